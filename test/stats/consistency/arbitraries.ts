import fc from 'fast-check';
import type { Score, ScoreId } from '../../../src/stats/consistency.ts';
import { scoreValues } from '../../../src/stats/consistency/scores.ts';
import type { BinaryCounts } from '../../../src/stats/confusion.ts';

export const IDS: readonly ScoreId[] = [
  'accuracy',
  'balanced-accuracy',
  'recall',
  'specificity',
  'precision',
  'npv',
  'f1',
  'f-beta',
  'mcc',
  'cohen-kappa',
  'fowlkes-mallows',
  'jaccard',
];

/** Matrices with at least one row, zeros among them more often than by chance. */
export function matrices(most: number): fc.Arbitrary<BinaryCounts> {
  const count = fc.oneof(
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 6, arbitrary: fc.integer({ min: 0, max: most }) },
  );
  return fc
    .record({ tp: count, fp: count, tn: count, fn: count })
    .filter(({ tp, fp, tn, fn }) => tp + fp + tn + fn > 0);
}

/** Which scores a report prints, and to how many decimals. */
export const printed = fc.record({
  ids: fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 2, maxLength: 5 }),
  decimals: fc.integer({ min: 1, max: 12 }),
  beta: fc.constantFrom(0.5, 2, 3),
});

/** Scores of a matrix as a report of so many decimals prints them. */
export function report(
  counts: BinaryCounts,
  { ids, decimals, beta }: { ids: readonly ScoreId[]; decimals: number; beta: number },
): readonly Score[] {
  return ids.map((id) => ({
    id,
    value: Number((scoreValues(counts, { id, beta })[0] ?? 0).toFixed(decimals)),
    tolerance: 0.5 * 10 ** -decimals,
    ...(id === 'f-beta' && { beta }),
  }));
}

/** Every matrix of `n` rows, with so many positives when given. */
export function* everyMatrix(n: number, positives?: number): Generator<BinaryCounts> {
  for (let p = positives ?? 0; p <= (positives ?? n); p += 1)
    for (let tp = 0; tp <= p; tp += 1)
      for (let tn = 0; tn <= n - p; tn += 1) yield { tp, fp: n - p - tn, tn, fn: p - tp };
}

export function rowsOf({ tp, fp, tn, fn }: BinaryCounts): number {
  return tp + fp + tn + fn;
}
