/** A point of a receiver operating characteristic, both rates in [0, 1]. */
export interface RocPoint {
  readonly fpr: number;
  readonly tpr: number;
}

/** A point of a precision-recall curve, both in [0, 1]. */
export interface PrPoint {
  readonly recall: number;
  readonly precision: number;
}

/**
 * Area under ROC points by trapezoids, in [0, 1]. Points may come in any order; the area covers
 * the false-positive rates they span, so a whole curve starts at (0, 0) and ends at (1, 1).
 * Throws a RangeError for fewer than two points or rates outside [0, 1].
 */
export function rocArea(points: readonly RocPoint[]): number {
  requirePoints(
    points.map(({ fpr, tpr }) => [fpr, tpr]),
    2,
  );
  const sorted = [...points].sort((a, b) => a.fpr - b.fpr || a.tpr - b.tpr);
  return sorted.slice(1).reduce((area, { fpr, tpr }, index) => {
    const before = sorted[index] ?? { fpr, tpr };
    return area + ((fpr - before.fpr) * (tpr + before.tpr)) / 2;
  }, 0);
}

/**
 * Average precision: the sum of (R_i − R_{i−1}) × P_i over steps of recall, in [0, 1] (as in
 * scikit-learn; not a trapezoid, which is too kind: Davis and Goadrich 2006). Points may come in
 * any order. Throws a RangeError without points or for values outside [0, 1].
 */
export function averagePrecision(points: readonly PrPoint[]): number {
  requirePoints(
    points.map(({ recall, precision }) => [recall, precision]),
    1,
  );
  // Of points with one recall the highest cut-off comes first, and it has the highest precision.
  const sorted = [...points].sort((a, b) => a.recall - b.recall || b.precision - a.precision);
  return sorted.reduce((sum, { recall, precision }, index) => {
    return sum + (recall - (sorted[index - 1]?.recall ?? 0)) * precision;
  }, 0);
}

function requirePoints(points: readonly (readonly number[])[], least: number): void {
  if (points.length < least)
    throw new RangeError(`Expected at least ${least} points, got ${points.length}`);
  const wrong = points.flat().find((value) => !(value >= 0 && value <= 1));
  if (wrong !== undefined) throw new RangeError(`Expected rates between 0 and 1, got ${wrong}`);
}
