import type { ManifestPath, Place } from '../findings/place.ts';
import type { ManifestTree } from './tree.ts';

/**
 * Wraps a manifest written in TypeScript. Places are found by searching the keys in the source
 * text, one after the other, so they are close but not exact.
 */
export function objectTree(value: unknown, source: { file: string; text: string }): ManifestTree {
  const place = (path: ManifestPath) => searchPlace(path, source);
  return {
    file: source.file,
    value,
    placeOf: place,
    placeOfKey: place,
    writtenAt: (path) => writtenIn(value, path),
  };
}

function searchPlace(path: ManifestPath, { file, text }: { file: string; text: string }): Place {
  const keys = path.filter((step) => typeof step === 'string');
  let offset = 0;
  let searched = 0;
  let length = 1;
  for (const key of keys) {
    const match = new RegExp(`(?<![\\w$])(['"]?)${escapeRegExp(key)}\\1\\s*:`).exec(
      text.slice(searched),
    );
    if (!match) break;
    offset = searched + match.index;
    searched = offset + match[0].length;
    length = key.length + 2 * (match[1]?.length ?? 0);
  }
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, length, path };
}

function writtenIn(value: unknown, path: ManifestPath): string | undefined {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Object.entries(current).find(([key]) => key === String(step))?.[1];
  }
  return typeof current === 'string' || typeof current === 'number' ? String(current) : undefined;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
