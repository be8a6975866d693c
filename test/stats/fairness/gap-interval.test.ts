import fc from 'fast-check';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, test } from 'vitest';
import { newcombe } from '../../../src/stats/differences.ts';
import { seedOf } from '../../../src/stats/bootstrap.ts';
import { binomialSampler } from '../../../src/stats/fairness/binomial.ts';
import { gapInterval } from '../../../src/stats/fairness/gap-interval.ts';
import { gapOf } from '../../../src/stats/fairness/gaps.ts';
import { sharesOf, valuesOf } from '../../../src/stats/fairness/group-shares.ts';
import type { GroupShare } from '../../../src/stats/fairness.ts';
import { LARGE_RACE, SEX, groups } from './counts.ts';

/** Four standard errors of a share of 0.95 in 2,000 runs are 0.0195. */
const RUNS = 2000;

describe('a known gap is recovered as often as the level says', () => {
  test.each([
    [200, 0.62, 200, 0.5],
    [1500, 0.31, 400, 0.22],
    [60, 0.15, 90, 0.3],
    [500, 0.4, 500, 0.4],
  ])('%d rows at %d and %d rows at %d, by Newcombe', (n1, p1, n2, p2) => {
    const random = xoroshiro128plus(seedOf(`${n1} ${p1} ${n2} ${p2}`));
    const [one, other] = [binomialSampler(n1, p1), binomialSampler(n2, p2)];
    let held = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const { low, high } = newcombe({ k: one(random), n: n1 }, { k: other(random), n: n2 });
      if (low <= p1 - p2 && p1 - p2 <= high) held += 1;
    }
    expect(held / RUNS).toBeGreaterThan(0.935);
    expect(held / RUNS).toBeLessThan(0.975);
  });

  // Between many groups the interval is safe rather than exact.
  test.each([
    ['four equal groups', [300, 100, 50, 40], [0.4, 0.4, 0.4, 0.4]],
    [
      'six groups of unequal size',
      [1000, 1000, 500, 100, 50, 35],
      [0.2, 0.25, 0.3, 0.28, 0.22, 0.25],
    ],
    ['three groups far apart', [200, 200, 40], [0.2, 0.8, 0.5]],
  ])('%s, by the interval of the gap', (name, sizes, truth) => {
    const random = xoroshiro128plus(seedOf(name));
    const samplers = sizes.map((n, index) => binomialSampler(n, truth[index] ?? 0));
    const gap = Math.max(...truth) - Math.min(...truth);
    let held = 0;
    for (let run = 0; run < 300; run += 1) {
      const shares = sizes.map((n, g) => share(`${g}`, samplers[g]?.(random) ?? 0, n));
      const found = gapInterval(shares, { seed: run, resamples: 300 });
      if (found && found.low <= gap && gap <= found.high) held += 1;
    }
    // Three standard errors of a share of 0.95 in 300 runs below the level.
    expect(held / 300).toBeGreaterThan(0.91);
  });
});

describe('the interval of a gap', () => {
  test('is Newcombe’s for two groups, whichever comes first', () => {
    const [male, female] = sharesOf(SEX, 'selection-rate');
    if (!male || !female) throw new Error('Expected two groups');
    const { low, high } = newcombe(male, female);
    expect(gapInterval([male, female], { seed: 1 })).toEqual({ low, high });
    expect(gapInterval([female, male], { seed: 1 })).toEqual({ low, high });
  });

  test('starts at 0 where either of two groups may be ahead', () => {
    const found = gapInterval([share('a', 20, 50), share('b', 21, 50)], { seed: 1 });
    expect(found?.low).toBe(0);
    expect(found?.high).toBeGreaterThan(0.1);
  });

  test('holds the gap, lies in [0, 1] and does not depend on order or names', () => {
    fc.assert(
      fc.property(groups, fc.integer(), (list, seed) => {
        const shares = sharesOf(list, 'selection-rate');
        const options = { seed, resamples: 60 };
        const found = gapInterval(shares, options);
        const gap = gapOf(valuesOf(shares))?.difference ?? NaN;
        const turned = shares.map((entry) => ({ ...entry, group: `x${entry.group}` })).reverse();
        expect(gapInterval(turned, options)).toEqual(found);
        if (!found) return;
        expect(found.low >= 0 && found.low <= gap + 1e-12).toBe(true);
        expect(found.high <= 1 && gap - 1e-12 <= found.high).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('is narrower at a lower level', () => {
    const shares = sharesOf(LARGE_RACE, 'fpr');
    const [wide, narrow] = [0.95, 0.8].map((level) => gapInterval(shares, { seed: 5, level }));
    expect(narrow?.low).toBeGreaterThan(wide?.low ?? NaN);
    expect(narrow?.high).toBeLessThan(wide?.high ?? NaN);
  });

  test('is wide where every row or none counts, and needs two groups with rows', () => {
    const shares = [share('a', 0, 30), share('b', 30, 30), share('c', 15, 30)];
    const found = gapInterval(shares, { seed: 1 });
    expect(found?.low).toBeGreaterThan(0.7);
    expect(found?.low).toBeLessThan(0.98);
    expect(gapInterval([share('a', 1, 2), share('b', 0, 0)], { seed: 1 })).toBeUndefined();
    expect(() => gapInterval(shares, { seed: 0.5 })).toThrow(RangeError);
    expect(() => gapInterval(shares, { seed: 1, level: 95 })).toThrow(RangeError);
  });
});

function share(group: string, k: number, n: number): GroupShare {
  return { group, k, n, rows: n };
}
