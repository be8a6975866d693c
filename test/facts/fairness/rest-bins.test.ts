import { expect, test } from 'vitest';
import { measuredGroups } from '../../../src/facts/fairness/measured-group.ts';
import { restBins } from '../../../src/facts/fairness/rest-bins.ts';
import { buildProject } from '../../builders/project.ts';

const restOf = (scoreBins: readonly object[], evaluation: object) => {
  const groups = [{ attribute: 'sex', group: 'Female', n: 100, scoreBins }];
  const project = buildProject('binary', { fairness: { applicable: true, groups }, evaluation });
  const binned = measuredGroups(project).flatMap((group) =>
    group.bins ? [{ ...group, bins: group.bins }] : [],
  );
  return restBins(project, binned);
};
const SCORES = [
  { score: 1, positives: 10, n: 40 },
  { score: 2, positives: 30, n: 60 },
];
const PROBABILITIES = [
  { meanPredicted: 0.2, positives: 10, n: 40 },
  { meanPredicted: 0.6, positives: 30, n: 60 },
];

test('counts at cut-offs of all rows less those of the groups give the rest at each score', () => {
  const points = [
    { threshold: 1, tp: 60, fp: 80, tn: 0, fn: 0 },
    { threshold: 2, tp: 44, fp: 38, tn: 42, fn: 16 },
  ];
  const confusion = {
    labels: ['malignant', 'benign'],
    counts: [
      [44, 16],
      [38, 42],
    ],
  };
  expect(restOf(SCORES, { confusion, curves: { sweep: { points } } })).toEqual([
    { positives: 6, negatives: 12 },
    { positives: 14, negatives: 8 },
  ]);
});

test('a calibration curve of all rows does so for probabilities in as many bins', () => {
  const bins = [
    { meanPredicted: 0.2, fractionPositive: 0.25, count: 60 },
    { meanPredicted: 0.6, fractionPositive: 0.5, count: 80 },
  ];
  expect(restOf(PROBABILITIES, { curves: { calibration: { bins } } })).toEqual([
    { positives: 5, negatives: 15 },
    { positives: 10, negatives: 10 },
  ]);
  const [first] = bins;
  expect(restOf(PROBABILITIES, { curves: { calibration: { bins: [first] } } })).toEqual([]);
});

test('without such a curve nothing is known of the rest', () => {
  expect(restOf(SCORES, {})).toEqual([]);
  expect(restOf(PROBABILITIES, {})).toEqual([]);
});
