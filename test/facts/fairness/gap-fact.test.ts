import { expect, test } from 'vitest';
import { factText } from '../../../src/facts/text.ts';
import { BY_SEX, buildGroups, factsById } from '../../builders/groups.ts';

const facts = factsById(buildGroups(BY_SEX, { split: 'test', policy: { level: 0.9 } }));

test('a gap is recomputed from the counts of all groups of its attribute', () => {
  expect(facts.get('gap/sex/fpr-difference')).toMatchObject({
    ...{ kind: 'gap', of: 'sex', unit: 'fraction', direction: 'lower', range: [0, 1], n: 3963 },
    ...{ split: 'test', derivedFrom: ['fairness.groups'], evidence: { level: 'recomputed' } },
    interval: { level: 0.9, method: 'newcombe' },
    name: 'False-positive rate, gap between groups',
  });
});

test('a gap is rounded up and a ratio down, so that neither looks better than it is', () => {
  const [gap, ratio] = ['fpr-difference', 'fpr-ratio'].map((id) => facts.get(`gap/sex/${id}`));
  expect(gap && factText(gap, 'value')).toBe('0.004');
  expect(ratio && factText(ratio, 'value')).toBe('0.990');
  expect(gap && factText(gap, 'chance')).toMatch(/^0\.01\d half of the time, up to 0\.03\d in 95/);
  expect(ratio && factText(ratio, 'chance')).toBe('');
});

test('base rates that differ are neither better nor worse', () => {
  expect(facts.get('gap/sex/base-rate-difference')?.direction).toBe('none');
});

test('a gap of mean errors is in the unit of the target', () => {
  const groups = [40, 60].map((errorMean) => ({
    ...{ attribute: 'sex', group: `g${errorMean}`, n: 100, errorMean, errorSd: 10 },
  }));
  const errors = factsById(buildGroups(groups, { family: 'regression' }));
  expect(errors.get('gap/sex/mae-difference')).toMatchObject({
    ...{ value: 20, unit: 'points', range: [0, null] },
  });
});
