import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { requireCount } from '../domain.ts';
import { quantile } from '../quantile.ts';
import { binomialSampler } from './binomial.ts';
import { overallShare } from './group-shares.ts';
import type { GroupShare } from './group-shares.ts';

/** How to simulate. One seed always gives one result. */
export interface SimulationOptions {
  /** Whole number of which the lowest 32 bits count. */
  readonly seed: number;
  readonly resamples?: number;
}

/** The gap between groups that all have one rate: half of the draws stay below the median, 95 % below `p95`. */
export interface ChanceLevel {
  readonly median: number;
  readonly p95: number;
}

/**
 * Gap that chance alone gives: every group is drawn again and again with the rate of all of them
 * together and its own number of rows. Undefined for fewer than two groups with a row. The order of
 * the groups and their names change nothing. Throws a RangeError for a seed that is not whole and
 * fewer than one resample.
 */
export function chanceGap(
  shares: readonly GroupShare[],
  options: SimulationOptions,
): ChanceLevel | undefined {
  return chanceOfSeveral([shares], Math.max, options);
}

/**
 * The same for a gap that combines several rates of separate rows, as equalized odds do with TPR and
 * FPR: by `Math.max` for the worst case, by a mean for average odds. A single rate is not combined.
 * Undefined where one of the rates has fewer than two groups.
 */
export function chanceOfSeveral(
  rates: readonly (readonly GroupShare[])[],
  combine: (...gaps: number[]) => number,
  options: SimulationOptions,
): ChanceLevel | undefined {
  const defined = rates.map((shares) => shares.filter(({ n }) => n > 0));
  if (defined.length === 0 || defined.some((shares) => shares.length < 2)) return undefined;
  const draws = defined.map((shares) => gapDraw(atOneRate(shares)));
  const [only] = draws.length === 1 ? draws : [];
  const gaps = simulate(
    only ?? ((random) => combine(...draws.map((draw) => draw(random)))),
    options,
  );
  return { median: quantile(gaps, 0.5), p95: quantile(gaps, 0.95) };
}

/** A group as the simulation sees it: rows, and the rate each of them counts with. */
export interface SimulatedGroup {
  readonly n: number;
  readonly p: number;
}

/** Draws every group once and gives largest less smallest rate. */
export function gapDraw(groups: readonly SimulatedGroup[]): (random: RandomGenerator) => number {
  // Sorted, so that the same numbers are drawn in whatever order the groups are written down.
  const sorted = [...groups].sort((a, b) => a.n - b.n || a.p - b.p);
  const samplers = sorted.map(({ n, p }) => ({ n, sampler: binomialSampler(n, p) }));
  return (random) => {
    let [low, high] = [1, 0];
    for (const { n, sampler } of samplers) {
      const rate = sampler(random) / n;
      if (rate < low) low = rate;
      if (rate > high) high = rate;
    }
    return high - low;
  };
}

/** Draws as often as asked from one seed. Throws a RangeError as `chanceGap` does. */
export function simulate(
  draw: (random: RandomGenerator) => number,
  { seed, resamples = 2000 }: SimulationOptions,
): number[] {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`Expected a whole seed, got ${seed}`);
  const random = xoroshiro128plus(seed);
  const drawn: number[] = [];
  for (let left = requireCount(resamples, 1); left > 0; left -= 1) drawn.push(draw(random));
  return drawn;
}

function atOneRate(shares: readonly GroupShare[]): SimulatedGroup[] {
  const { k, n } = overallShare(shares);
  return shares.map((share) => ({ n: share.n, p: k / n }));
}
