import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { newcombe } from '../differences.ts';
import { requireLevel } from '../domain.ts';
import { quantile } from '../quantile.ts';
import { binomialSampler } from './binomial.ts';
import { simulate } from './chance.ts';
import type { SimulationOptions } from './chance.ts';
import type { GroupShare } from './group-shares.ts';

/** A group as it is drawn again: its rate moved off 0 and 1, where nothing would vary. */
interface Drawn {
  readonly n: number;
  readonly p: number;
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
  { level = 0.95, ...options }: SimulationOptions & { readonly level?: number },
): { low: number; high: number } | undefined {
  const defined = shares.filter(({ n }) => n > 0).sort((a, b) => a.n - b.n || a.k - b.k);
  const [one, other] = defined;
  if (!one || !other) return undefined;
  if (defined.length === 2) return folded(newcombe(one, other, level));
  const reach = quantile(simulate(strayDraw(defined), options), requireLevel(level));
  return { low: lowestReach(defined, reach), high: highestReach(defined, level) };
}

function folded({ low, high }: { low: number; high: number }): { low: number; high: number } {
  return { low: Math.max(0, low, -high), high: Math.max(-low, high) };
}

/**
 * Draws every group once: standard errors by which the distance of the worst pair strays from its
 * own. The errors are those of the draw, which varies as the one that was found did.
 */
function strayDraw(shares: readonly GroupShare[]): (random: RandomGenerator) => number {
  const groups = shares.map((share) => {
    const { n, p } = movedInwards(share);
    return { n, p, sampler: binomialSampler(n, p) };
  });
  const [strays, variances] = [new Float64Array(groups.length), new Float64Array(groups.length)];
  return (random) => {
    let index = 0;
    for (const { n, p, sampler } of groups) {
      const k = sampler(random);
      strays[index] = k / n - p;
      variances[index] = varianceOf(movedInwards({ k, n }));
      index += 1;
    }
    return worstStray(strays, variances);
  };
}

/** Runs for every pair of every draw: squares are compared, and divided only for a new worst. */
function worstStray(strays: Float64Array, variances: Float64Array): number {
  let worst = 0;
  for (let one = 1; one < strays.length; one += 1) {
    const [at, around] = [strays[one] ?? 0, variances[one] ?? 0];
    for (let other = 0; other < one; other += 1) {
      const stray = at - (strays[other] ?? 0);
      const variance = around + (variances[other] ?? 0);
      if (stray * stray > worst * variance) worst = (stray * stray) / variance;
    }
  }
  return Math.sqrt(worst);
}

function lowestReach(shares: readonly GroupShare[], reach: number): number {
  const ends = pairsOf(shares).map(([one, other]) => {
    const distance = Math.abs(one.k / one.n - other.k / other.n);
    const variance = varianceOf(movedInwards(one)) + varianceOf(movedInwards(other));
    return distance - reach * Math.sqrt(variance);
  });
  return Math.max(0, ...ends);
}

/** The true extremes are some pair, whichever: none of them is likely to lie further apart. */
function highestReach(shares: readonly GroupShare[], level: number): number {
  const ends = pairsOf(shares).map(([one, other]) => folded(newcombe(one, other, level)).high);
  return Math.max(...ends);
}

function pairsOf(shares: readonly GroupShare[]): [GroupShare, GroupShare][] {
  return shares.flatMap((one, index) =>
    shares.slice(0, index).map((other): [GroupShare, GroupShare] => [one, other]),
  );
}

function movedInwards({ k, n }: { readonly k: number; readonly n: number }): Drawn {
  return { n, p: (k + 0.5) / (n + 1) };
}

function varianceOf({ n, p }: Drawn): number {
  return (p * (1 - p)) / n;
}
