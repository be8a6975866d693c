import { sortedQuantile } from '../quantile.ts';
import { drawGaps } from './gap-draws.ts';
import type { SimulationOptions } from './gap-draws.ts';
import type { GroupShare } from './group-shares.ts';

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
  const draws = drawGaps(shares, options);
  return draws && chanceLevel(draws.chance);
}

/** Level of gaps that were drawn, at least one. */
export function chanceLevel(gaps: Float64Array): ChanceLevel {
  const sorted = Float64Array.from(gaps).sort();
  return { median: sortedQuantile(sorted, 0.5), p95: sortedQuantile(sorted, 0.95) };
}

/**
 * The same for a gap that combines those of several rates, as equalized odds do with TPR and FPR: by
 * `Math.max` for the worst case, by a mean for average odds. The gaps must have been drawn with seeds
 * of their own, as rates of separate rows are. Undefined without any.
 */
export function chanceOfSeveral(
  rates: readonly Float64Array[],
  combine: (...gaps: number[]) => number,
): ChanceLevel | undefined {
  const length = Math.min(...rates.map((gaps) => gaps.length));
  if (!(length > 0 && length < Infinity)) return undefined;
  return chanceLevel(
    Float64Array.from({ length }, (_, draw) => combine(...rates.map((gaps) => gaps[draw] ?? 0))),
  );
}
