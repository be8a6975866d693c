import type { BinaryCounts } from '../confusion.ts';
import { requireCount, requireValues } from '../domain.ts';

/** A row of Fairlearn's `MetricFrame.by_group`: rates in [0, 1] and the rows of the group. */
export interface FrameRow {
  readonly tpr: number;
  readonly fpr: number;
  readonly selectionRate: number;
  readonly count: number;
}

/** The counts, or why they cannot be had. */
export type Reconstruction =
  { readonly counts: BinaryCounts } | { readonly reason: 'contradiction' | 'several' };

/**
 * The counts behind three rates of a group, where only one matrix has them: the number of positive
 * rows P solves selection rate · n = TPR · P + FPR · (n − P). All three rates must come out within
 * `tolerance`; of several matrices that do, the only one that gives the rates to 12 digits is
 * taken, because a frame that was not rounded says so. Where more numbers of positive rows would
 * have to be tried than two million, it is `several` untried. A rate over 0 rows is 0 there. Throws
 * a RangeError for rates that are not finite and a group without a row.
 */
export function fromFairlearnRow(row: FrameRow, tolerance = 1e-6): Reconstruction {
  const rates = requireValues([row.tpr, row.fpr, row.selectionRate], 3);
  requireCount(row.count, 1);
  if (rates.some((rate) => rate < 0 || rate > 1)) return { reason: 'contradiction' };
  const [first, last] = positivesWithin(row, tolerance);
  return last - first > MOST_TRIED ? { reason: 'several' } : search(row, [first, last], tolerance);
}

const MOST_TRIED = 2_000_000;
const EXACT = 1e-12;

function search(
  row: FrameRow,
  [first, last]: readonly [number, number],
  tolerance: number,
): Reconstruction {
  const found: BinaryCounts[] = [];
  const exact: BinaryCounts[] = [];
  for (let positives = first; positives <= last && exact.length < 2; positives += 1) {
    const counts = countsWith(row, positives);
    const miss = missOf(row, counts);
    if (miss <= tolerance && found.length < 2) found.push(counts);
    if (miss <= EXACT) exact.push(counts);
  }
  const [counts] = exact.length === 1 || found.length > 1 ? exact : found;
  if (counts && exact.length < 2) return { counts };
  return { reason: found.length === 0 ? 'contradiction' : 'several' };
}

/** Numbers of positive rows that may give the rates. */
function positivesWithin(
  { tpr, fpr, selectionRate, count }: FrameRow,
  tolerance: number,
): [number, number] {
  const spread = Math.abs(tpr - fpr);
  const slack = (4 * tolerance * count + 2) / spread;
  if (spread === 0 || slack > count) return [0, count];
  const middle = ((selectionRate - fpr) / (tpr - fpr)) * count;
  return [Math.max(0, Math.floor(middle - slack)), Math.min(count, Math.ceil(middle + slack))];
}

function countsWith({ tpr, fpr, count }: FrameRow, positives: number): BinaryCounts {
  const negatives = count - positives;
  const [tp, fp] = [Math.round(tpr * positives), Math.round(fpr * negatives)];
  return { tp, fp, tn: negatives - fp, fn: positives - tp };
}

/** By how much the rate furthest off misses. */
function missOf({ tpr, fpr, selectionRate, count }: FrameRow, counts: BinaryCounts): number {
  const { tp, fp, tn, fn } = counts;
  return Math.max(
    Math.abs(over(tp, tp + fn) - tpr),
    Math.abs(over(fp, fp + tn) - fpr),
    Math.abs((tp + fp) / count - selectionRate),
  );
}

function over(k: number, n: number): number {
  return n === 0 ? 0 : k / n;
}
