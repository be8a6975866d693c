import { requireValues } from './domain.ts';

/** How scores of repeated runs lie; all in the unit of the score. */
export interface Spread {
  readonly mean: number;
  /** Sample standard deviation, over n − 1, at least 0. */
  readonly sd: number;
  readonly min: number;
  readonly max: number;
}

/**
 * Mean and spread of scores over folds or seeds. A spread is not an interval for the score: folds
 * share training rows, so their scores lean on each other and no estimate of the variance from one
 * cross-validation is unbiased (Bengio and Grandvalet, Journal of Machine Learning Research 5,
 * 2004), and seeds repeat one split, so they say nothing of other rows. Throws a RangeError for
 * fewer than two scores or one that is not finite.
 */
export function spread(scores: readonly number[]): Spread {
  const n = requireValues(scores, 2).length;
  const [min, max] = scores.reduce(
    ([low, high], score) => [Math.min(low, score), Math.max(high, score)],
    [Infinity, -Infinity],
  );
  // Equal scores have exactly their own mean and no spread, whatever binary floats add up to.
  const mean = Math.min(max, Math.max(min, sum(scores) / n));
  const squares = sum(scores.map((score) => (score - mean) ** 2));
  return { mean, sd: Math.sqrt(squares / (n - 1)), min, max };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
