import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { requireCount } from '../domain.ts';
import { binomialTable, columnAt } from './binomial.ts';
import type { BinomialTable } from './binomial.ts';
import { overallShare } from './group-shares.ts';
import type { GroupShare } from './group-shares.ts';
import { setStray, straysOf, worstStrays } from './worst-stray.ts';
import type { Strays } from './worst-stray.ts';

/** How to simulate. One seed always gives one result. */
export interface SimulationOptions {
  /** Whole number of which the lowest 32 bits count. */
  readonly seed: number;
  readonly resamples?: number;
}

/** What the groups of one rate came to when they were drawn again and again. */
export interface GapDraws {
  /** Largest less smallest rate if all groups share the rate of all, in order of drawing. */
  readonly chance: Float64Array;
  /**
   * Standard errors by which the distance of the worst pair strays from its own, rising: of the
   * rates, of their logarithms, and of those of what the rates leave to 1. The errors are those of
   * the draw, which varies as the one that was found did.
   */
  readonly strays: (of: 'rates' | 'logs' | 'other-logs') => Float64Array;
}

/**
 * Draws every group with a row again: one set of uniform numbers serves the gap under one shared
 * rate and the errors of each group's own rate, moved off 0 and 1, where nothing would vary.
 * Undefined for fewer than two groups with a row. The order of the groups and their names change
 * nothing. Throws a RangeError for a seed that is not whole and fewer than one resample.
 */
export function drawGaps(
  shares: readonly GroupShare[],
  { seed, resamples = 2000 }: SimulationOptions,
): GapDraws | undefined {
  // Sorted, so that the same numbers are drawn in whatever order the groups are written down.
  const defined = shares.filter(({ n }) => n > 0).sort((a, b) => a.n - b.n || a.k - b.k);
  if (defined.length < 2) return undefined;
  const { k, n } = overallShare(defined);
  const groups = outcomesOf(defined, k / n);
  const field = fieldOf(requireCount(resamples, 1), groups.length);
  const random = seeded(seed);
  // Group by group, so that one table is looked into at a time.
  groups.forEach((group, at) => {
    drawGroup(field, group, { at, random });
  });
  return {
    chance: field.high.map((high, draw) => high - (field.low[draw] ?? 0)),
    strays: (of) => worstStrays(straysBy(groups, of), field.places, groups.length),
  };
}

/** A generator from a whole seed. Throws a RangeError for another. */
export function seeded(seed: number): RandomGenerator {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`Expected a whole seed, got ${seed}`);
  return xoroshiro128plus(seed);
}

/** A rate moved off 0 and 1, as half a row more of each outcome makes it. */
export function movedInwards({ k, n }: { readonly k: number; readonly n: number }): number {
  return (k + 0.5) / (n + 1);
}

/** How one group is drawn. */
interface Outcomes {
  readonly n: number;
  /** Its own rate, moved inwards, and what is drawn with it. */
  readonly p: number;
  readonly own: BinomialTable;
  /** With the rate of all groups. */
  readonly pooled: BinomialTable;
  /** Place of its first outcome among those of all groups, drawn with their own rates. */
  readonly start: number;
}

function outcomesOf(shares: readonly GroupShare[], rate: number): Outcomes[] {
  let next = 0;
  return shares.map(({ k, n }) => {
    const p = movedInwards({ k, n });
    const own = binomialTable(n, p);
    const start = next;
    next += own.kept.length;
    return { n, p, own, pooled: binomialTable(n, rate), start };
  });
}

/** What is kept of the draws. */
interface Field {
  /** Smallest and largest rate of each draw so far, with the rate of all groups. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Places of the outcomes drawn with own rates, those of one draw side by side. */
  readonly places: Int32Array;
  readonly groups: number;
}

function fieldOf(draws: number, groups: number): Field {
  return {
    low: new Float64Array(draws).fill(1),
    high: new Float64Array(draws),
    places: new Int32Array(draws * groups),
    groups,
  };
}

function drawGroup(
  { low, high, places, groups }: Field,
  { n, own, pooled, start }: Outcomes,
  { at, random }: { readonly at: number; readonly random: RandomGenerator },
): void {
  for (let draw = 0; draw < low.length; draw += 1) {
    // 32 random bits decide between some hundred outcomes well enough.
    const uniform = (random.next() >>> 0) / 2 ** 32;
    const rate = (pooled.first + columnAt(pooled, uniform)) / n;
    if (rate < (low[draw] as number)) low[draw] = rate;
    if (rate > (high[draw] as number)) high[draw] = rate;
    places[draw * groups + at] = start + columnAt(own, uniform);
  }
}

function straysBy(groups: readonly Outcomes[], of: 'rates' | 'logs' | 'other-logs'): Strays {
  const strays = straysOf(groups.reduce((sum, { own }) => sum + own.kept.length, 0));
  for (const { n, p, own, start } of groups)
    for (let column = 0; column < own.kept.length; column += 1) {
      const k = own.first + column;
      const q = movedInwards({ k, n });
      const place = start + column;
      if (of === 'rates') setStray(strays, place, k / n - p, (q * (1 - q)) / n);
      else if (of === 'logs') setStray(strays, place, Math.log(q / p), (1 - q) / (q * n));
      else setStray(strays, place, Math.log((1 - q) / (1 - p)), q / ((1 - q) * n));
    }
  return strays;
}
