import type { ManifestPath, Place } from '../findings/place.ts';

/** A parsed manifest that remembers where each value stands and how it was written. */
export interface ManifestTree {
  /** Relative to the portfolio folder. */
  readonly file: string;
  /** Plain data: strings, numbers, booleans, null, lists and maps. */
  readonly value: unknown;
  /** Place of the value at a path, or of the nearest parent that exists. */
  placeOf(path: ManifestPath): Place;
  /** Place of the key at a path, for remarks about keys. */
  placeOfKey(path: ManifestPath): Place;
  /** Characters of a scalar as written, quotes removed: `0.90` stays `0.90`. */
  writtenAt(path: ManifestPath): string | undefined;
}
