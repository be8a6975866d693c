import { expect, test } from 'vitest';
import { policyOf } from '../../../src/facts/fairness/policy.ts';
import { BY_SEX, buildGroups } from '../../builders/groups.ts';

test('the policy has the usual limits where the author gives none', () => {
  expect(policyOf(buildGroups(BY_SEX))).toEqual({
    ...{ minDenominator: 30, minShare: 0.02, smallCell: 11, level: 0.95 },
  });
});

test('a limit the author gives is taken, and a level that no interval has is not', () => {
  const policy = { smallCell: 5, level: 1 };
  expect(policyOf(buildGroups(BY_SEX, { policy }))).toMatchObject({ smallCell: 5, level: 0.95 });
  expect(policyOf(buildGroups(BY_SEX, { policy: { level: 0.9 } })).level).toBe(0.9);
});
