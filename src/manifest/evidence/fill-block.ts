import { z } from 'zod';
import type { ManifestPath } from '../../findings/place.ts';
import { bare, shapeOf } from '../schema/walk.ts';
import type { From } from '../schema/from.ts';
import {
  columnOf,
  isMatrix,
  matrixRows,
  mostEntries,
  parallelArrays,
  renamed,
  renamedBlock,
  sideBySide,
  tooLong,
} from './arrange.ts';
import { isBlock, ownValue } from './blocks.ts';
import type { FromBlock } from './blocks.ts';
import type { Content } from './content.ts';
import {
  arraysProblem,
  entriesProblem,
  namesEntries,
  namesProblem,
  unknownColumnKey,
} from './columns.ts';
import { noKeys, tooMany, unshownNumber, wrongType } from './fill-problems.ts';
import { fit, kindsOf, suits } from './fit.ts';
import { groupFrame } from './group-frames.ts';
import { pick } from './pick.ts';
import type { Picked } from './pick.ts';
import { isProblem } from './problem.ts';
import type { Problem } from './problem.ts';

type AnySchema = z.core.$ZodType;

/** A value for one key of a block, in the form its field takes. */
export interface FilledKey {
  /** Keys below the block: `value`, or `latencyMs` and `p50`. */
  readonly steps: readonly string[];
  readonly value: unknown;
  written(steps: ManifestPath): string | undefined;
}

/** Reads the values of one block out of its file, or says why it cannot. Never throws. */
export function fillBlock(
  { schema, fills, written }: FromBlock,
  from: From,
  content: Content,
): FilledKey[] | Problem {
  const field = shapeOf(schema)[fills];
  if (!field) return [];
  const found = pick(from, content, { many: kindsOf(field).includes('list') });
  if (isProblem(found)) return found;
  const picked = groupFrame(found, { fills, written, from });
  const target: Target = { field, fills, schema, from, picked };
  const unknown = unknownColumnKey(target);
  if (unknown) return unknown;
  return isBlock(picked.value) ? fromBlock(picked.value, target) : oneKey(picked.value, target);
}

interface Target {
  readonly field: AnySchema;
  readonly fills: string;
  readonly schema: z.ZodObject;
  readonly from: From;
  readonly picked: Picked;
}

// A block in the file is arrays side by side, the block itself, or some of its keys.
function fromBlock(value: object, target: Target): FilledKey[] | Problem {
  const { field, fills, from } = target;
  const { columns = {} } = from;
  const arrays = parallelArrays(value, field, columns);
  const whole = ownValue(value, columnOf(fills, columns)) !== undefined;
  const isList = arrays.size > 0 || (namesEntries(target) && !whole);
  return isList ? fromArrays(value, arrays, target) : fromKeys(value, target);
}

function fromArrays(
  value: object,
  arrays: ReadonlyMap<string, readonly unknown[]>,
  target: Target,
): FilledKey[] | Problem {
  const { field, fills, from } = target;
  const length = Math.max(0, ...[...arrays.values()].map((array) => array.length));
  const most = mostEntries(field);
  if (length > most) return tooMany({ length, most }, { file: from.file, key: fills });
  return (
    arraysProblem(value, arrays, target) ??
    // Arrays put side by side have our names already.
    oneKey(sideBySide(arrays), { ...target, from: { ...from, columns: {} } })
  );
}

function fromKeys(value: object, target: Target): FilledKey[] | Problem {
  const { field, fills, schema, from } = target;
  const { columns = {} } = from;
  const inner = bare(field);
  const inside = inner instanceof z.ZodObject && ownValue(value, fills) === undefined;
  const fields = valueFields(inside ? inner : schema);
  const lost = namesProblem(value, fields, target);
  if (lost) return lost;
  const found = Object.entries(renamedBlock(value, fields, columns));
  const present = found.filter(([, child]: [string, unknown]) => child !== null && child !== '');
  if (present.length === 0) return noKeys(value, Object.keys(fields), target);
  return joined(
    present.map(([key, child]: [string, unknown]) =>
      checked(child, { ...target, key, field: fields[key] ?? field, inside }),
    ),
  );
}

function oneKey(value: unknown, target: Target): FilledKey[] | Problem {
  return joined([checked(value, { ...target, key: target.fills, inside: false })]);
}

type KeyTarget = Target & { readonly key: string; readonly inside: boolean };

function checked(value: unknown, target: KeyTarget): FilledKey | Problem {
  const { field, key, fills, from, inside, picked } = target;
  const long = tooLong(value, field);
  if (long) return tooMany(long, { file: from.file, key });
  if (!suits(value, field)) return wrongType(value, target);
  const { columns = {} } = from;
  const list = Array.isArray(value);
  const lost = list ? entriesProblem(value, target) : undefined;
  if (lost) return lost;
  const rows = picked.table && isMatrix(field) ? matrixRows(picked.table) : undefined;
  const fitted = fit(rows ?? (list ? renamed(value, field, columns) : value), field);
  const unshown = unshownNumber(fitted, target);
  if (unshown) return unshown;
  const below = isBlock(picked.value) ? [nameIn(picked.value, key, columns)] : [];
  return {
    steps: inside ? [fills, key] : [key],
    value: fitted,
    written: (steps) => picked.written([...below, ...steps]),
  };
}

function valueFields(schema: z.ZodObject): Readonly<Record<string, AnySchema>> {
  return Object.fromEntries(Object.entries(shapeOf(schema)).filter(([key]) => key !== 'from'));
}

// Where the key stands in the file: under its own name, or under the one `columns` gives.
function nameIn(value: object, key: string, columns: Readonly<Record<string, string>>): string {
  const named: unknown = ownValue(columns, key);
  return typeof named === 'string' && ownValue(value, named) !== undefined ? named : key;
}

function joined(parts: readonly (FilledKey | Problem)[]): FilledKey[] | Problem {
  const problem = parts.find((part) => isProblem(part));
  return problem && isProblem(problem)
    ? problem
    : parts.flatMap((part) => (isProblem(part) ? [] : [part]));
}
