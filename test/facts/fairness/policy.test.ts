import { expect, test } from 'vitest';
import { policyOf } from '../../../src/facts/fairness/policy.ts';
import { BY_SEX, buildGroups } from '../../builders/groups.ts';

test('the policy has the usual limits where the author gives none', () => {
  expect(policyOf(buildGroups(BY_SEX))).toEqual({
    ...{ minDenominator: 30, minShare: 0.02, smallCell: 11, level: 0.95 },
  });
});

test('a limit the author gives is taken, the others stay', () => {
  const policy = { smallCell: 5, level: 0.9 };
  expect(policyOf(buildGroups(BY_SEX, { policy }))).toEqual({
    ...{ minDenominator: 30, minShare: 0.02, smallCell: 5, level: 0.9 },
  });
});
