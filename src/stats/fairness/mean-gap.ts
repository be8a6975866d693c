import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { requireCount, requireLevel } from '../domain.ts';
import { normalQuantile } from '../normal.ts';
import { sortedQuantile } from '../quantile.ts';
import { chanceLevel } from './chance.ts';
import type { ChanceLevel } from './chance.ts';
import { seeded } from './gap-draws.ts';
import type { SimulationOptions } from './gap-draws.ts';
import { meanDifference, varies } from './mean-errors.ts';
import type { MeanError } from './mean-errors.ts';
import { setStray, straysOf, worstStrays } from './worst-stray.ts';

/**
 * Gap between mean errors that chance alone gives: every mean is drawn again and again around one
 * mean of all, normal with its own group's standard deviation and number of rows. Undefined for
 * fewer than two groups and for one of fewer than two rows or without spread. The order of the groups
 * changes nothing. Throws a RangeError as `meanInterval` does, for a seed that is not whole and for
 * fewer than one resample.
 */
export function meanChance(
  errors: readonly MeanError[],
  { seed, resamples = 2000 }: SimulationOptions,
): ChanceLevel | undefined {
  if (errors.length < 2 || !errors.every(varies)) return undefined;
  const scales = sorted(errors).map(standardError);
  const random = seeded(seed);
  const gaps = Float64Array.from({ length: requireCount(resamples, 1) }, () => {
    const means = scales.map((scale) => scale * normal(random));
    return Math.max(...means) - Math.min(...means);
  });
  return chanceLevel(gaps);
}

/**
 * Interval of at least 0 for largest less smallest mean error. For two groups Welch's, folded at 0.
 * For more as `gapInterval` for rates: the lower end is simultaneous for all pairs, with means drawn
 * normal and their variances as chi-squared (Wilson and Hilferty 1931), the upper end the highest
 * that Welch's interval of any pair reaches. Undefined where `meanChance` is; same errors, and a
 * RangeError for a level outside (0, 1).
 */
export function meanGapInterval(
  errors: readonly MeanError[],
  { level = 0.95, ...options }: SimulationOptions & { readonly level?: number },
): { low: number; high: number } | undefined {
  requireLevel(level);
  if (errors.length < 2 || !errors.every(varies)) return undefined;
  const pairs = errors.flatMap((one, index) =>
    errors.slice(0, index).map((other) => ({ one, other })),
  );
  const ends = pairs.flatMap(({ one, other }) => meanDifference(one, other, level) ?? []);
  const high = Math.max(...ends.map((end) => Math.max(-end.low, end.high)));
  if (errors.length === 2) return { low: Math.max(0, ...ends.map(nearest)), high };
  const reach = sortedQuantile(drawStrays(errors, options), level);
  const lows = pairs.map(
    ({ one, other }) =>
      Math.abs(one.mean - other.mean) -
      reach * Math.hypot(standardError(one), standardError(other)),
  );
  return { low: Math.max(0, ...lows), high };
}

function nearest({ low, high }: { readonly low: number; readonly high: number }): number {
  return Math.max(low, -high);
}

/** Standard errors by which the worst pair strays, rising. */
function drawStrays(
  errors: readonly MeanError[],
  { seed, resamples = 2000 }: SimulationOptions,
): Float64Array {
  const groups = sorted(errors).map((error) => ({ df: error.n - 1, scale: standardError(error) }));
  const length = requireCount(resamples, 1) * groups.length;
  const strays = straysOf(length);
  const random = seeded(seed);
  for (let place = 0; place < length; place += 1) {
    const { df, scale } = groups[place % groups.length] as (typeof groups)[number];
    const variance = scale * scale * spread(df, normal(random));
    setStray(strays, place, scale * normal(random), variance);
  }
  const places = Int32Array.from({ length }, (_, place) => place);
  return worstStrays(strays, places, groups.length);
}

/** A chi-squared number over its degrees of freedom, from a standard normal one; kept above 0. */
function spread(df: number, z: number): number {
  const part = 2 / (9 * df);
  return Math.max(1e-3, 1 - part + z * Math.sqrt(part)) ** 3;
}

function normal(random: RandomGenerator): number {
  return normalQuantile(Math.max(uniformFloat64(random), Number.EPSILON / 4));
}

function standardError({ n, sd }: MeanError): number {
  return sd / Math.sqrt(n);
}

/** So that the same numbers are drawn in whatever order the groups are written down. */
function sorted(errors: readonly MeanError[]): MeanError[] {
  return [...errors].sort((a, b) => a.n - b.n || a.sd - b.sd || a.mean - b.mean);
}
