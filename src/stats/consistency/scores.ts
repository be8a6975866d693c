import type { BinaryCounts } from '../confusion.ts';

/** Scores of a two-class confusion matrix that can be checked; ids as in the metric registry. */
export type ScoreId =
  | 'accuracy'
  | 'balanced-accuracy'
  | 'recall'
  | 'specificity'
  | 'precision'
  | 'npv'
  | 'f1'
  | 'f-beta'
  | 'mcc'
  | 'cohen-kappa'
  | 'fowlkes-mallows'
  | 'jaccard';

/** A number as written, and how far from the true one rounding may have moved it (at least 0). */
export interface Reading {
  readonly value: number;
  readonly tolerance: number;
}

/** One reported score. `beta` is above 0 and belongs to `f-beta` alone. */
export interface Score extends Reading {
  readonly id: ScoreId;
  readonly beta?: number;
}

/** Rows of a test set, at least 1, and how many of them are positive when that is known. */
export interface TestSet {
  readonly n: number;
  readonly positives?: number;
}

/**
 * Added to every tolerance: scores are computed in floating point, by programs that do so in
 * different orders. Two scores this close are the same score.
 */
export const NOISE = 1e-9;

/**
 * Whether the matrix gives the score as reported. A score that is 0/0 for the matrix counts as 0,
 * and where scikit-learn lets its user choose (`zero_division`) as 0 or 1: both are published.
 */
export function givesScore(counts: BinaryCounts, score: Score): boolean {
  return scoreValues(counts, score).some((value) => matches(score, value));
}

/** Whether a value could have been written as this reading. */
export function matches({ value, tolerance }: Reading, exact: number): boolean {
  return Math.abs(value - exact) <= tolerance + NOISE;
}

/** Values a program may report as this score of the matrix: one, or several when it is 0/0. */
export function scoreValues(
  counts: BinaryCounts,
  { id, beta }: Pick<Score, 'id' | 'beta'>,
): readonly number[] {
  return VALUES[id](counts, beta ?? 1);
}

/** Throws a RangeError unless the test set and its scores are numbers a report could hold. */
export function requireScores({ n, positives }: TestSet, scores: readonly Score[]): void {
  if (!Number.isSafeInteger(n) || n < 1)
    throw new RangeError(`Expected a whole number of rows of at least 1, got ${n}`);
  if (positives !== undefined && !(Number.isSafeInteger(positives) && positives >= 0))
    throw new RangeError(`Expected a whole number of positives of at least 0, got ${positives}`);
  if (positives !== undefined && positives > n)
    throw new RangeError(`Expected at most ${n} positives, got ${positives}`);
  scores.forEach(requireScore);
}

function requireScore({ id, value, tolerance, beta }: Score): void {
  if (!Number.isFinite(value)) throw new RangeError(`Expected a finite ${id}, got ${value}`);
  if (!(Number.isFinite(tolerance) && tolerance >= 0))
    throw new RangeError(`Expected a tolerance of at least 0, got ${tolerance}`);
  if (id === 'f-beta' && !(beta !== undefined && Number.isFinite(beta) && beta > 0))
    throw new RangeError(`Expected a beta above 0, got ${beta}`);
}

type Values = (counts: BinaryCounts, beta: number) => readonly number[];

const VALUES: Readonly<Record<ScoreId, Values>> = {
  accuracy: ({ tp, fp, tn, fn }) => [(tp + tn) / (tp + fp + tn + fn)],
  'balanced-accuracy': balancedAccuracy,
  recall: ({ tp, fn }) => share(tp, tp + fn),
  specificity: ({ tn, fp }) => share(tn, tn + fp),
  precision: ({ tp, fp }) => share(tp, tp + fp),
  npv: ({ tn, fn }) => share(tn, tn + fn),
  f1: (counts) => fBeta(counts, 1),
  'f-beta': fBeta,
  mcc: ({ tp, fp, tn, fn }) => [
    orZero(tp * tn - fp * fn, Math.sqrt((tp + fp) * (tp + fn)) * Math.sqrt((tn + fp) * (tn + fn))),
  ],
  'cohen-kappa': ({ tp, fp, tn, fn }) => [
    orZero(2 * (tp * tn - fp * fn), (tp + fp) * (fp + tn) + (tp + fn) * (fn + tn)),
  ],
  'fowlkes-mallows': ({ tp, fp, fn }) => [orZero(tp, Math.sqrt(tp + fp) * Math.sqrt(tp + fn))],
  jaccard: ({ tp, fp, fn }) => share(tp, tp + fp + fn),
};

// scikit-learn leaves an absent class out of the mean; others count its recall as 0 or 1.
function balancedAccuracy({ tp, fp, tn, fn }: BinaryCounts): readonly number[] {
  const [recalls, specificities] = [share(tp, tp + fn), share(tn, tn + fp)];
  const means = recalls.flatMap((recall) =>
    specificities.map((specificity) => (recall + specificity) / 2),
  );
  if (tp + fn === 0) return [...means, ...specificities];
  return tn + fp === 0 ? [...means, ...recalls] : means;
}

function fBeta({ tp, fp, fn }: BinaryCounts, beta: number): readonly number[] {
  const hits = (1 + beta ** 2) * tp;
  return share(hits, hits + beta ** 2 * fn + fp);
}

function share(part: number, whole: number): readonly number[] {
  return whole === 0 ? [0, 1] : [part / whole];
}

function orZero(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
