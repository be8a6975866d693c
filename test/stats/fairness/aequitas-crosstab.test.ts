import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromCrosstabRow } from '../../../src/stats/fairness/aequitas-crosstab.ts';
import { ADULT_RACE, counts } from './counts.ts';

describe('counts behind a row of Aequitas’ crosstab', () => {
  test.each(ADULT_RACE)('of $group come back from every determining set of columns', (group) => {
    const { tp, fp, tn, fn } = group;
    const [pos, neg, pp, pn] = [tp + fn, fp + tn, tp + fp, tn + fn];
    const size = { group_size: pos + neg };
    for (const row of [
      { tp, fp, tn, fn },
      { pp, pn, fp, fn },
      { pp, pn, precision: tp / pp, for: fn / pn },
      { pp, pn, fdr: fp / pp, npv: tn / pn },
      { group_label_pos: pos, group_label_neg: neg, tpr: tp / pos, fpr: fp / neg },
      { group_label_pos: pos, ...size, fnr: fn / pos, tnr: tn / neg },
      { ...size, prev: pos / (pos + neg), pprev: pp / (pos + neg), precision: tp / pp },
      { ...size, group_label_neg: neg, pn, tp },
    ])
      expect(fromCrosstabRow(row)).toEqual({ counts: { tp, fp, tn, fn } });
  });

  test('must agree with every column that is given', () => {
    const row = { tp: 6, fp: 2, tn: 21, fn: 3 };
    expect(fromCrosstabRow({ ...row, tpr: 6 / 9, group_size: 32 })).toEqual({ counts: row });
    expect(fromCrosstabRow({ ...row, tpr: 0.7 })).toEqual({ reason: 'contradiction' });
    expect(fromCrosstabRow({ ...row, group_size: 33 })).toEqual({ reason: 'contradiction' });
    expect(fromCrosstabRow({ ...row, tp: 0, fn: 0, tpr: 0 })).toEqual({ reason: 'contradiction' });
  });

  test('are missing where the columns leave them open', () => {
    expect(fromCrosstabRow({})).toEqual({ reason: 'missing' });
    expect(fromCrosstabRow({ pp: 8, pn: 24 })).toEqual({ reason: 'missing' });
    expect(fromCrosstabRow({ tpr: 0.5, fpr: 0.5, precision: 0.5 })).toEqual({ reason: 'missing' });
  });

  test('are whole and at least 0', () => {
    expect(fromCrosstabRow({ tp: -1, fp: 2, tn: 3, fn: 4 })).toEqual({ reason: 'contradiction' });
    expect(fromCrosstabRow({ tp: 0.5, fp: 2, tn: 3, fn: 4 })).toEqual({ reason: 'contradiction' });
    expect(fromCrosstabRow({ pp: 3, pn: 5, tp: 4, fn: 1 })).toEqual({ reason: 'contradiction' });
  });

  test('never contradict the columns they came from', () => {
    fc.assert(
      fc.property(counts, ({ tp, fp, tn, fn }) => {
        const [pos, neg] = [tp + fn, fp + tn];
        fc.pre(pos > 0 && neg > 0);
        const row = { group_label_pos: pos, group_label_neg: neg, tpr: tp / pos, tnr: tn / neg };
        expect(fromCrosstabRow(row)).toEqual({ counts: { tp, fp, tn, fn } });
      }),
    );
  });
});
