import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rateConflict } from '../../../src/stats/fairness/rate-conflict.ts';
import { checkIdentity } from '../../../src/stats/fairness/rate-identity.ts';
import { groupRates } from '../../../src/stats/fairness/rates.ts';
import type { RateId } from '../../../src/stats/fairness/rates.ts';
import { counts } from './counts.ts';

const RATES = ['base-rate', 'selection-rate', 'tpr', 'ppv', 'npv', 'accuracy', 'fpr'] as const;
const FOUR = ['base-rate', 'ppv', 'tpr', 'fpr'] as const;
const share = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);

describe('rates of one group', () => {
  test('never exclude each other where counts have them, rounded to any digits', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 7 }), (entry, digits) => {
        const rates = groupRates(entry);
        const stated = RATES.flatMap((rate) => {
          const value = rates[rate]?.value;
          return value === undefined ? [] : [rounded(rate, value, digits)];
        });
        expect(rateConflict(stated)).toBeUndefined();
      }),
    );
  });

  test('exclude each other exactly where the identity fails', () => {
    fc.assert(
      fc.property(share, share, share, share, (baseRate, ppv, tpr, fpr) => {
        const tolerance = 0.005;
        const found = checkIdentity({ baseRate, ppv, tpr, fpr, tolerance });
        const values = [baseRate, ppv, tpr, fpr];
        const stated = FOUR.map((rate, at) => ({ rate, value: values[at] ?? 0, tolerance }));
        const conflict = rateConflict(stated);
        expect(conflict === undefined).toBe(found?.holds ?? true);
        if (!conflict || conflict.others.length < 3) return;
        expect(conflict.low).toBeCloseTo(found?.low ?? NaN, 6);
        expect(conflict.high).toBeCloseTo(found?.high ?? NaN, 6);
      }),
      { numRuns: 300 },
    );
  });

  // Counts of ProPublica's table; the false-positive rate is that of Caucasian defendants.
  test('are told apart from those of another group', () => {
    const stated = [0.514, 0.63, 0.72, 0.235].map((value, at) =>
      rounded(FOUR[at] ?? 'fpr', value, 3),
    );
    const conflict = rateConflict(stated);
    expect(conflict).toMatchObject({
      stated: { rate: 'fpr', value: 0.235 },
      others: [{ rate: 'base-rate' }, { rate: 'ppv' }, { rate: 'tpr' }],
    });
    expect(conflict?.low).toBeCloseTo(0.445, 3);
    expect(conflict?.high).toBeCloseTo(0.449, 3);
  });

  test('without the false-positive rate name the last, and only those it takes', () => {
    const stated = [
      rounded('npv', 0.9, 2),
      rounded('base-rate', 0.5, 2),
      rounded('selection-rate', 0.5, 2),
      rounded('accuracy', 0.8, 2),
      rounded('tpr', 0.3, 2),
    ];
    const conflict = rateConflict(stated);
    expect(conflict?.stated.rate).toBe('tpr');
    expect(conflict?.others.length).toBeLessThan(4);
  });

  test('over no rows say nothing', () => {
    const stated = [rounded('base-rate', 0, 2), rounded('tpr', 0, 2), rounded('fpr', 0.4, 2)];
    expect(rateConflict(stated)).toBeUndefined();
    expect(rateConflict([])).toBeUndefined();
  });
});

function rounded(rate: RateId, value: number, digits: number) {
  const unit = 10 ** digits;
  return { rate, value: Math.round(value * unit) / unit, tolerance: 0.5 / unit };
}
