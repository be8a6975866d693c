import { expect, test } from 'vitest';
import { filledGroups, filledRates } from '../../../../src/stats/fairness/conventions/reading.ts';

test('a rate that is not defined is 0 and its group is named once', () => {
  const groups = [
    { group: 'a', tp: 1, fp: 0, tn: 0, fn: 1 },
    { group: 'b', tp: 0, fp: 0, tn: 0, fn: 0 },
  ];
  const [tpr, fpr] = [filledRates(groups, 'tpr'), filledRates(groups, 'fpr')];
  expect(tpr).toEqual([
    { group: 'a', value: 0.5, isFilled: false },
    { group: 'b', value: 0, isFilled: true },
  ]);
  expect(filledGroups(tpr)).toEqual(['b']);
  expect(filledGroups(tpr, fpr)).toEqual(['b', 'a']);
});
