import type { ManifestPath } from '../findings/place.ts';

/**
 * Stands in a manifest where the author has to decide. What carries a gap it cannot do without, such
 * as a metric without its split, is kept off every page until then.
 */
export { GAP } from '../manifest/gaps.ts';

/** What another program's files suggest for a manifest, before the author agrees. */
export interface Draft {
  readonly fields: readonly DraftField[];
  /** Keys worth filling that no file says anything about, beside those marked in values. */
  readonly gaps?: readonly DraftGap[];
  /** Files made from files that a manifest cannot read itself. */
  readonly extracts?: readonly Extract[];
  /** Files to keep beside the evidence although no field reads them, such as `dvc.lock`. */
  readonly copies?: readonly string[];
}

/** One suggested value. */
export interface DraftField {
  /** Path in the manifest: `['evaluation', 'metrics']`. */
  readonly path: ManifestPath;
  /** The value, or one item of the list at `path` when `adds` is `item`. */
  readonly value: DraftValue;
  readonly adds?: 'item';
  readonly from: DraftSource;
  /**
   * `stated`: the file says it in so many words; the default. `derived`: follows exactly from what
   * it says. `suggested`: likely; written with a remark that asks the author to confirm it.
   */
  readonly confidence?: 'stated' | 'derived' | 'suggested';
}

/** Plain data as YAML holds it. A `from` inside names files as the source tree does. */
export type DraftValue =
  string | number | boolean | null | readonly DraftValue[] | { readonly [key: string]: DraftValue };

/** Which file says so, and where and why. */
export interface DraftSource {
  /** As in the source tree. */
  readonly file: string;
  /** JSON pointer (RFC 6901) in JSON, YAML or TOML. */
  readonly pointer?: string;
  /** Line, counted from 1, in text. */
  readonly line?: number;
  /** How the value follows, a few words: `name of the project`, `recall times support`. */
  readonly how: string;
}

/** A key no file says anything about. */
export interface DraftGap {
  readonly path: ManifestPath;
  /** What to type, one sentence: `Name the class counted as positive.` */
  readonly asks: string;
}

/** A small file with the numbers of one that a manifest cannot read. */
export interface Extract {
  /** Name it is written under inside the evidence folder, ending in .json: `mlflow/bb55f3ce.json`. */
  readonly file: string;
  /** JSON. Says itself which file the numbers are from. */
  readonly text: string;
  /** Files it was made from, as in the tree. */
  readonly sources: readonly string[];
}
