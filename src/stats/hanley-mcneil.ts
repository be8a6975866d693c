import { requireCount, requireLevel } from './domain.ts';
import { criticalValue } from './normal.ts';

/** Rows of each class in the set the area was measured on. */
export interface ClassSizes {
  readonly positives: number;
  readonly negatives: number;
}

/**
 * Interval for the area under a ROC curve measured on so many rows of each class, strictly inside
 * (0, 1) and around `auc`. Variance of Hanley and McNeil (Radiology 143, 1982), which takes the
 * scores of both classes for exponential, carried to the logit by the delta method.
 * Undefined at exactly 0 and 1: the variance is 0 there and the logit endless, and one clean
 * ranking does not prove that the next will be. Next to 0 and 1 the interval becomes very wide.
 * Throws a RangeError unless `auc` lies in [0, 1], both counts are whole and at least 1, and
 * `level` lies in (0, 1).
 */
export function hanleyMcNeil(
  auc: number,
  { positives, negatives }: ClassSizes,
  level = 0.95,
): { low: number; high: number } | undefined {
  if (!(auc >= 0 && auc <= 1)) throw new RangeError(`Expected an area from 0 to 1, got ${auc}`);
  const sizes = { positives: requireCount(positives, 1), negatives: requireCount(negatives, 1) };
  const z = criticalValue(requireLevel(level));
  if (auc === 0 || auc === 1) return undefined;
  const centre = Math.log(auc / (1 - auc));
  const half = (z * Math.sqrt(variance(auc, sizes))) / (auc * (1 - auc));
  return {
    low: Math.min(logistic(centre - half), auc),
    high: Math.max(logistic(centre + half), auc),
  };
}

// The two excesses are q1 − auc² and q2 − auc² of the paper, written so that nothing cancels.
function variance(auc: number, { positives, negatives }: ClassSizes): number {
  const miss = 1 - auc;
  const twoPositives = (auc * miss * miss) / (2 - auc);
  const twoNegatives = (auc * auc * miss) / (1 + auc);
  const pairs = auc * miss + (positives - 1) * twoPositives + (negatives - 1) * twoNegatives;
  return pairs / (positives * negatives);
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
