import { expect, test } from 'vitest';
import {
  classShares,
  overallShare,
  sharesOf,
  sharesOfRows,
  valuesOf,
} from '../../../src/stats/fairness/group-shares.ts';
import { RACE } from './counts.ts';

test('a rate keeps its rows and those of the group', () => {
  expect(sharesOf(RACE, 'tpr').at(-1)).toEqual({ group: 'Asian', k: 6, n: 9, rows: 32 });
  expect(overallShare(sharesOf(RACE, 'selection-rate'))).toEqual({ k: 3317, n: 7214 });
});

test('rows selected or predicted correctly are shares of all rows', () => {
  expect(sharesOfRows([{ group: 'a', k: 3, rows: 8 }])).toEqual([
    { group: 'a', k: 3, n: 8, rows: 8 },
  ]);
  expect(() => sharesOfRows([{ group: 'a', k: 9, rows: 8 }])).toThrow(RangeError);
});

test('a rate that is not defined has no value', () => {
  const shares = sharesOf([{ group: 'a', tp: 0, fp: 1, tn: 1, fn: 0 }], 'tpr');
  expect(shares).toEqual([{ group: 'a', k: 0, n: 0, rows: 2 }]);
  expect(valuesOf(shares)).toEqual([]);
});

test('several classes give accuracy, and macro F1 where every class has one', () => {
  const whole = [
    [5, 1, 0],
    [1, 6, 1],
    [0, 2, 4],
  ];
  const without = [
    [5, 0, 0],
    [1, 6, 0],
    [0, 0, 0],
  ];
  const { accuracy, macroF1 } = classShares([
    { group: 'a', matrix: whole },
    { group: 'b', matrix: without },
  ]);
  expect(accuracy).toEqual([
    { group: 'a', k: 15, n: 20, rows: 20 },
    { group: 'b', k: 11, n: 12, rows: 12 },
  ]);
  // F1 of the three classes: 10/12, 12/17 and 8/11.
  expect(macroF1.map(({ group }) => group)).toEqual(['a']);
  expect(macroF1[0]?.value).toBeCloseTo((10 / 12 + 12 / 17 + 8 / 11) / 3, 14);
});

test('a group without rows has no accuracy', () => {
  const { accuracy } = classShares([
    {
      group: 'a',
      matrix: [
        [0, 0],
        [0, 0],
      ],
    },
  ]);
  expect(valuesOf(accuracy)).toEqual([]);
});
