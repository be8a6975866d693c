import { requireValues } from './domain.ts';

/**
 * Sample quantile at `p` in [0, 1] by straight lines between order statistics: type 7 of Hyndman
 * and Fan (The American Statistician 50, 1996), as in R and NumPy by default. The values may come
 * in any order. Throws a RangeError without values, for one that is not finite, and outside [0, 1].
 */
export function quantile(values: readonly number[], p: number): number {
  return sortedQuantile(Float64Array.from(requireValues(values, 1)).sort(), p);
}

/** The same of finite values in rising order, at least one, which many quantiles may be asked of. */
export function sortedQuantile(sorted: Float64Array, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`Expected a share from 0 to 1, got ${p}`);
  const place = (sorted.length - 1) * p;
  const before = sorted[Math.floor(place)] ?? 0;
  const after = sorted[Math.ceil(place)] ?? before;
  return before + (after - before) * (place - Math.floor(place));
}
