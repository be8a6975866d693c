// Not through the door of that folder: `check` would load the simulations behind it.
import { CROSSTAB_COLUMNS, fromCrosstabRow } from '../../stats/fairness/aequitas-crosstab.ts';
import { fromFairlearnRow } from '../../stats/fairness/fairlearn-frame.ts';
import type { FrameRow } from '../../stats/fairness/fairlearn-frame.ts';
import { isBlock, ownValue } from './blocks.ts';
import type { FromBlock } from './blocks.ts';
import { numberFrom } from './fit.ts';
import type { Picked } from './pick.ts';
import type { From } from '../schema/from.ts';

/** A group of `fairness.groups` as far as a table of rates determines it. */
export type FrameGroup = Readonly<Record<string, string | number>>;

/** What the manifest says beside the table. */
export interface FrameSource {
  /** Names of the attributes in `fairness.attributes`. */
  readonly attributes: readonly string[];
  /** Where the table stands in its file, such as `/by_group/sex`. */
  readonly pointer?: string | undefined;
}

/**
 * Groups with their counts out of a table of rates: Fairlearn's `MetricFrame.by_group` (its columns
 * as rows of a table, or as a block by column or by group) and Aequitas' crosstab. A group whose
 * counts the rates do not determine keeps its rows, and what was selected or correct where that is
 * determined. Undefined for any other table.
 */
export function groupsOfFrame(value: unknown, source: FrameSource): FrameGroup[] | undefined {
  const frame = frameOf(value);
  if (!frame) return undefined;
  return frame.rows.map((row) =>
    frame.tool === 'aequitas' ? crosstabGroup(row) : fairlearnGroup(row, source),
  );
}

/** A row of a table, as its file has it. */
export type FrameRecord = Readonly<Record<string, unknown>>;

/** The rows of a table of rates per group, and whose columns it has; undefined for any other. */
export function frameOf(
  value: unknown,
): { readonly tool: 'aequitas' | 'fairlearn'; readonly rows: readonly FrameRecord[] } | undefined {
  const rows = rowsOf(value);
  const [first] = rows;
  if (!first || rows.length > MOST_GROUPS) return undefined;
  if ('attribute_name' in first && 'attribute_value' in first) return { tool: 'aequitas', rows };
  const isFrame =
    columnIn(first, COUNT) !== undefined &&
    RATES.some((names) => columnIn(first, names) !== undefined);
  return isFrame ? { tool: 'fairlearn', rows } : undefined;
}

/**
 * What a `from` picked, with a table of rates per group turned into groups where a block's `groups`
 * are filled and its author gives the columns no names of their own.
 */
export function groupFrame(
  picked: Picked,
  { fills, written, from }: Pick<FromBlock, 'fills' | 'written'> & { readonly from: From },
): Picked {
  if (!takesFrame(fills, from)) return picked;
  const attributes: unknown = ownValue(written, 'attributes');
  const names = (Array.isArray(attributes) ? attributes : []).flatMap((entry: unknown) => {
    const name = isBlock(entry) ? ownValue(entry, 'name') : undefined;
    return typeof name === 'string' ? [name] : [];
  });
  const value = groupsOfFrame(picked.value, { attributes: names, pointer: from.pointer });
  return value ? { value, where: picked.where, written: () => undefined } : picked;
}

/** Whether a table of rates is read as such: into `groups`, where no columns are named. */
export function takesFrame(fills: string, from: From): boolean {
  return fills === 'groups' && !from.columns;
}

type Row = FrameRecord;

const MOST_GROUPS = 200;
const COUNT = ['count', 'group_size'];
const NAMES = {
  selectionRate: ['selection_rate'],
  tpr: ['tpr', 'true_positive_rate', 'recall', 'recall_score'],
  fpr: ['fpr', 'false_positive_rate'],
  accuracy: ['accuracy', 'accuracy_score'],
} as const;
const RATES: readonly (readonly string[])[] = Object.values(NAMES);
/** Key that holds a group's name where the table has no column for it. */
const INDEX = ' index';
/** Names of a first column that say nothing of what it holds. */
const NAMELESS = /^(?:|group|index|unnamed: 0|sensitive_feature(?:_\d+)?)$/i;

/** The table's rows; a block by column, as pandas writes one, is turned. */
function rowsOf(value: unknown): Row[] {
  if (Array.isArray(value)) return value.filter(isBlock).map((row) => ({ ...row }));
  if (!isBlock(value)) return [];
  const parts = Object.entries(value).filter((entry): entry is [string, object] =>
    isBlock(entry[1]),
  );
  const isByColumn = parts.some(([name]) => COUNT.includes(name));
  if (!isByColumn) return parts.map(([name, row]) => ({ [INDEX]: name, ...row }));
  const groups = [...new Set(parts.flatMap(([, column]) => Object.keys(column)))];
  return groups.map((group) => ({
    [INDEX]: group,
    ...Object.fromEntries(parts.map(([name, column]) => [name, ownValue(column, group)])),
  }));
}

function crosstabGroup(row: Row): FrameGroup {
  const numbers = Object.fromEntries(
    CROSSTAB_COLUMNS.flatMap((column) => {
      const number = numberIn(row, [column]);
      return number === undefined ? [] : [[column, number]];
    }),
  );
  const found = fromCrosstabRow(numbers);
  const counts = 'counts' in found ? found.counts : undefined;
  const n = counts ? counts.tp + counts.fp + counts.tn + counts.fn : numbers['group_size'];
  return {
    ...named('attribute', row['attribute_name']),
    ...named('group', row['attribute_value']),
    ...(n === undefined ? {} : { n }),
    ...counts,
  };
}

function fairlearnGroup(row: Row, source: FrameSource): FrameGroup {
  const count = numberIn(row, COUNT);
  return {
    ...nameOf(row, source),
    ...(count === undefined ? {} : { n: count }),
    ...(count !== undefined && Number.isSafeInteger(count) && count > 0
      ? countsIn(row, count)
      : {}),
  };
}

function countsIn(row: Row, count: number): FrameGroup {
  const selectionRate = numberIn(row, NAMES.selectionRate);
  const [tpr, fpr] = [numberIn(row, NAMES.tpr), numberIn(row, NAMES.fpr)];
  if (selectionRate !== undefined && tpr !== undefined && fpr !== undefined) {
    const frame: FrameRow = { selectionRate, tpr, fpr, count };
    const found = fromFairlearnRow(frame);
    if ('counts' in found) return { ...found.counts };
  }
  return {
    ...wholeRows('selected', selectionRate, count),
    ...wholeRows('correct', numberIn(row, NAMES.accuracy), count),
  };
}

/** The rows a rate counts, where a whole number of them gives it. */
function wholeRows(key: string, rate: number | undefined, count: number): FrameGroup {
  if (rate === undefined) return {};
  const rows = Math.round(rate * count);
  return Math.abs(rows / count - rate) <= TOLERANCE ? { [key]: rows } : {};
}

const TOLERANCE = 1e-6;

/** Attribute and group from the columns before the first number of a known name. */
export function nameOf(row: Row, { attributes, pointer = '' }: FrameSource): FrameGroup {
  const keys = Object.keys(row);
  const known = new Set<string>([...COUNT, ...Object.values(NAMES).flat()]);
  const first = keys.findIndex((key) => known.has(key));
  const leading = keys.slice(0, first).filter((key) => key !== 'attribute');
  const said = leading.filter((key) => key !== INDEX && !NAMELESS.test(key));
  const last = pointer.split('/').at(-1) ?? '';
  const [only] = attributes.length === 1 ? attributes : attributes.filter((name) => name === last);
  return {
    ...named('attribute', row['attribute'] ?? (said.length > 0 ? said.join(' × ') : only)),
    ...named('group', leading.map((key) => cellText(row[key])).join(', ')),
  };
}

function named(key: string, value: unknown): FrameGroup {
  const text = cellText(value);
  return text === '' ? {} : { [key]: text };
}

function cellText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The first of the names that a row has. */
export function columnIn(row: Row, names: readonly string[]): string | undefined {
  return names.find((name) => Object.hasOwn(row, name));
}

/** A finite number; NaN stands for a rate over no rows. */
export function numberIn(row: Row, names: readonly string[]): number | undefined {
  const name = columnIn(row, names);
  const number = name === undefined ? undefined : numberFrom(row[name]);
  return number === undefined || !Number.isFinite(number) ? undefined : number;
}
