import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceGap, chanceOfSeveral } from '../../../src/stats/fairness/chance.ts';
import { drawGaps } from '../../../src/stats/fairness/gap-draws.ts';
import { sharesOf } from '../../../src/stats/fairness/group-shares.ts';
import { LARGE_RACE, RACE, SEX, groups } from './counts.ts';

const SEEDED = { seed: 20_260_101, resamples: 4000 };

describe('the gap that chance alone gives', () => {
  // Simulated 4,000 times apart from this project; each is right to about 0.01.
  test.each([
    ['TPR of race', RACE, 'tpr', 0.214, 0.456],
    ['TPR of large groups of race', LARGE_RACE, 'tpr', 0.054, 0.113],
  ] as const)('in the %s', (_, list, rate, median, p95) => {
    const found = chanceGap(sharesOf(list, rate), SEEDED);
    expect(Math.abs((found?.median ?? NaN) - median)).toBeLessThan(0.01);
    expect(Math.abs((found?.p95 ?? NaN) - p95)).toBeLessThan(0.01);
  });

  test.each([
    ['PPV of large groups of race', LARGE_RACE, 'ppv', 0.134],
    ['FPR of sex', SEX, 'fpr', 0.034],
  ] as const)('in the %s, 95 %% of the time', (_, list, rate, p95) => {
    const found = chanceGap(sharesOf(list, rate), SEEDED);
    expect(Math.abs((found?.p95 ?? NaN) - p95)).toBeLessThan(0.01);
  });

  test('of two single rows is counted exactly: half of the draws differ', () => {
    const shares = [
      { group: 'a', k: 1, n: 1, rows: 1 },
      { group: 'b', k: 0, n: 1, rows: 1 },
    ];
    expect(chanceGap(shares, { seed: 3, resamples: 1000 })?.p95).toBe(1);
    const all = [
      { group: 'a', k: 4, n: 4, rows: 4 },
      { group: 'b', k: 9, n: 9, rows: 9 },
    ];
    expect(chanceGap(all, { seed: 3 })).toEqual({ median: 0, p95: 0 });
  });

  test('is the same for one seed, whatever the order and the names of the groups', () => {
    fc.assert(
      fc.property(groups, fc.integer(), (list, seed) => {
        const options = { seed, resamples: 50 };
        const found = chanceGap(sharesOf(list, 'fpr'), options);
        const turned = list.map((entry) => ({ ...entry, group: `x${entry.group}` })).reverse();
        expect(chanceGap(sharesOf(turned, 'fpr'), options)).toEqual(found);
        if (found) expect(found.median <= found.p95 && found.p95 <= 1).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('of equalized odds is at least that of either rate', () => {
    const [tpr, fpr] = [sharesOf(LARGE_RACE, 'tpr'), sharesOf(LARGE_RACE, 'fpr')];
    const drawn = [tpr, fpr].flatMap((shares, index) => {
      const draws = drawGaps(shares, { ...SEEDED, seed: SEEDED.seed + index });
      return draws ? [draws.chance] : [];
    });
    const odds = chanceOfSeveral(drawn, Math.max);
    expect(odds?.median).toBeGreaterThan(chanceGap(tpr, SEEDED)?.median ?? NaN);
    expect(odds?.median).toBeGreaterThan(chanceGap(fpr, SEEDED)?.median ?? NaN);
    const mean = chanceOfSeveral(drawn, (one = 0, other = 0) => (one + other) / 2);
    expect(mean?.p95).toBeLessThan(odds?.p95 ?? NaN);
  });

  test('needs two groups with rows, a whole seed and a resample', () => {
    const shares = sharesOf(SEX, 'tpr');
    expect(chanceGap(shares.slice(0, 1), SEEDED)).toBeUndefined();
    expect(chanceOfSeveral([], Math.max)).toBeUndefined();
    expect(() => chanceGap(shares, { seed: 0.5 })).toThrow(RangeError);
    expect(() => chanceGap(shares, { seed: 1, resamples: 0 })).toThrow(RangeError);
  });
});
