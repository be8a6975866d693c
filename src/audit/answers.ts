import type { ManifestPath } from '../findings/place.ts';
import { isBlock, ownValue } from '../manifest/evidence/blocks.ts';

/**
 * Places of a manifest at which a pattern finds an answer, in order of writing. A star stands for
 * every entry of a list: `data.*.license`. An empty text or list, and the word unknown, answer nothing.
 */
export function answersAt(manifest: object, pattern: string): ManifestPath[] {
  return found(manifest, pattern.split('.'));
}

function found(
  value: unknown,
  [step, ...rest]: readonly string[],
  path: ManifestPath = [],
): ManifestPath[] {
  if (step === undefined) return isAnswer(value) ? [path] : [];
  if (step === '*')
    return Array.isArray(value)
      ? value.flatMap((entry: unknown, index) => found(entry, rest, [...path, index]))
      : [];
  return isBlock(value) ? found(ownValue(value, step), rest, [...path, step]) : [];
}

function isAnswer(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '' && value !== 'unknown';
  if (Array.isArray(value)) return value.length > 0;
  if (isBlock(value)) return Object.values(value).some((inner) => inner !== undefined);
  return value !== undefined && value !== null;
}
