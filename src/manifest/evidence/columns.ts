import { z } from 'zod';
import { suggest } from '../../findings/suggest.ts';
import { bare, shapeOf } from '../schema/walk.ts';
import type { From } from '../schema/from.ts';
import { columnOf, entryFields } from './arrange.ts';
import { isBlock, ownValue } from './blocks.ts';
import { accepts } from './fit.ts';
import { selectorOf } from './fill-problems.ts';
import { listed } from './problem.ts';
import type { Problem } from './problem.ts';

type Fields = Readonly<Record<string, z.core.$ZodType>>;
type Arrays = ReadonlyMap<string, readonly unknown[]>;

/** A field of a block that is filled, and the `from` that fills it. */
export interface ColumnTarget {
  readonly field: z.core.$ZodType;
  /** The block. */
  readonly schema: z.ZodObject;
  readonly from: From;
}

/** A key in `columns` that neither the block nor the entries of one of its lists know. */
export function unknownColumnKey({ field, schema, from }: ColumnTarget): Problem | undefined {
  const inner = bare(field);
  const shape = { ...shapeOf(schema), ...(inner instanceof z.ZodObject ? shapeOf(inner) : {}) };
  const known = [shape, ...Object.values(shape).map(entryFields)].flatMap((fields) =>
    Object.keys(fields ?? {}),
  );
  const unknown = Object.keys(from.columns ?? {}).find((key) => !known.includes(key));
  if (unknown === undefined) return undefined;
  const close = suggest(unknown, known);
  const own = Object.keys(entryFields(field) ?? shape).filter((key) => key !== 'from');
  return {
    rule: 'evidence/lost-column',
    key: 'columns',
    problem: `\`columns\` gives a place to \`${unknown}\`, which is no key here. Known: ${listed(own)}.`,
    help: close
      ? `Did you mean \`${close}\`?`
      : 'Write `columns: { ours: theirs }`: our key, then its name in the file.',
  };
}

/** Arrays side by side of which one is not there, or of which one is shorter than the others. */
export function arraysProblem(
  value: object,
  arrays: Arrays,
  target: ColumnTarget,
): Problem | undefined {
  const fields = entryFields(target.field) ?? {};
  const existing = Object.keys(value).filter((key) => Array.isArray(ownValue(value, key)));
  const lost = expectedKeys(fields, target.from).filter((key) => !arrays.has(key));
  return lost.length > 0
    ? lostColumns(lost, { existing, target, holder: 'array' })
    : unequal(arrays, fields, target);
}

/** A list of blocks of which none has a key that is needed, or one that `columns` names. */
export function entriesProblem(
  list: readonly unknown[],
  target: ColumnTarget,
): Problem | undefined {
  const entries = list.filter((item) => isBlock(item));
  const existing = new Set(entries.flatMap((entry) => Object.keys(entry)));
  const { columns = {} } = target.from;
  const lost = expectedKeys(entryFields(target.field) ?? {}, target.from).filter(
    (key) => !existing.has(columnOf(key, columns)),
  );
  if (entries.length === 0 || lost.length === 0) return undefined;
  return lostColumns(lost, { existing: [...existing], target, holder: 'column' });
}

/** A key of a block that `columns` names under a name the file does not have. */
export function namesProblem(
  value: object,
  fields: Fields,
  target: ColumnTarget,
): Problem | undefined {
  const { columns = {} } = target.from;
  const lost = Object.keys(columns).filter(
    (key) => Object.hasOwn(fields, key) && !Object.hasOwn(value, columnOf(key, columns)),
  );
  if (lost.length === 0) return undefined;
  return lostColumns(lost, { existing: Object.keys(value), target, holder: 'key' });
}

/** True when `columns` names keys of the list's entries, which the block itself does not have. */
export function namesEntries({ field, schema, from }: ColumnTarget): boolean {
  const fields = entryFields(field) ?? {};
  return Object.keys(from.columns ?? {}).some(
    (key) => Object.hasOwn(fields, key) && !Object.hasOwn(shapeOf(schema), key),
  );
}

// Keys an entry cannot do without, and those whose place the author gives.
function expectedKeys(fields: Fields, { columns = {} }: From): string[] {
  return Object.entries(fields)
    .filter(([key, field]) => Object.hasOwn(columns, key) || !accepts(field, undefined))
    .map(([key]) => key);
}

interface Lost {
  /** Names the file has there. */
  readonly existing: readonly string[];
  readonly target: ColumnTarget;
  /** What a name stands for there. */
  readonly holder: 'array' | 'column' | 'key';
}

function lostColumns(lost: readonly string[], { existing, target, holder }: Lost): Problem {
  const { from } = target;
  const theirs = (key: string) => columnOf(key, from.columns ?? {});
  const named = lost.map((key) =>
    theirs(key) === key ? `\`${key}\`` : `\`${theirs(key)}\` for \`${key}\``,
  );
  const guesses = lost.flatMap((key) => {
    const close = suggest(theirs(key), existing);
    return close === undefined ? [] : [`${key}: ${close}`];
  });
  return {
    rule: 'evidence/lost-column',
    key: from.columns === undefined ? selectorOf(from) : 'columns',
    problem: `\`${from.file}\` has no ${holder} ${named.join(' and no ')}${placeIn(from)}. It has ${listed(existing)}.`,
    help:
      guesses.length > 0
        ? `Did you mean \`columns: { ${guesses.join(', ')} }\`?`
        : `Say what it is called there: \`columns: { ${lost[0] ?? ''}: … }\`.`,
  };
}

function placeIn({ pointer = '' }: From): string {
  return pointer === '' ? '' : ` at \`${pointer}\``;
}

/** An optional array may lack the last entry: scikit-learn gives a precision-recall curve so. */
const MAY_LACK = 1;

function unequal(arrays: Arrays, fields: Fields, target: ColumnTarget): Problem | undefined {
  const { from } = target;
  const longest = [...arrays].reduce((most, next) =>
    next[1].length > most[1].length ? next : most,
  );
  const short = [...arrays].find(
    ([key, { length }]) =>
      length < longest[1].length - (accepts(fields[key] ?? target.field, undefined) ? MAY_LACK : 0),
  );
  if (!short) return undefined;
  const said = ([key, { length }]: readonly [string, readonly unknown[]]) =>
    `\`${columnOf(key, from.columns ?? {})}\` has ${length}`;
  return {
    rule: 'evidence/unequal-lengths',
    key: from.columns === undefined ? selectorOf(from) : 'columns',
    problem: `The arrays of \`${from.file}\`${placeIn(from)} do not have the same number of entries: ${said(longest)}, ${said(short)}.`,
    help: 'Write both out of the same rows, or name the array that belongs to the others with `columns`.',
  };
}
