import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { JumpableRandomGenerator } from 'pure-rand/types/JumpableRandomGenerator';
import { requireCount, requireLevel } from './domain.ts';
import { quantile } from './quantile.ts';

/** How to resample. */
export interface BootstrapOptions {
  /** Whole number of which the lowest 32 bits count; one seed always gives one interval. */
  readonly seed: number;
  readonly resamples?: number;
  readonly level?: number;
}

/**
 * Percentile bootstrap interval of a statistic (Efron 1979): the middle `level` of its values on
 * samples of the same size drawn with replacement by xoroshiro128+, between quantiles of type 7
 * (Hyndman and Fan 1996). Too narrow for small samples, below 30 rows or so, and never reaching
 * past what the sample holds. Takes resamples × rows draws. Throws a RangeError for fewer than two
 * rows, fewer than one resample, a seed that is not whole, a level outside (0, 1), and a statistic
 * that is not finite on a resample: leaving that one out would bend the interval.
 */
export function bootstrapPercentile<Row>(
  sample: readonly Row[],
  statistic: (rows: readonly Row[]) => number,
  { seed, resamples = 2000, level = 0.95 }: BootstrapOptions,
): { low: number; high: number } {
  if (sample.length < 2) throw new RangeError(`Expected at least 2 rows, got ${sample.length}`);
  if (!Number.isSafeInteger(seed)) throw new RangeError(`Expected a whole seed, got ${seed}`);
  const tail = (1 - requireLevel(level)) / 2;
  const length = requireCount(resamples, 1);
  const random = xoroshiro128plus(seed);
  const values = Array.from({ length }, () => statistic(resample(sample, random)));
  return { low: quantile(values, tail), high: quantile(values, 1 - tail) };
}

/**
 * A seed from text: its UTF-8 bytes hashed by the 32-bit FNV-1a (Fowler, Noll and Vo 1991), a whole
 * number in [0, 2³²). Another text nearly always gives another seed; no secret is kept by it.
 */
export function seedOf(text: string): number {
  return new TextEncoder()
    .encode(text)
    .reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
}

function resample<Row>(sample: readonly Row[], random: JumpableRandomGenerator): Row[] {
  const last = sample.length - 1;
  // An index from 0 to the last is always a row; the type cannot know.
  return sample.map(() => sample[uniformInt(random, 0, last)] as Row);
}
