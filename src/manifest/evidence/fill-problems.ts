import type { z } from 'zod';
import type { From } from '../schema/from.ts';
import type { TooLong } from './arrange.ts';
import { isBlock } from './blocks.ts';
import { kindsOf } from './fit.ts';
import type { Picked } from './pick.ts';
import { listed } from './problem.ts';
import type { Problem } from './problem.ts';

/** A key that was to be filled, its field, and where its value was looked for. */
interface Place {
  readonly field: z.core.$ZodType;
  readonly key: string;
  readonly from: From;
  readonly picked: Picked;
}

/** A list with more entries than are drawn. */
export function tooMany(
  { length, most }: TooLong,
  { file, key }: { readonly file: string; readonly key: string },
): Problem {
  return {
    rule: 'evidence/too-many-points',
    key: 'file',
    problem: `\`${file}\` holds ${length} entries for \`${key}\`; at most ${most} are drawn.`,
    help: 'Thin the list where it is written: keep the first and the last entry and an even choice between them.',
  };
}

/** A value of another kind than the field takes. */
export function wrongType(value: unknown, { field, key, from, picked }: Place): Problem {
  const kinds = kindsOf(field);
  // A number may be quoted in a manifest; that does not make it a word.
  const wanted = (kinds.includes('number') ? kinds.slice(0, 1) : kinds).map(
    (kind) => KIND_WORDS[kind] ?? 'a value',
  );
  return {
    rule: 'evidence/wrong-type',
    key: selectorOf(from),
    problem: `\`${key}\` takes ${[...new Set(wanted)].join(' or ')}; ${picked.where} of \`${from.file}\` holds ${described(value)}.`,
    help: 'Point at the value itself, one step deeper or higher in the file.',
  };
}

/** A number that its program could not work out. */
export function notDefined({ from, picked, key }: Place): Problem {
  return {
    rule: 'evidence/not-a-number',
    key: selectorOf(from),
    problem: `\`${from.file}\` says NaN at ${picked.where}: \`${key}\` is not defined there.`,
    help: 'Leave the number out, or measure it on rows where it is defined.',
  };
}

/** A block that holds nothing the manifest has a name for. */
export function noKeys(
  value: object,
  known: readonly string[],
  { from, picked }: Pick<Place, 'from' | 'picked'>,
): Problem {
  return {
    rule: 'evidence/no-known-key',
    key: selectorOf(from),
    problem: `The block at ${picked.where} of \`${from.file}\` holds none of ${listed(known)}. It holds ${listed(Object.keys(value))}.`,
    help: 'Point at the value itself, or say with `columns: { ours: theirs }` what it is called there.',
  };
}

function selectorOf({ pointer, column, row }: From): Problem['key'] {
  if (pointer !== undefined) return 'pointer';
  if (column !== undefined) return 'column';
  return row === undefined ? 'file' : 'row';
}

const KIND_WORDS: Readonly<Partial<Record<string, string>>> = {
  number: 'a number',
  text: 'a word',
  list: 'a list',
  block: 'a block of keys',
};

function described(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isBlock(value)) return `a block of keys: ${listed(Object.keys(value))}`;
  if (value === null) return 'nothing (null)';
  if (typeof value === 'string') return value === '' ? 'nothing' : `the word ${listed([value])}`;
  return typeof value === 'number' || typeof value === 'boolean' ? `${value}` : typeof value;
}
