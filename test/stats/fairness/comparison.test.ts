import { describe, expect, test } from 'vitest';
import { seedOf } from '../../../src/stats/bootstrap.ts';
import { compareGroups } from '../../../src/stats/fairness/comparison.ts';
import { sharesOf } from '../../../src/stats/fairness/group-shares.ts';
import { RACE, SEX } from './counts.ts';

const OPTIONS = { minDenominator: 30, minShare: 0.02, seed: seedOf('comparison') };

describe('comparing the groups of race in TPR', () => {
  const { groups, leftOut, gap, toOverall, impactRatios } = compareGroups(
    sharesOf(RACE, 'tpr'),
    OPTIONS,
  );

  test('keeps every group with its interval and lists who is left out', () => {
    expect(groups.map(({ group }) => group)).toEqual(RACE.map(({ group }) => group));
    expect(groups.at(-1)?.rate?.value).toBe(6 / 9);
    // Wilson's interval for 6 of 9.
    expect(groups.at(-1)?.rate?.low).toBeCloseTo(0.3542021355803963, 12);
    expect(groups.at(-1)?.rate?.high).toBeCloseTo(0.879416181613089, 12);
    expect(leftOut.map(({ group }) => group)).toEqual(['Native American', 'Asian']);
  });

  test('has a gap beyond chance with its intervals', () => {
    expect(gap?.difference).toBeCloseTo(0.39683902022283485, 12);
    expect([gap?.highest.group, gap?.lowest.group]).toEqual(['African-American', 'Other']);
    expect(gap?.newcombe.value).toBeCloseTo(gap?.difference ?? NaN, 15);
    expect(gap?.katz?.value).toBeCloseTo(gap?.ratio ?? NaN, 15);
    expect(gap?.interval.low).toBeLessThan(gap?.newcombe.low ?? NaN);
    expect(gap?.chance.p95).toBeGreaterThan(0.1);
    expect(gap?.beyondChance).toBe(true);
  });

  test('measures distance to all, and ratios to the largest', () => {
    expect(toOverall?.difference).toBeLessThan(gap?.difference ?? NaN);
    expect(impactRatios).toHaveLength(4);
  });

  test('gives the same numbers for the same seed', () => {
    const again = compareGroups(sharesOf(RACE, 'tpr'), OPTIONS).gap;
    expect(again?.interval).toEqual(gap?.interval);
    expect(again?.ratioInterval).toEqual(gap?.ratioInterval);
    expect(again?.draws.chance).toEqual(gap?.draws.chance);
  });
});

test('the FPR of sex lies within what chance alone gives', () => {
  const { gap } = compareGroups(sharesOf(SEX, 'fpr'), OPTIONS);
  expect(gap?.difference).toBeCloseTo(0.0031306791282967317, 12);
  expect(gap?.beyondChance).toBe(false);
  expect(gap?.interval.low).toBe(0);
});

test('the PPV of race has a gap that chance gives often, as do its intervals', () => {
  const { gap } = compareGroups(sharesOf(RACE, 'ppv'), OPTIONS);
  expect(gap?.difference).toBeCloseTo(0.0876, 3);
  expect(gap?.beyondChance).toBe(false);
});

test('one admitted group makes no gap', () => {
  const shares = [
    { group: 'a', k: 3, n: 40, rows: 40 },
    { group: 'b', k: 3, n: 5, rows: 5 },
    { group: 'c', k: 0, n: 0, rows: 9 },
  ];
  const found = compareGroups(shares, OPTIONS);
  expect(found.gap).toBeUndefined();
  expect(found.toOverall).toBeUndefined();
  expect(found.impactRatios).toEqual([]);
  expect(found.groups.map(({ rate }) => rate !== undefined)).toEqual([true, true, false]);
});

test('equal groups have a gap of 0 between two of them', () => {
  const shares = ['a', 'b', 'c'].map((group) => ({ group, k: 10, n: 40, rows: 40 }));
  const { gap } = compareGroups(shares, OPTIONS);
  expect(gap?.difference).toBe(0);
  expect(gap?.newcombe.value).toBe(0);
  expect(gap?.ratio).toBe(1);
  expect(gap?.interval.low).toBe(0);
  expect(gap?.beyondChance).toBe(false);
});
