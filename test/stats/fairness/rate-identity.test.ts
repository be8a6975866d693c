import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkIdentity, impliedFpr } from '../../../src/stats/fairness/rate-identity.ts';
import { groupRates } from '../../../src/stats/fairness/rates.ts';
import { RACE, counts, groupOf } from './counts.ts';

describe('the identity of base rate, PPV, TPR and FPR', () => {
  test('gives the FPR of a group of COMPAS', () => {
    const rates = groupRates(groupOf(RACE, 'African-American'));
    const [baseRate, ppv, tpr] = [rates['base-rate'], rates.ppv, rates.tpr].map((r) => r?.value);
    expect(baseRate).toBeCloseTo(0.51434, 5);
    expect(ppv).toBeCloseTo(0.629715, 6);
    expect(tpr).toBeCloseTo(0.720147, 6);
    const fpr = impliedFpr({ baseRate: baseRate ?? 0, ppv: ppv ?? 0, tpr: tpr ?? 0 });
    expect(fpr).toBeCloseTo(805 / 1795, 12);
  });

  test('holds for every group, and for its rates rounded to any digits', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 6 }), (entry, digits) => {
        const { fpr, tpr, ppv, 'base-rate': base } = groupRates(entry);
        fc.pre(fpr !== undefined && tpr !== undefined && ppv !== undefined && ppv.k > 0);
        const exact = [base, ppv, tpr, fpr].map((rate) => rate?.value ?? 0);
        expect(check(exact)?.holds).toBe(true);
        const rounded = exact.map((rate) => Math.round(rate * 10 ** digits) / 10 ** digits);
        expect(check(rounded, 0.5 * 10 ** -digits)?.holds ?? true).toBe(true);
      }),
    );
  });

  test('fails where a rate is of another group', () => {
    expect(check([0.514, 0.63, 0.72, 0.448], 0.0005)?.holds).toBe(true);
    expect(check([0.514, 0.63, 0.72, 0.235], 0.0005)?.holds).toBe(false);
  });

  test('says where FPR would lie', () => {
    const found = check([0.5, 0.5, 0.8, 0.8], 0.05);
    expect(found?.low).toBeCloseTo((0.45 / 0.55) * (0.45 / 0.55) * 0.75, 12);
    expect(found?.high).toBe(1);
  });

  test('says nothing where no row is negative or none is found', () => {
    expect(impliedFpr({ baseRate: 1, ppv: 1, tpr: 1 })).toBeUndefined();
    expect(impliedFpr({ baseRate: 0.5, ppv: 0, tpr: 0 })).toBeUndefined();
    expect(check([0.5, 0, 0, 0.3])).toBeUndefined();
    expect(check([0.5, 0.001, 0.001, 0.3], 0.01)?.high).toBe(1);
  });

  test('refuses what is no rate', () => {
    expect(() => check([1.2, 0.5, 0.5, 0.5])).toThrow(RangeError);
    expect(() => check([0.5, 0.5, 0.5, 0.5], -1)).toThrow(RangeError);
    expect(() => check([0.5, 0.5, 0.5, 0.5], NaN)).toThrow(RangeError);
  });
});

function check([baseRate = 0, ppv = 0, tpr = 0, fpr = 0]: readonly number[], tolerance = 0) {
  return checkIdentity({ baseRate, ppv, tpr, fpr, tolerance });
}
