import type { ManifestPath } from '../findings/place.ts';

/** A text of a manifest and where it stands. */
export interface PlacedText {
  readonly path: ManifestPath;
  readonly text: string;
}

/** Every text in a part of a manifest with its path, in order of writing. */
export function placedTexts(part: unknown, path: ManifestPath = []): PlacedText[] {
  if (typeof part === 'string') return [{ path, text: part }];
  if (Array.isArray(part))
    return part.flatMap((item: unknown, index) => placedTexts(item, [...path, index]));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => placedTexts(value, [...path, key]));
}
