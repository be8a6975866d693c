import { normalQuantile } from './normal.ts';

/**
 * Score interval for a share of `k` in `n` rows (Wilson 1927), inside [0, 1] and around k/n.
 * Throws a RangeError unless 0 ≤ k ≤ n are whole, n ≥ 1 and `level` lies in (0, 1).
 */
export function wilson(k: number, n: number, level = 0.95): { low: number; high: number } {
  requireShare(k, n);
  const z2 = normalQuantile(0.5 + requireLevel(level) / 2) ** 2;
  const centre = (k + z2 / 2) / (n + z2);
  const half = Math.sqrt(z2 * ((k * (n - k)) / n + z2 / 4)) / (n + z2);
  // The ends are exact where no row, or every row, counts; elsewhere this only removes rounding noise.
  return {
    low: k === 0 ? 0 : Math.min(Math.max(centre - half, 0), k / n),
    high: k === n ? 1 : Math.max(Math.min(centre + half, 1), k / n),
  };
}

function requireShare(k: number, n: number): void {
  const whole = Number.isSafeInteger(k) && Number.isSafeInteger(n);
  if (!whole || n < 1 || k < 0 || k > n)
    throw new RangeError(`Expected 0 to n of n rows, got ${k} of ${n}`);
}

function requireLevel(level: number): number {
  if (!(level > 0 && level < 1))
    throw new RangeError(`Expected a level between 0 and 1, got ${level}`);
  return level;
}
