import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BinaryCounts } from '../../../src/stats/confusion.ts';
import { fromFairlearnRow } from '../../../src/stats/fairness/fairlearn-frame.ts';
import { ADULT_RACE, AGE, DOCTEST, RACE, SEX, counts, groupOf } from './counts.ts';

describe('counts behind a row of Fairlearn’s frame', () => {
  test('of the documented example: one true positive, one false negative, two false positives', () => {
    const found = fromFairlearnRow({ tpr: 0.5, fpr: 1, selectionRate: 0.75, count: 4 });
    expect(found).toEqual({ counts: { tp: 1, fp: 2, tn: 0, fn: 1 } });
  });

  test.each([...RACE, ...SEX, ...AGE, ...ADULT_RACE, groupOf(DOCTEST, 'a')])(
    'of $group with $tp true positives come back',
    ({ tp, fp, tn, fn }) => {
      expect(fromFairlearnRow(rowOf({ tp, fp, tn, fn }))).toEqual({ counts: { tp, fp, tn, fn } });
    },
  );

  test('whatever comes back gives the rates that went in', () => {
    fc.assert(
      fc.property(counts, (entry) => {
        fc.pre(Object.values(entry).some((count) => count > 0));
        const row = rowOf(entry);
        const found = fromFairlearnRow(row);
        if ('counts' in found) {
          const again = rowOf(found.counts);
          expect(again.count).toBe(row.count);
          expect(again.tpr).toBeCloseTo(row.tpr, 6);
          expect(again.fpr).toBeCloseTo(row.fpr, 6);
          expect(again.selectionRate).toBeCloseTo(row.selectionRate, 6);
          expect(found.counts).toEqual(entry);
        } else expect(found.reason).toBe('several');
      }),
    );
  });

  test('are not guessed where several matrices have them', () => {
    const found = fromFairlearnRow({ tpr: 0.5, fpr: 0.5, selectionRate: 0.5, count: 8 });
    expect(found).toEqual({ reason: 'several' });
    const large = fromFairlearnRow({ tpr: 0.5, fpr: 0.5, selectionRate: 0.5, count: 9_000_000 });
    expect(large).toEqual({ reason: 'several' });
  });

  test.each([
    { tpr: 0.5, fpr: 0.9, selectionRate: 0.75, count: 4 },
    { tpr: 0.5, fpr: 0.25, selectionRate: 0.9, count: 40 },
    { tpr: 5, fpr: 0, selectionRate: 0.5, count: 40 },
    { tpr: 0.5, fpr: -0.25, selectionRate: 0.5, count: 40 },
  ])('are refused where no matrix has them: %o', (row) => {
    expect(fromFairlearnRow(row)).toEqual({ reason: 'contradiction' });
  });

  test('come back from rates of six digits', () => {
    const row = rowOf(groupOf(RACE, 'Caucasian'));
    const cut = (rate: number) => Math.round(rate * 1e6) / 1e6;
    const found = fromFairlearnRow({
      tpr: cut(row.tpr),
      fpr: cut(row.fpr),
      selectionRate: cut(row.selectionRate),
      count: row.count,
    });
    expect(found).toEqual({ counts: { tp: 505, fp: 349, tn: 1139, fn: 461 } });
  });

  test('need finite rates and a row', () => {
    const row = { tpr: 0.5, fpr: 0.5, selectionRate: 0.5, count: 4 };
    expect(() => fromFairlearnRow({ ...row, tpr: NaN })).toThrow(RangeError);
    expect(() => fromFairlearnRow({ ...row, count: 0 })).toThrow(RangeError);
  });
});

function rowOf({ tp, fp, tn, fn }: BinaryCounts) {
  const over = (k: number, n: number) => (n === 0 ? 0 : k / n);
  const count = tp + fp + tn + fn;
  return {
    tpr: over(tp, tp + fn),
    fpr: over(fp, fp + tn),
    selectionRate: over(tp + fp, count),
    count,
  };
}
