import { normalQuantile } from './normal.ts';

/** Lower and upper end. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson score interval of a share (E. B. Wilson, JASA 22, 1927).
 * @param k rows that count, 0 to n
 * @param n rows, at least 1
 * @param level confidence level in (0, 1)
 * @throws RangeError on counts or levels that cannot be
 */
export function wilson(k: number, n: number, level = 0.95): Ends {
  if (!(Number.isInteger(k) && Number.isInteger(n) && n > 0 && k >= 0 && k <= n)) {
    throw new RangeError(`Counts must be whole numbers with 0 <= k <= n, got ${k} of ${n}`);
  }
  const z = normalQuantile((1 + level) / 2);
  const centre = (k + (z * z) / 2) / (n + z * z);
  const half = (z / (n + z * z)) * Math.sqrt((k * (n - k)) / n + (z * z) / 4);
  // At the edges the formula is exact but floating point is not.
  return { low: k === 0 ? 0 : Math.max(0, centre - half), high: k === n ? 1 : Math.min(1, centre + half) };
}
