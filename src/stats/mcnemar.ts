import { regularisedBeta } from './beta.ts';
import { requireCount } from './domain.ts';
import { criticalValue } from './normal.ts';

/** Rows on which two models disagree. */
export interface Discordant {
  /** Rows only the first model has right. */
  readonly b: number;
  /** Rows only the second model has right. */
  readonly c: number;
}

/**
 * Test of two models on the same rows: `p` in [0, 1] of the exact two-sided binomial form (twice
 * the smaller tail, at most 1; 0 only where it is too small for a number), with the `statistic` (b − c)² / (b + c) of McNemar 1947, without
 * continuity correction, for reference only. Without a disagreement p is 1 and there is no
 * statistic. Throws a RangeError unless both counts are whole and at least 0.
 */
export function mcnemar({ b, c }: Discordant): { p: number; statistic?: number } {
  const rows = requireCount(b) + requireCount(c);
  if (rows === 0) return { p: 1 };
  const least = Math.min(b, c);
  // P(X ≤ least) for X binomial with a half, by its identity with the beta distribution.
  const tail = regularisedBeta(0.5, rows - least, least + 1);
  return { p: Math.min(1, 2 * tail), statistic: (b - c) ** 2 / rows };
}

/**
 * Difference of two models' shares of right answers on the same `n` rows, (b − c) / n in [-1, 1],
 * first minus second. The interval is Wald's with one row added to b and c and two to n (Bonett and
 * Price, Journal of Educational and Behavioral Statistics 37, 2012), cut to [-1, 1] and stretched
 * to the difference where a low level would leave it out. Newcombe's paired interval (1998) needs
 * the full table of four counts, which b, c and n do not give. Throws a RangeError unless counts
 * are whole and at least 0, n ≥ 1, b + c ≤ n and `level` lies in (0, 1).
 */
export function pairedDifference(
  { b, c, n }: Discordant & { readonly n: number },
  level = 0.95,
): { difference: number; low: number; high: number } {
  const rows = requireCount(n, 1);
  if (requireCount(b) + requireCount(c) > rows)
    throw new RangeError(`Expected at most n rows, got ${b} and ${c} of ${n}`);
  const [first, second] = [(b + 1) / (n + 2), (c + 1) / (n + 2)];
  const variance = (first + second - (first - second) ** 2) / (n + 2);
  const half = criticalValue(level) * Math.sqrt(variance);
  const difference = (b - c) / n;
  return {
    difference,
    low: Math.max(Math.min(first - second - half, difference), -1),
    high: Math.min(Math.max(first - second + half, difference), 1),
  };
}
