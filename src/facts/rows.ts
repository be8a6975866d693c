import type { Project } from '../manifest/portfolio.ts';

/** Rows of one part of the data. */
export interface SplitCounts {
  readonly rows: number;
  readonly positives?: number;
  readonly negatives?: number;
}

/** How many rows a split has, from `splits.parts`; undefined when the manifest does not say. */
export function splitCounts({ manifest }: Project, split: string): SplitCounts | undefined {
  const part = manifest.splits?.parts?.find((candidate) => candidate.name === split);
  if (!part) return undefined;
  if (part.positives === undefined) return { rows: part.n };
  return { rows: part.n, positives: part.positives, negatives: part.n - part.positives };
}
