import { z } from 'zod';
import { bare, shapeOf } from '../schema/walk.ts';
import { isBlock, ownValue } from './blocks.ts';

type AnySchema = z.core.$ZodType;
type Kind = 'number' | 'text' | 'list' | 'block' | 'other';

/** A number as programs write it: `0.93`, `1e-3`, `nan`, `-inf`. */
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const SPECIAL = /^([+-]?)(nan|inf|infinity)$/i;

/** The kinds of value a field takes. */
export function kindsOf(schema: AnySchema): readonly Kind[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap(kindsOf);
  if (inner instanceof z.ZodNumber) return ['number'];
  if (inner instanceof z.ZodString || inner instanceof z.ZodEnum) return ['text'];
  if (inner instanceof z.ZodArray || inner instanceof z.ZodTuple) return ['list'];
  return inner instanceof z.ZodObject || inner instanceof z.ZodRecord ? ['block'] : ['other'];
}

/** The kind of a value from a file; a cell that reads as a number counts as one. */
export function kindOf(value: unknown): Kind {
  if (Array.isArray(value)) return 'list';
  if (isBlock(value)) return 'block';
  if (typeof value === 'number') return 'number';
  return typeof value === 'string' ? 'text' : 'other';
}

/** True when a field can take a value as it stands in a file. */
export function suits(value: unknown, schema: AnySchema): boolean {
  const kinds = kindsOf(schema);
  // A quoted number is text to the schema; a word is not, although the field takes text.
  if (kinds.includes('number') && typeof value === 'string')
    return numberFrom(value) !== undefined || accepts(schema, value);
  if (kinds.includes('other') || kinds.includes(kindOf(value))) return true;
  if (kinds.includes('number')) return numberFrom(value) !== undefined;
  return kinds.includes('text') && typeof value === 'number';
}

/**
 * Brings a value from a file into the form a field takes: cells become numbers where numbers are
 * expected, infinity becomes null where null means "none", keys the field does not know are left
 * out. What does not fit is left as it is; the schema says what is wrong with it.
 */
export function fit(value: unknown, schema: AnySchema): unknown {
  const inner = bare(schema);
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return value.map((item: unknown) => fit(item, inner.element));
  if (inner instanceof z.ZodObject && isBlock(value)) return fitBlock(value, inner);
  const kinds = kindsOf(schema);
  if (kinds.includes('number')) return fitNumber(value, schema);
  return kinds.includes('text') && typeof value === 'number' ? String(value) : value;
}

function fitBlock(value: object, schema: z.ZodObject): object {
  return Object.fromEntries(
    Object.entries(shapeOf(schema)).flatMap(([key, field]) => {
      const found = ownValue(value, key);
      const fitted = isNothing(found) ? absent(found, field) : fit(found, field);
      return fitted === undefined ? [] : [[key, fitted]];
    }),
  );
}

// An empty cell, or null where a field may be left out but not be null, is no value.
function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function absent(value: unknown, field: AnySchema): unknown {
  if (accepts(field, null) && value !== undefined) return null;
  return accepts(field, undefined) || value === '' ? undefined : value;
}

function fitNumber(value: unknown, schema: AnySchema): unknown {
  const number = numberFrom(value);
  if (number === undefined) return value;
  return Math.abs(number) === Infinity && accepts(schema, null) ? null : number;
}

/** A number, or text that reads as one; undefined for everything else. */
export function numberFrom(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  if (NUMBER.test(value)) return Number(value);
  const special = SPECIAL.exec(value);
  if (!special) return undefined;
  if (special[2]?.toLowerCase() === 'nan') return NaN;
  return special[1] === '-' ? -Infinity : Infinity;
}

/** True when a field takes a value as it is. */
export function accepts(schema: AnySchema, value: unknown): boolean {
  return z.core.safeParse(schema, value).success;
}
