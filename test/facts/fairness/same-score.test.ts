import { expect, test } from 'vitest';
import { newcombe } from '../../../src/stats/differences.ts';
import { BY_DECILE, buildGroups, byScore, viewOf } from '../../builders/groups.ts';

const sameOf = (...args: Parameters<typeof buildGroups>) =>
  viewOf(buildGroups(...args)).attributes[0]?.calibration?.same;

test('at one published decile of ten the interval leaves out 0, and at none of them together', () => {
  const same = sameOf(BY_DECILE);
  expect(same).toMatchObject({
    groups: ['African-American', 'Caucasian'],
    alone: [3],
    together: [],
    leftOut: 0,
  });
  expect(same?.differences).toHaveLength(10);
  const [widest] = [...(same?.differences ?? [])].sort((a, b) => b.fact.value - a.fact.value);
  expect(widest?.score).toBe(10);
  expect(widest?.fact.value).toBeCloseTo(227 / 286 - 45 / 64, 12);
});

test('a difference is that of the higher share, whichever group has it', () => {
  const { fact } = sameOf(BY_DECILE)?.differences[6] ?? {};
  const { difference, low, high } = newcombe({ k: 88, n: 143 }, { k: 237, n: 400 });
  expect(fact).toMatchObject({
    kind: 'bin',
    name: 'Difference of observed shares at score 7',
    between: ['African-American', 'Caucasian'],
    value: difference,
    interval: { low, high, level: 0.95, method: 'newcombe' },
    n: 543,
  });
  expect(fact?.id).toMatch(/\/gap\/race\/difference-at-7$/);
});

test('only the two largest groups are compared, where both have rows enough', () => {
  const groups = [
    byScore('age', 'Young', [
      [20, 40],
      [20, 40],
    ]),
    byScore('age', 'Middle', [
      [200, 400],
      [15, 29],
    ]),
    byScore('age', 'Old', [
      [300, 400],
      [200, 400],
      [10, 40],
    ]),
  ];
  const same = sameOf(groups);
  expect(same?.groups).toEqual(['Old', 'Middle']);
  expect(same?.differences.map(({ score }) => score)).toEqual([1]);
  expect(same?.leftOut).toBe(2);
  expect(same?.together).toEqual([1]);
});

test('there is nothing to compare with one group, or without a score in common', () => {
  expect(sameOf([byScore('age', 'Old', [[300, 400]])])).toBeUndefined();
  const few = [byScore('age', 'Old', [[300, 400]]), byScore('age', 'Young', [[3, 4]])];
  expect(sameOf(few)).toBeUndefined();
});
