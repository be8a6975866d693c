import { requireShare } from './domain.ts';
import type { Share } from './domain.ts';
import { wilson } from './intervals.ts';
import { criticalValue } from './normal.ts';

/**
 * Difference of two shares of separate rows, a − b in [-1, 1], with Newcombe's hybrid score
 * interval (Statistics in Medicine 17, 1998, p. 873: method 10, from the ends of both Wilson
 * intervals), inside [-1, 1] and around the difference. Not for two models scored on the same
 * rows: see `pairedDifference`. Throws a RangeError unless 0 ≤ k ≤ n are whole, n ≥ 1 and `level`
 * lies in (0, 1).
 */
export function newcombe(
  a: Share,
  b: Share,
  level = 0.95,
): { difference: number; low: number; high: number } {
  const [one, other] = [reach(a, level), reach(b, level)];
  const difference = one.share - other.share;
  return {
    difference,
    low: Math.max(difference - Math.hypot(one.below, other.above), -1),
    high: Math.min(difference + Math.hypot(one.above, other.below), 1),
  };
}

/**
 * Ratio of two shares of separate rows, a / b above 0, with the log interval of Katz and others
 * (Biometrics 34, 1978, p. 469: method C) around it. Undefined where the method has nothing to
 * say: a share without a row that counts has no logarithm, and two shares of all their rows give
 * no width, which would read as certainty. Throws a RangeError unless 0 ≤ k ≤ n are whole, n ≥ 1
 * and `level` lies in (0, 1).
 */
export function katz(
  a: Share,
  b: Share,
  level = 0.95,
): { ratio: number; low: number; high: number } | undefined {
  const ratio = requireShare(a) / requireShare(b);
  const z = criticalValue(level);
  const variance = logVariance(a) + logVariance(b);
  if (a.k === 0 || b.k === 0 || variance === 0) return undefined;
  const factor = Math.exp(z * Math.sqrt(variance));
  return { ratio, low: ratio / factor, high: ratio * factor };
}

/** The share and how far Wilson's interval reaches below and above it. */
function reach({ k, n }: Share, level: number): { share: number; below: number; above: number } {
  const { low, high } = wilson(k, n, level);
  return { share: k / n, below: k / n - low, above: high - k / n };
}

/** Variance of the logarithm of a share: 1/k − 1/n, which a whole share has exactly 0 of. */
function logVariance({ k, n }: Share): number {
  return (n - k) / (k * n);
}
