import { requireLevel } from '../domain.ts';
import { wilson } from '../intervals.ts';
import { sortedQuantile } from '../quantile.ts';
import { drawGaps, movedInwards } from './gap-draws.ts';
import type { GapIntervalOptions } from './gap-interval.ts';
import type { GroupShare } from './group-shares.ts';

/** As for gaps; `other-logs` where the draws are those of the rates that these leave to 1. */
export interface RatioIntervalOptions extends GapIntervalOptions {
  readonly of?: 'logs' | 'other-logs';
}

/**
 * Interval in [0, 1] for smallest over largest rate of three groups or more, around the ratio that
 * was found, in the way of `gapInterval` but between logarithms: the upper end is the lowest to
 * which a pair comes when the errors of the worst pair are added to it, simultaneously for all pairs;
 * the lower end is the lowest that the interval of any pair reaches, each from the ends of both
 * Wilson intervals (Zou and Donner, Statistics in Medicine 27, 2008). Undefined for fewer than three
 * groups with a row, where Katz' interval stands, and where no group has a row that counts. Throws a
 * RangeError for a level outside (0, 1), a seed that is not whole and fewer than one resample.
 */
export function ratioInterval(
  shares: readonly GroupShare[],
  { level = 0.95, draws, of = 'logs', ...options }: RatioIntervalOptions,
): { low: number; high: number } | undefined {
  const defined = shares.filter(({ n }) => n > 0);
  const rates = defined.map(({ k, n }) => k / n);
  const largest = Math.max(...rates);
  if (defined.length < 3 || largest === 0) return undefined;
  const strays = (draws ?? drawGaps(defined, options))?.strays(of);
  if (!strays) return undefined;
  const found = Math.min(...rates) / largest;
  const reach = sortedQuantile(strays, requireLevel(level));
  return {
    low: Math.min(found, lowestRatio(defined, level)),
    high: Math.max(found, highestRatio(defined, reach)),
  };
}

/** The true extremes are some pair, whichever: none of them is likely to lie further apart. */
function lowestRatio(shares: readonly GroupShare[], level: number): number {
  if (shares.some(({ k }) => k === 0)) return 0;
  const reaches = shares.map(({ k, n }) => {
    const { low, high } = wilson(k, n, level);
    return { rate: k / n, below: Math.log(k / n / low), above: Math.log((high * n) / k) };
  });
  let lowest = 1;
  for (const one of reaches)
    for (const other of reaches) {
      if (one === other) continue;
      const end = (one.rate / other.rate) * Math.exp(-Math.hypot(one.below, other.above));
      lowest = Math.min(lowest, end);
    }
  return lowest;
}

function highestRatio(shares: readonly GroupShare[], reach: number): number {
  const logs = shares.map((share) => {
    const p = movedInwards(share);
    return { log: Math.log(p), variance: (1 - p) / (p * share.n) };
  });
  let apart = 0;
  for (const one of logs)
    for (const other of logs) {
      const end = one.log - other.log - reach * Math.sqrt(one.variance + other.variance);
      apart = Math.max(apart, end);
    }
  return Math.exp(-apart);
}
