import type { ManifestPath } from '../findings/place.ts';
import { escaped } from '../manifest/json-pointer.ts';

/** A number, or a word that stands for one, in a tree of keys. */
export interface FoundNumber {
  /** Keys and list positions that lead to it. */
  readonly path: ManifestPath;
  /** The same as a JSON pointer (RFC 6901). */
  readonly pointer: string;
  /** NaN and infinite numbers included. */
  readonly value: number;
}

const MOST = 2000;
const DEEPEST = 12;

/**
 * Every number in blocks of keys, in order of writing, at most 2000 and 12 keys deep. Lists are
 * passed over: they hold curves and rows, no single results. The texts "NaN", "Infinity" and
 * "-Infinity", which some programs write, count as numbers.
 */
export function numbersIn(value: unknown): FoundNumber[] {
  return numbersBelow(value, []).slice(0, MOST);
}

function numbersBelow(value: unknown, path: readonly string[]): FoundNumber[] {
  const number = numberOf(value);
  if (number !== undefined) return [{ path, pointer: pointerOf(path), value: number }];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  if (path.length >= DEEPEST) return [];
  return Object.entries(value)
    .slice(0, MOST)
    .flatMap(([key, child]) => numbersBelow(child, [...path, key]));
}

function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return value === 'NaN' || value === 'Infinity' || value === '-Infinity'
    ? Number(value)
    : undefined;
}

/** A path as a JSON pointer (RFC 6901). */
export function pointerOf(path: ManifestPath): string {
  return path.map((step) => `/${escaped(String(step))}`).join('');
}
