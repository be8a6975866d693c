import { newcombe } from '../differences.ts';
import { requireLevel } from '../domain.ts';
import { wilson } from '../intervals.ts';
import { sortedQuantile } from '../quantile.ts';
import { drawGaps, movedInwards } from './gap-draws.ts';
import type { GapDraws, SimulationOptions } from './gap-draws.ts';
import type { GroupShare } from './group-shares.ts';

/** How surely, and the draws of the same shares where they were made before. */
export interface GapIntervalOptions extends SimulationOptions {
  readonly level?: number;
  readonly draws?: GapDraws | undefined;
}

/**
 * Interval in [0, 1] for largest less smallest rate, around the gap that was found. For two groups
 * Newcombe's, folded at 0. For more, resampled gaps would mislead: the groups at the ends were
 * chosen because chance put them there, so resampling adds to the gap each time. Instead the lower
 * end takes from every pair as many standard errors as the worst pair strays in `level` of seeded
 * parametric resamples (a simultaneous bootstrap t: Beran 1988; Efron and Tibshirani 1993), and the
 * upper end is the highest that Newcombe's interval of any pair reaches. Simulated with 2 to 20
 * groups of 35 rows or more, it held the true gap at least 94 % of the time at a level of 0.95, and
 * nearly always between groups that differ. Undefined for fewer than two groups with a row. The
 * order and the names of the groups change nothing. Throws a RangeError for a level outside (0, 1),
 * a seed that is not whole and fewer than one resample.
 */
export function gapInterval(
  shares: readonly GroupShare[],
  { level = 0.95, draws, ...options }: GapIntervalOptions,
): { low: number; high: number } | undefined {
  const defined = shares.filter(({ n }) => n > 0).sort((a, b) => a.n - b.n || a.k - b.k);
  const [one, other] = defined;
  if (!one || !other) return undefined;
  if (defined.length === 2) return folded(newcombe(one, other, level));
  const strays = (draws ?? drawGaps(defined, options))?.strays('rates');
  if (!strays) return undefined;
  const reach = sortedQuantile(strays, requireLevel(level));
  return { low: lowestReach(defined, reach), high: highestReach(defined, level) };
}

function folded({ low, high }: { low: number; high: number }): { low: number; high: number } {
  return { low: Math.max(0, low, -high), high: Math.max(-low, high) };
}

function lowestReach(shares: readonly GroupShare[], reach: number): number {
  const rates = shares.map((share) => ({ rate: share.k / share.n, variance: varianceOf(share) }));
  let lowest = 0;
  for (const one of rates)
    for (const other of rates) {
      const distance = one.rate - other.rate;
      if (distance <= lowest) continue;
      lowest = Math.max(lowest, distance - reach * Math.sqrt(one.variance + other.variance));
    }
  return lowest;
}

/** The true extremes are some pair, whichever: none of them is likely to lie further apart. */
function highestReach(shares: readonly GroupShare[], level: number): number {
  const reaches = shares.map(({ k, n }) => {
    const { low, high } = wilson(k, n, level);
    return { rate: k / n, below: k / n - low, above: high - k / n };
  });
  let highest = 0;
  for (const one of reaches)
    for (const other of reaches) {
      // Newcombe's upper end of one less other, without working out each group's part again.
      if (one === other) continue;
      const end = one.rate - other.rate + Math.hypot(one.above, other.below);
      highest = Math.max(highest, Math.min(end, 1));
    }
  return highest;
}

function varianceOf(share: GroupShare): number {
  const p = movedInwards(share);
  return (p * (1 - p)) / share.n;
}
