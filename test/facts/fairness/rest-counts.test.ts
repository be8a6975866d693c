import { expect, test } from 'vitest';
import { measuredGroups } from '../../../src/facts/fairness/measured-group.ts';
import { restCounts } from '../../../src/facts/fairness/rest-counts.ts';
import { sweptGroups } from '../../../src/facts/fairness/swept-groups.ts';
import { buildSwept, even, sweptEntry } from '../../builders/swept.ts';

const groups = [sweptEntry(['sex', 'Female'], even(4)), sweptEntry(['sex', 'Male'], even(4))];
const confusion = {
  labels: ['malignant', 'benign'],
  counts: [
    [150, 50],
    [230, 70],
  ],
};
const restOf = (curves: object | undefined, more = { confusion }) => {
  const project = buildSwept(groups, { evaluation: { ...more, ...(curves ? { curves } : {}) } });
  return restCounts(project, sweptGroups(project, measuredGroups(project)));
};
const rest = [{ threshold: 2, tp: 30, fp: 50, fn: 10, tn: 10 }];

test('takes the groups from the counts of all rows at their cut-offs', () => {
  const points = [
    { threshold: 2, tp: 150, fp: 230, tn: 70, fn: 50 },
    { threshold: 2.5, tp: 100, fp: 200, tn: 100, fn: 100 },
  ];
  expect(restOf({ sweep: { points } })).toEqual(rest);
});

test('works counts out of the rates of a curve', () => {
  const points = [
    { fpr: 0, tpr: 0, threshold: null },
    { fpr: 0.7667, tpr: 0.75, threshold: 2 },
    { fpr: 1, tpr: 1 },
  ];
  expect(restOf({ roc: { points } })).toEqual(rest);
});

test('knows nothing without a curve', () => {
  expect(restOf(undefined)).toEqual([]);
});
