import { betaQuantile } from './beta.ts';
import { requireLevel, requireShare } from './domain.ts';
import { criticalValue } from './normal.ts';

/**
 * Score interval for a share of `k` in `n` rows (Wilson 1927), inside [0, 1] and around k/n.
 * Throws a RangeError unless 0 ≤ k ≤ n are whole, n ≥ 1 and `level` lies in (0, 1).
 */
export function wilson(k: number, n: number, level = 0.95): { low: number; high: number } {
  const share = requireShare({ k, n });
  const z2 = criticalValue(level) ** 2;
  const centre = (k + z2 / 2) / (n + z2);
  const half = Math.sqrt(z2 * ((k * (n - k)) / n + z2 / 4)) / (n + z2);
  // The ends are exact where no row, or every row, counts; elsewhere this only removes rounding noise.
  return {
    low: k === 0 ? 0 : Math.min(Math.max(centre - half, 0), share),
    high: k === n ? 1 : Math.max(Math.min(centre + half, 1), share),
  };
}

/**
 * Exact binomial interval for a share of `k` in `n` rows (Clopper and Pearson 1934), inside [0, 1]
 * and around k/n. It holds the true share at least as often as `level` says, for every share and
 * n, and is wider than Wilson's for it. Throws a RangeError unless 0 ≤ k ≤ n are whole, n ≥ 1 and
 * `level` lies in (0, 1).
 */
export function clopperPearson(k: number, n: number, level = 0.95): { low: number; high: number } {
  const share = requireShare({ k, n });
  const tail = (1 - requireLevel(level)) / 2;
  return {
    low: k === 0 ? 0 : Math.min(betaQuantile(tail, k, n - k + 1), share),
    high: k === n ? 1 : Math.max(1 - betaQuantile(tail, n - k, k + 1), share),
  };
}
