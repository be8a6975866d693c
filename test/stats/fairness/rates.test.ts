import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RATE_IDS, countRate, groupRates, sumCounts } from '../../../src/stats/fairness/rates.ts';
import { DOCTEST, RACE, counts, groupOf } from './counts.ts';

describe('rates of one group', () => {
  test('come from its four counts and keep their rows', () => {
    const rates = groupRates({ tp: 6, fp: 2, tn: 21, fn: 3 });
    expect(Object.keys(rates)).toEqual([...RATE_IDS]);
    expect(rates['selection-rate']).toEqual({ value: 8 / 32, k: 8, n: 32 });
    expect(rates['base-rate']).toEqual({ value: 9 / 32, k: 9, n: 32 });
    expect(rates.tpr).toEqual({ value: 6 / 9, k: 6, n: 9 });
    expect(rates.fpr).toEqual({ value: 2 / 23, k: 2, n: 23 });
    expect(rates.fnr).toEqual({ value: 3 / 9, k: 3, n: 9 });
    expect(rates.tnr).toEqual({ value: 21 / 23, k: 21, n: 23 });
    expect(rates.ppv).toEqual({ value: 6 / 8, k: 6, n: 8 });
    expect(rates.npv).toEqual({ value: 21 / 24, k: 21, n: 24 });
    expect(rates.fdr).toEqual({ value: 2 / 8, k: 2, n: 8 });
    expect(rates.for).toEqual({ value: 3 / 24, k: 3, n: 24 });
    expect(rates.accuracy).toEqual({ value: 27 / 32, k: 27, n: 32 });
    expect(rates['error-rate']).toEqual({ value: 5 / 32, k: 5, n: 32 });
  });

  test('whose denominator is 0 are absent, never 0', () => {
    const rates = groupRates({ tp: 0, fp: 2, tn: 0, fn: 0 });
    expect(Object.keys(rates).sort()).toEqual(
      ['accuracy', 'base-rate', 'error-rate', 'fdr', 'fpr', 'ppv', 'selection-rate', 'tnr'].sort(),
    );
    expect(groupRates({ tp: 0, fp: 0, tn: 0, fn: 0 })).toEqual({});
    expect(countRate({ tp: 0, fp: 2, tn: 0, fn: 0 }, 'tpr')).toEqual({ k: 0, n: 0 });
  });

  test('lie in [0, 1] and complete each other', () => {
    fc.assert(
      fc.property(counts, (entry) => {
        const rates = groupRates(entry);
        for (const rate of Object.values(rates)) {
          expect(rate.value >= 0 && rate.value <= 1).toBe(true);
          expect(rate.value).toBe(rate.k / rate.n);
        }
        for (const [one, other] of [
          ['tpr', 'fnr'],
          ['fpr', 'tnr'],
          ['ppv', 'fdr'],
          ['npv', 'for'],
          ['accuracy', 'error-rate'],
        ] as const) {
          expect((rates[one]?.k ?? 0) + (rates[other]?.k ?? 0)).toBe(rates[one]?.n ?? 0);
        }
      }),
    );
  });

  test('of impossible counts are refused', () => {
    expect(() => groupRates({ tp: -1, fp: 0, tn: 1, fn: 1 })).toThrow(RangeError);
    expect(() => groupRates({ tp: 0.5, fp: 0, tn: 1, fn: 1 })).toThrow(RangeError);
  });
});

test('the rows of the documented example fall into three groups', () => {
  expect(groupOf(DOCTEST, 'a')).toEqual({ group: 'a', tp: 1, fp: 2, tn: 0, fn: 1 });
  expect(sumCounts(DOCTEST)).toEqual({ tp: 6, fp: 4, tn: 2, fn: 6 });
});

test('the groups of race add up to everyone', () => {
  const { tp, fp, tn, fn } = sumCounts(RACE);
  expect(tp + fp + tn + fn).toBe(7214);
});
