import { posix } from 'node:path';
import { contentOf, headOf, tableOf } from '../../src/drafts/content-of.ts';
import type { SourceTree } from '../../src/drafts/importer.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';
import { frameOf, nameOf, numberIn } from '../../src/manifest/evidence/group-frames.ts';
import type { FrameRecord } from '../../src/manifest/evidence/group-frames.ts';

/** A row of `MetricFrame.by_group`: attribute, group, and the columns of rates and rows. */
export type GroupRow = Readonly<Record<string, string | number>>;

/** The groups of one file. */
export interface Frames {
  readonly file: string;
  readonly rows: readonly GroupRow[];
}

const COUNT = ['count', 'group_size'];
const NAMED = /by[_-]?group|metric[_-]?frame|fairlearn/i;
/** Columns that only a table of groups of people has. */
const TELLING = ['selection_rate', 'true_positive_rate', 'false_positive_rate'];

/** The tables of a CSV or JSON file that Fairlearn wrote; undefined when there are none. Never throws. */
export async function framesIn(path: string, tree: SourceTree): Promise<Frames | undefined> {
  const value = /\.json$/i.test(path) ? await jsonIn(path, tree) : await csvIn(path, tree);
  const rows = tablesIn(value, path).flatMap(({ records, hint }) =>
    records.map((record) => groupRow(record, hint)),
  );
  const named = rows.filter((row) => row['attribute'] && row['group']);
  return named.length > 0 ? { file: path, rows: named } : undefined;
}

// Opened by its first line: data sets lie about as CSV too.
async function csvIn(path: string, tree: SourceTree): Promise<unknown> {
  const [line = ''] = (await headOf(path, tree)).split('\n', 1);
  if (!/(?:^|[,;\t"])count(?:\s*$|[,;\t"])/.test(line)) return undefined;
  const table = await tableOf(path, tree);
  return table?.rows.map((row) =>
    Object.fromEntries(
      table.header.map((name, index) => [name === '' ? 'index' : name, row[index] ?? '']),
    ),
  );
}

async function jsonIn(path: string, tree: SourceTree): Promise<unknown> {
  const start = await headOf(path, tree);
  return /"(?:count|by_group|selection_rate)"/.test(start) ? contentOf(path, tree) : undefined;
}

interface Table {
  readonly records: readonly FrameRecord[];
  /** Name of the attribute where the table itself has none. */
  readonly hint: string | undefined;
}

function tablesIn(value: unknown, path: string): Table[] {
  const stem = posix.basename(path).replace(/\.\w+$/, '');
  const hint = /by[_-]?group[_-](.+)$/i.exec(stem)?.[1];
  const top = tableAt(value, { hint, named: NAMED.test(stem) });
  if (top || !isBlock(value)) return top ? [top] : [];
  const below: unknown = ownValue(value, 'by_group');
  const whole = tableAt(below, { hint, named: true });
  if (whole || !isBlock(below)) return whole ? [whole] : [];
  return Object.entries(below).flatMap(([name, each]: [string, unknown]) => {
    const table = tableAt(each, { hint: name, named: true });
    return table ? [table] : [];
  });
}

function tableAt(
  value: unknown,
  { hint, named }: { readonly hint: string | undefined; readonly named: boolean },
): Table | undefined {
  const frame = frameOf(value);
  const [first] = frame?.rows ?? [];
  // A block of tables looks like a table whose cells are blocks.
  if (frame?.tool !== 'fairlearn' || !first || numberIn(first, COUNT) === undefined)
    return undefined;
  const keys = Object.keys(first);
  const isOurs =
    named || keys.some((key) => TELLING.includes(key) || /^sensitive_feature/.test(key));
  return isOurs ? { records: frame.rows, hint } : undefined;
}

// pandas calls a column without a name `sensitive_feature_0`: then nobody said what it is.
function groupRow(record: FrameRecord, hint: string | undefined): GroupRow {
  const numbers = Object.entries(record).flatMap(([key, value]): [string, number][] => {
    const number = typeof value === 'string' && value !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? [[key, number]] : [];
  });
  const fallback =
    hint ?? Object.keys(record).find((key) => /^sensitive_feature/.test(key)) ?? 'group';
  const { attribute = fallback, group = '' } = nameOf(record, { attributes: [fallback] });
  const leading = new Set(leadingKeys(record));
  return {
    attribute: String(attribute).slice(0, 60),
    group: String(group).slice(0, 60),
    ...Object.fromEntries(numbers.filter(([key]) => !leading.has(key))),
  };
}

// The name of a group may be a number: an age, or 0 and 1.
function leadingKeys(record: FrameRecord): string[] {
  const keys = Object.keys(record);
  const first = keys.findIndex((key) =>
    /^(?:count|group_size|accuracy|selection_rate|recall|tpr|fpr|precision)|_(?:rate|score)$/.test(
      key,
    ),
  );
  return keys.slice(0, Math.max(0, first));
}
