import fc from 'fast-check';
import { expect, test } from 'vitest';
import { admit } from '../../../src/stats/fairness/admission.ts';
import { sharesOf } from '../../../src/stats/fairness/group-shares.ts';
import { RACE, groups } from './counts.ts';

const POLICY = { minDenominator: 30, minShare: 0.02 };

test('groups with few rows or a small share stay outside, with the reason', () => {
  const { admitted, leftOut } = admit(sharesOf(RACE, 'selection-rate'), POLICY);
  expect(admitted.map(({ group }) => group)).toEqual([
    'Other',
    'African-American',
    'Caucasian',
    'Hispanic',
  ]);
  expect(leftOut).toEqual([
    {
      group: 'Native American',
      k: 12,
      n: 18,
      rows: 18,
      reason: 'small-denominator',
      share: 18 / 7214,
    },
    { group: 'Asian', k: 8, n: 32, rows: 32, reason: 'small-share', share: 32 / 7214 },
  ]);
});

test('the denominator is that of the rate, not of the group', () => {
  const { leftOut } = admit(sharesOf(RACE, 'tpr'), POLICY);
  expect(leftOut.map(({ group, n, reason }) => [group, n, reason])).toEqual([
    ['Native American', 10, 'small-denominator'],
    ['Asian', 9, 'small-denominator'],
  ]);
});

test('a withheld group and a rate that is not defined stay outside', () => {
  const shares = [
    { group: 'a', k: 1, n: 50, rows: 50 },
    { group: 'b', k: 0, n: 0, rows: 50 },
    { group: 'c', k: 9, n: 50, rows: 50 },
  ];
  const { admitted, leftOut } = admit(shares, { ...POLICY, withheld: ['c'] });
  expect(admitted.map(({ group }) => group)).toEqual(['a']);
  expect(leftOut.map(({ reason }) => reason)).toEqual(['not-defined', 'withheld']);
});

test('rows outside every group count for the share', () => {
  const shares = [{ group: 'a', k: 1, n: 50, rows: 50 }];
  expect(admit(shares, POLICY).leftOut).toEqual([]);
  expect(admit(shares, { ...POLICY, totalRows: 5000 }).leftOut[0]?.reason).toBe('small-share');
  expect(() => admit(shares, { ...POLICY, totalRows: NaN })).toThrow(RangeError);
});

test('no group is lost', () => {
  fc.assert(
    fc.property(groups, (list) => {
      const { admitted, leftOut } = admit(sharesOf(list, 'ppv'), POLICY);
      const names = [...admitted, ...leftOut].map(({ group }) => group).sort();
      expect(names).toEqual(list.map(({ group }) => group).sort());
    }),
  );
});
