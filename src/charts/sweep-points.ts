import { least } from 'd3-array';

/** Counts at one cut-off, as the manifest states them. */
export interface SweepCounts {
  readonly threshold: number;
  readonly tp: number;
  readonly fp: number;
  readonly tn: number;
  readonly fn: number;
}

/** What one false alarm and one miss cost, in any one unit. */
export interface ErrorCost {
  readonly fp: number;
  readonly fn: number;
}

/** What follows from the counts at one cut-off. */
export interface SweepPoint extends SweepCounts {
  /** Found, of all positives; undefined without any. */
  readonly recall?: number | undefined;
  /** Right, of all flagged; undefined when nothing was flagged. */
  readonly precision?: number | undefined;
  /** False alarms and misses at their cost; undefined when no cost is given. */
  readonly cost?: number | undefined;
}

/** Recall, precision and total cost at every cut-off, cut-offs rising. */
export function sweepPoints(points: readonly SweepCounts[], cost?: ErrorCost): SweepPoint[] {
  return [...points]
    .sort((a, b) => a.threshold - b.threshold)
    .map((point) => ({
      ...point,
      recall: share(point.tp, point.fn),
      precision: share(point.tp, point.fp),
      cost: cost && cost.fp * point.fp + cost.fn * point.fn,
    }));
}

/** The point at a cut-off; undefined when none was measured there. */
export function pointAt(
  points: readonly SweepPoint[],
  cutOff: number | undefined,
): SweepPoint | undefined {
  return points.find(
    ({ threshold }) => cutOff !== undefined && Math.abs(threshold - cutOff) < 1e-9,
  );
}

/** The cheapest point; among equals the one nearest to the cut-off in use. */
export function cheapestPoint(
  points: readonly SweepPoint[],
  cutOff: number | undefined,
): SweepPoint | undefined {
  const distance = ({ threshold }: SweepPoint) =>
    cutOff === undefined ? 0 : Math.abs(threshold - cutOff);
  return least(
    points.filter(({ cost }) => cost !== undefined),
    (a, b) => (a.cost ?? 0) - (b.cost ?? 0) || distance(a) - distance(b),
  );
}

function share(part: number, rest: number): number | undefined {
  return part + rest > 0 ? part / (part + rest) : undefined;
}
