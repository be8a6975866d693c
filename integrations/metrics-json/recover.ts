import type { ReportRow } from './report-in.ts';

/** Counts of a two-class report: one row per actual class, in the order of the report. */
export type Counts = readonly [readonly [number, number], readonly [number, number]];

/** Rates are written as doubles; a count worked out from them is off by rounding alone. */
const TOLERANCE = 1e-6;

/**
 * Works the confusion matrix of two classes out of their recalls and supports: rows found of a class
 * are recall times support, a whole number. Undefined when the rates do not all come from one matrix:
 * rounded rates, averages over folds, weighted rows or more than two classes.
 */
export function recoverCounts(rows: readonly ReportRow[]): Counts | undefined {
  const [first, second] = rows;
  if (!first || !second || rows.length > 2) return undefined;
  const [a, d] = [foundOf(first), foundOf(second)];
  if (a === undefined || d === undefined) return undefined;
  const counts: Counts = [
    [a, first.support - a],
    [second.support - d, d],
  ];
  return agrees(counts, [first, second]) ? counts : undefined;
}

function foundOf({ recall, support }: ReportRow): number | undefined {
  const found = Math.round(recall * support);
  return support > 0 && Math.abs(recall * support - found) <= TOLERANCE * Math.max(1, support)
    ? found
    : undefined;
}

// The precisions were not used so far: they are the check.
function agrees([[a, b], [c, d]]: Counts, [first, second]: readonly [ReportRow, ReportRow]) {
  return isPrecision(first.precision, a, a + c) && isPrecision(second.precision, d, b + d);
}

// scikit-learn writes 0 (or 1, `zero_division`) where a class is never predicted.
function isPrecision(precision: number, hits: number, predicted: number): boolean {
  if (predicted === 0) return precision === 0 || precision === 1;
  return Math.abs(precision - hits / predicted) <= TOLERANCE;
}
