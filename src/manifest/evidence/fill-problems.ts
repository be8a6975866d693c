import type { z } from 'zod';
import { pathText } from '../../findings/place.ts';
import type { ManifestPath } from '../../findings/place.ts';
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

/** A number at or below a value that is none to show: NaN or infinity. */
export function unshownNumber(value: unknown, { from, picked, key }: Place): Problem | undefined {
  const found = firstUnshown(value, [key]);
  if (!found) return undefined;
  const name = `\`${pathText(found.path)}\``;
  const place = { file: from.file, where: picked.where, name };
  return {
    key: selectorOf(from),
    ...(Number.isNaN(found.number) ? nan(place) : infinite(found.number, place)),
  };
}

interface NumberPlace {
  readonly file: string;
  readonly where: string;
  readonly name: string;
}

// A number that its program could not work out.
function nan({ file, where, name }: NumberPlace): Omit<Problem, 'key'> {
  return {
    rule: 'evidence/not-a-number',
    problem: `\`${file}\` says NaN at ${where}: ${name} is not defined there.`,
    help: 'Leave the number out, or measure it on rows where it is defined.',
  };
}

function infinite(number: number, { file, where, name }: NumberPlace): Omit<Problem, 'key'> {
  return {
    rule: 'evidence/infinite',
    problem: `\`${file}\` says ${number < 0 ? 'minus infinity' : 'infinity'} at ${where}, or a number beyond what a program can hold (1.8e308): ${name} takes a finite number.`,
    help: 'Leave the number out, or look for a division by zero where it was worked out.',
  };
}

/** No field of a manifest is nested deeper; a file may be. */
const DEEPEST = 8;

function firstUnshown(
  value: unknown,
  path: ManifestPath,
): { readonly path: ManifestPath; readonly number: number } | undefined {
  if (typeof value === 'number')
    return Number.isFinite(value) ? undefined : { path, number: value };
  if (typeof value !== 'object' || value === null || path.length > DEEPEST) return undefined;
  const list = Array.isArray(value);
  for (const [step, child] of Object.entries(value)) {
    const found = firstUnshown(child, [...path, list ? Number(step) : step]);
    if (found) return found;
  }
  return undefined;
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

/** The key of a `from` that says where in the file to look. */
export function selectorOf({ pointer, column, row }: From): Problem['key'] {
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
