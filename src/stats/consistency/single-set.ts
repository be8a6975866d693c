import type { BinaryCounts } from '../confusion.ts';
import type { Score, TestSet } from './scores.ts';
import { findMatrices } from './search.ts';

/**
 * Whether scores can come from one run. `impossible` is certain: no matrix gives them all. `unknown`:
 * too many matrices to try. `matrix` is there when exactly one fits.
 */
export interface Consistency {
  readonly verdict: 'possible' | 'impossible' | 'unknown';
  readonly matrix?: BinaryCounts;
}

/**
 * Whether any confusion matrix of the test set gives all the scores, each within its tolerance, and
 * which when there is only one (Fazekas and Kovács 2023, Kovács and Fazekas, Neurocomputing 2024).
 * A score that is 0/0 for a matrix is taken as reported as 0 or, where scikit-learn's zero_division
 * allows it, as 1. A tolerance must cover how the score was computed too: one computed in single
 * precision is off by up to 1e-7. Throws a RangeError for a test set without rows, positives that
 * are not 0 to n, values that are not finite, tolerances below 0 and an f-beta without its beta.
 */
export function checkScores(testSet: TestSet, scores: readonly Score[]): Consistency {
  const { matrices, ended } = findMatrices(testSet, scores, { enough: 2 });
  const [matrix] = matrices;
  if (!matrix) return { verdict: ended === 'all' ? 'impossible' : 'unknown' };
  return { verdict: 'possible', ...(ended === 'all' && { matrix }) };
}
