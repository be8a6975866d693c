import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapOf, gapToOverall, impactRatios } from '../../../src/stats/fairness/gaps.ts';
import { overallShare, sharesOf, valuesOf } from '../../../src/stats/fairness/group-shares.ts';
import type { GroupCounts, RateId } from '../../../src/stats/fairness.ts';
import { AGE, DOCTEST, LARGE_RACE, RACE, SEX, groups } from './counts.ts';

describe('the gap between groups', () => {
  // Computed from the same counts with Fairlearn's definitions, to all digits of a double.
  test.each([
    ['race', RACE, 0.4571175950486295, 0.31432360742705573, 0.5766917293233083, 0.3615114448346857],
    [
      'large groups of race',
      LARGE_RACE,
      0.378654391585426,
      0.35625269949414223,
      0.39683902022283485,
      0.3009269829672588,
    ],
    [
      'sex',
      SEX,
      0.04480945807855985,
      0.9043484091859355,
      0.020698121217160637,
      0.0031306791282967317,
    ],
    ['age', AGE, 0.4033682145192936, 0.38263263263263264, 0.3118724899598394, 0.3734498584122644],
  ] as const)('of %s', (_, list, selected, ratio, tpr, fpr) => {
    expect(rateGap(list, 'selection-rate')?.difference).toBeCloseTo(selected, 12);
    expect(rateGap(list, 'selection-rate')?.ratio).toBeCloseTo(ratio, 12);
    expect(rateGap(list, 'tpr')?.difference).toBeCloseTo(tpr, 12);
    expect(rateGap(list, 'fpr')?.difference).toBeCloseTo(fpr, 12);
  });

  test('of the documented example is that of its documentation', () => {
    expect(rateGap(DOCTEST, 'selection-rate')?.difference).toBeCloseTo(0.25, 15);
    expect(rateGap(DOCTEST, 'selection-rate')?.ratio).toBeCloseTo(2 / 3, 15);
  });

  test('names the two groups at its ends', () => {
    const gap = rateGap(RACE, 'selection-rate');
    expect(gap?.lowest.group).toBe('Other');
    expect(gap?.highest.group).toBe('Native American');
  });

  test('is 0 with a ratio of 1 between equal groups, which are still two', () => {
    const gap = gapOf([
      { group: 'a', value: 0.3 },
      { group: 'b', value: 0.3 },
      { group: 'c', value: 0.3 },
    ]);
    expect(gap).toEqual({
      difference: 0,
      ratio: 1,
      lowest: { group: 'a', value: 0.3 },
      highest: { group: 'c', value: 0.3 },
    });
  });

  test('is undefined with one group, and its ratio where all are 0 or one is negative', () => {
    expect(gapOf([{ group: 'a', value: 0.5 }])).toBeUndefined();
    const zeros = [
      { group: 'a', value: 0 },
      { group: 'b', value: 0 },
    ];
    expect(gapOf(zeros)?.difference).toBe(0);
    expect(gapOf(zeros)?.ratio).toBeUndefined();
    expect(gapOf([...zeros, { group: 'c', value: -1 }])?.ratio).toBeUndefined();
    expect(() => gapOf([...zeros, { group: 'c', value: NaN }])).toThrow(RangeError);
  });

  test('lies in [0, 1], ratio too, in whatever order and under whatever names', () => {
    fc.assert(
      fc.property(groups, (list) => {
        const gap = rateGap(list, 'selection-rate');
        if (!gap) return;
        expect(gap.difference >= 0 && gap.difference <= 1).toBe(true);
        expect((gap.ratio ?? 0) >= 0 && (gap.ratio ?? 1) <= 1).toBe(true);
        expect(gap.lowest.group).not.toBe(gap.highest.group);
        const turned = list.map((entry) => ({ ...entry, group: `x${entry.group}` })).reverse();
        const again = rateGap(turned, 'selection-rate');
        expect(again?.difference).toBe(gap.difference);
        expect(again?.ratio).toBe(gap.ratio);
        expect(again?.highest.value).toBe(gap.highest.value);
      }),
    );
  });
});

describe('the gap to all rows', () => {
  test('of the documented example', () => {
    expect(overallGap(DOCTEST, 'tpr')?.difference).toBeCloseTo(0.1, 12);
    expect(overallGap(DOCTEST, 'fpr')?.difference).toBeCloseTo(2 / 3, 12);
    expect(overallGap(DOCTEST, 'selection-rate')?.difference).toBeCloseTo(0.19444444444444442, 12);
    expect(overallGap(DOCTEST, 'tpr')?.ratio).toBeCloseTo(0.8, 12);
    expect(overallGap(DOCTEST, 'selection-rate')?.ratio).toBeCloseTo(0.7407407407407407, 12);
  });

  test('is at most the gap between groups, its ratio at least theirs', () => {
    fc.assert(
      fc.property(groups, (list) => {
        const [between, overall] = [rateGap(list, 'fpr'), overallGap(list, 'fpr')];
        if (!between || !overall) return;
        expect(overall.difference).toBeLessThanOrEqual(between.difference + 1e-12);
        if (between.ratio !== undefined && overall.ratio !== undefined)
          expect(overall.ratio).toBeGreaterThanOrEqual(between.ratio - 1e-12);
      }),
    );
  });

  test('has no ratio where the rate of all is 0, and is undefined without groups', () => {
    expect(gapToOverall([{ group: 'a', value: 0 }], 0)).toEqual({
      difference: 0,
      furthest: { group: 'a', value: 0 },
    });
    expect(gapToOverall([], 0.5)).toBeUndefined();
    expect(() => gapToOverall([], NaN)).toThrow(RangeError);
  });
});

describe('impact ratios', () => {
  test('are 1 for the group selected most and at most 1 for the others', () => {
    const ratios = impactRatios(valuesOf(sharesOf(SEX, 'selection-rate')));
    expect(ratios[0]).toEqual({ group: 'Male', value: 1 });
    expect(ratios[1]?.value).toBeCloseTo(0.9043484091859355, 12);
  });

  test('are empty where nobody is selected', () => {
    expect(impactRatios([{ group: 'a', value: 0 }])).toEqual([]);
    expect(impactRatios([])).toEqual([]);
  });
});

function rateGap(list: readonly GroupCounts[], rate: RateId) {
  return gapOf(valuesOf(sharesOf(list, rate)));
}

function overallGap(list: readonly GroupCounts[], rate: RateId) {
  const shares = sharesOf(list, rate);
  const { k, n } = overallShare(shares);
  return n === 0 ? undefined : gapToOverall(valuesOf(shares), k / n);
}
