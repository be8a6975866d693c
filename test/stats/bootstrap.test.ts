import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bootstrapPercentile, seedOf } from '../../src/stats/bootstrap.ts';

const samples = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), {
  minLength: 2,
  maxLength: 40,
});
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
/** 0.005 to 0.995 in two hundred steps of one size. */
const EVEN = Array.from({ length: 200 }, (_, index) => (index + 0.5) / 200);

describe('bootstrapPercentile', () => {
  test('one seed gives one interval, another seed another', () => {
    const one = bootstrapPercentile(EVEN, mean, { seed: 7 });
    expect(bootstrapPercentile(EVEN, mean, { seed: 7 })).toEqual(one);
    expect(bootstrapPercentile(EVEN, mean, { seed: 8 })).not.toEqual(one);
  });

  test('of a mean it is close to the normal interval', () => {
    // The bootstrap's own standard error of a mean: the deviation over n, by the root of n.
    const error = Math.sqrt(mean(EVEN.map((value) => (value - 0.5) ** 2)) / EVEN.length);
    const { low, high } = bootstrapPercentile(EVEN, mean, { seed: 1 });
    expect(Math.abs((0.5 - low) / error - 1.96)).toBeLessThan(0.2);
    expect(Math.abs((high - 0.5) / error - 1.96)).toBeLessThan(0.2);
  });

  test('of the mean of two values it holds exactly those that can be drawn', () => {
    expect(bootstrapPercentile([0, 1], mean, { seed: 3 })).toEqual({ low: 0, high: 1 });
    expect(bootstrapPercentile([0, 1], mean, { seed: 3, level: 0.4 })).toEqual({
      low: 0.5,
      high: 0.5,
    });
  });

  test('of a mean it lies between the extremes, for every seed', () => {
    fc.assert(
      fc.property(samples, seeds, (sample, seed) => {
        const { low, high } = bootstrapPercentile(sample, mean, { seed, resamples: 50 });
        expect(low).toBeGreaterThanOrEqual(Math.min(...sample) - 1e-9);
        expect(high).toBeLessThanOrEqual(Math.max(...sample) + 1e-9);
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });

  test('a higher level is never narrower', () => {
    fc.assert(
      fc.property(samples, seeds, (sample, seed) => {
        const at = (level: number) =>
          bootstrapPercentile(sample, mean, { seed, resamples: 50, level });
        expect(at(0.99).low).toBeLessThanOrEqual(at(0.8).low);
        expect(at(0.99).high).toBeGreaterThanOrEqual(at(0.8).high);
      }),
    );
  });

  test('every row of a resample is a row of the sample, and there are as many', () => {
    const sample = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    const seen = new Set<string>();
    bootstrapPercentile(
      sample,
      (rows) => {
        expect(rows).toHaveLength(3);
        for (const row of rows) seen.add(sample.includes(row) ? row.id : 'stranger');
        return 0;
      },
      { seed: 5, resamples: 100 },
    );
    expect([...seen].sort()).toEqual(['a', 'b', 'c']);
  });

  test.each([
    ['a single row', [1], mean, { seed: 1 }],
    ['no resamples', [1, 2], mean, { seed: 1, resamples: 0 }],
    ['half a seed', [1, 2], mean, { seed: 0.5 }],
    ['a level in percent', [1, 2], mean, { seed: 1, level: 95 }],
    ['a statistic that is not a number', [1, 2], () => NaN, { seed: 1 }],
  ])('%s is refused', (_, sample, statistic, options) => {
    expect(() => bootstrapPercentile(sample, statistic, options)).toThrow(RangeError);
  });
});

describe('seedOf', () => {
  // Test vectors of the FNV authors for the 32-bit FNV-1a.
  test.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('%j hashes as published', (text, expected) => {
    expect(seedOf(text)).toBe(expected);
  });

  test('is a whole number in 32 bits for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const seed = seedOf(text);
        expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32).toBe(true);
      }),
    );
  });
});

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
