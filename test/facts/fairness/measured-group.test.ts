import { expect, test } from 'vitest';
import { measuredGroups } from '../../../src/facts/fairness/measured-group.ts';
import { BY_SEX, buildGroups } from '../../builders/groups.ts';

const FEMALE = { attribute: 'sex', group: 'Female', n: 10 };

test('four counts give nine rates, each of its own rows', () => {
  const [male] = measuredGroups(buildGroups(BY_SEX));
  expect(male?.shares.size).toBe(9);
  expect(male?.shares.get('precision')).toEqual({ k: 1732, n: 2726 });
  expect(male?.shares.get('specificity')).toEqual({ k: 2072, n: 3066 });
});

test('rows selected or correct give the one rate they are', () => {
  const [group] = measuredGroups(buildGroups([{ ...FEMALE, selected: 4, correct: 7 }]));
  expect([...(group?.shares ?? [])]).toEqual([
    ['selection-rate', { k: 4, n: 10 }],
    ['accuracy', { k: 7, n: 10 }],
  ]);
});

test('rows selected and correct give the four counts where bins or a sweep tell the positives', () => {
  const known = { ...FEMALE, selected: 4, correct: 7 };
  const scoreBins = [{ score: 1, positives: 5, n: 10 }];
  const sweep = [{ threshold: 1, tp: 5, fp: 5, tn: 0, fn: 0 }];
  const cutsOf = (more: object) => measuredGroups(buildGroups([{ ...known, ...more }]))[0]?.cuts;
  // 4 selected + 5 positives + 7 correct - 10 rows count true positives twice.
  const four = { tp: 3, fp: 1, tn: 4, fn: 2 };
  expect([cutsOf({ scoreBins }), cutsOf({ sweep })]).toEqual([{ four }, { four }]);
  expect(Object.keys(cutsOf({ scoreBins, correct: 6 }) ?? {})).toEqual([
    'correct',
    'selected',
    'outcome',
  ]);
});

test('a matrix gives accuracy and the mean of the F1 of its classes', () => {
  const matrix = [
    [3, 1, 0],
    [0, 2, 0],
    [1, 0, 3],
  ];
  const [group] = measuredGroups(buildGroups([{ ...FEMALE, matrix }], { family: 'multiclass' }));
  expect(group?.shares.get('accuracy')).toEqual({ k: 8, n: 10 });
  // F1 of the classes by hand: 6/8, 4/5 and 6/7.
  expect(group?.values.get('macro-f1')).toBeCloseTo((6 / 8 + 4 / 5 + 6 / 7) / 3, 12);
});

test('score bins give a calibration error, weighted by their rows', () => {
  const scoreBins = [
    { meanPredicted: 0.2, positives: 1, n: 4 },
    { meanPredicted: 0.9, positives: 6, n: 6 },
  ];
  const [group] = measuredGroups(buildGroups([{ ...FEMALE, scoreBins }]));
  expect(group?.values.get('ece')).toBeCloseTo(0.4 * 0.05 + 0.6 * 0.1, 12);
});

test.each([
  [
    'a matrix that is not square',
    {
      matrix: [
        [3, 1, 0],
        [0, 6, 0],
      ],
    },
  ],
  [
    'a matrix with other rows than the group',
    {
      matrix: [
        [3, 1],
        [0, 2],
      ],
    },
  ],
  ['counts that do not add up', { tp: 1, fp: 1, tn: 1, fn: 1 }],
  ['more positives than rows', { scoreBins: [{ meanPredicted: 0.2, positives: 5, n: 4 }] }],
])('%s gives no rate', (_, counts) => {
  const [group] = measuredGroups(buildGroups([{ ...FEMALE, ...counts }]));
  expect(group?.shares.size).toBe(0);
  expect(group?.values.size).toBe(0);
});
