import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { describe, expect, test } from 'vitest';
import { seedOf } from '../../../src/stats/bootstrap.ts';
import { seeded } from '../../../src/stats/fairness/gap-draws.ts';
import { meanDifference } from '../../../src/stats/fairness/mean-errors.ts';
import type { MeanError } from '../../../src/stats/fairness/mean-errors.ts';
import { meanChance, meanGapInterval } from '../../../src/stats/fairness/mean-gap.ts';
import { normalQuantile } from '../../../src/stats/normal.ts';

const RUNS = 600;

describe('a known gap of means is held at least as often as the level says', () => {
  test.each([
    ['three groups with one mean', [60, 100, 40], [40, 40, 40], [30, 10, 60]],
    ['three groups far apart', [50, 50, 40], [20, 80, 50], [10, 40, 20]],
    ['eight groups with one mean', Array<number>(8).fill(35), Array<number>(8).fill(9), []],
  ])('%s', (name, sizes, truth, spreads) => {
    const random = seeded(seedOf(name));
    const gap = Math.max(...truth) - Math.min(...truth);
    let held = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const errors = sizes.map((n, g) =>
        sampleOf(
          Array.from(
            { length: n },
            () => (truth[g] ?? 0) + (spreads[g] ?? 5) * normalQuantile(uniformFloat64(random)),
          ),
        ),
      );
      const found = meanGapInterval(errors, { seed: run, resamples: 400 });
      if (found && found.low <= gap && gap <= found.high) held += 1;
    }
    expect(held / RUNS).toBeGreaterThanOrEqual(0.94);
  });
});

describe('the gap of means that chance gives', () => {
  test('of two groups is that of the normal distribution', () => {
    const errors = [error(100, 3, 20), error(100, 9, 20)];
    // The difference has a standard error of sqrt(8); half of |z| stay below .6745, 95 % below 1.96.
    const found = meanChance(errors, { seed: 2, resamples: 20_000 });
    expect(found?.median).toBeCloseTo(0.6745 * Math.sqrt(8), 1);
    expect(Math.abs((found?.p95 ?? NaN) - 1.96 * Math.sqrt(8))).toBeLessThan(0.12);
  });

  test('does not depend on the order of the groups', () => {
    const errors = [error(100, 3, 20), error(50, 9, 10), error(70, 4, 30)];
    expect(meanChance(errors.toReversed(), { seed: 3 })).toEqual(meanChance(errors, { seed: 3 }));
    expect(meanGapInterval(errors.toReversed(), { seed: 3 })).toEqual(
      meanGapInterval(errors, { seed: 3 }),
    );
  });
});

test('two means have the interval of Welch, at least 0', () => {
  const [one, other] = [error(63, 48.9, 38), error(48, 39.7, 27)] as const;
  const welch = meanDifference(one, other);
  expect(welch?.low).toBeLessThan(0);
  expect(meanGapInterval([other, one], { seed: 1 })).toEqual({ low: 0, high: welch?.high });
});

test('spreads that are next to none or beyond numbers have no interval, and nothing fails', () => {
  for (const sd of [1e-170, 1e-150, 1.7e308]) {
    const errors = [error(30, 4, sd), error(40, 5, sd), error(50, 6, sd)];
    expect(meanChance(errors, { seed: 1 })).toBeUndefined();
    expect(meanGapInterval(errors, { seed: 1 })).toBeUndefined();
  }
  const small = [error(30, 4, 1e-90), error(40, 5, 1e-90), error(50, 6, 1e-90)];
  expect(meanGapInterval(small, { seed: 1 })).toEqual({ low: 2, high: 2 });
});

test('needs two groups, each with two rows and some spread', () => {
  const good = error(30, 4, 2);
  for (const errors of [[good], [good, error(1, 4, 2)], [good, error(30, 4, 0)]]) {
    expect(meanChance(errors, { seed: 1 })).toBeUndefined();
    expect(meanGapInterval(errors, { seed: 1 })).toBeUndefined();
  }
  expect(() => meanGapInterval([good, good], { seed: 1, level: 95 })).toThrow(RangeError);
});

function error(n: number, mean: number, sd: number): MeanError {
  return { n, mean, sd };
}

function sampleOf(values: readonly number[]): MeanError {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { n, mean, sd: Math.sqrt(squares / (n - 1)) };
}
