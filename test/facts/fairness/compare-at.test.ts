import { expect, test } from 'vitest';
import { seedOf } from '../../../src/stats/bootstrap.ts';
import { assess } from '../../../src/facts/fairness/assess.ts';
import { gapAt } from '../../../src/facts/fairness/compare-at.ts';
import type { ComparedAttribute } from '../../../src/facts/fairness/compare-groups.ts';
import { policyOf } from '../../../src/facts/fairness/policy.ts';
import { BY_RACE, buildGroups } from '../../builders/groups.ts';

const project = buildGroups(BY_RACE);
const { groups, withheld } = assess(project);
const attribute: ComparedAttribute = {
  ...{ project, attribute: 'race', groups, withheld, seed: 7, policy: policyOf(project) },
};
const of = (count: number, resamples = 0) =>
  gapAt(attribute, groups.slice(0, count), { metric: 'fpr', resamples });

test('compares two groups with the interval of their difference', () => {
  expect(of(2)).toMatchObject({
    difference: 805 / 1795 - 349 / 1488,
    interval: { method: 'newcombe' },
    between: ['Caucasian', 'African-American'],
    n: 1795 + 1488,
  });
});

test('compares more groups with an interval that holds for all pairs', () => {
  expect(of(3, 500)?.interval?.method).toBe('simultaneous bootstrap');
});

test('gives more groups a gap without an interval where nothing is simulated', () => {
  expect(of(3)).toMatchObject({ difference: expect.any(Number), n: 1795 + 1488 + 405 });
  expect(of(3)).not.toHaveProperty('interval');
});

test('says what the gap itself says when it is simulated as often', () => {
  const [race] = assess(project).attributes;
  const gap = race?.metrics.find(({ metric }) => metric === 'fpr')?.gap;
  const seed = seedOf(JSON.stringify(project.manifest.fairness?.groups));
  const own = gapAt({ ...attribute, seed }, groups, { metric: 'fpr', resamples: 2000 });
  expect(own).toMatchObject({
    difference: gap?.value,
    interval: { low: gap?.interval?.low, high: gap?.interval?.high },
    chance: gap?.chance,
  });
});

test('simulates chance only where it is asked to', () => {
  expect([of(2)?.chance, of(2, 500)?.chance]).toEqual([
    undefined,
    { median: expect.any(Number), p95: expect.any(Number) },
  ]);
});

test('has no gap for one group, nor for groups of too few rows', () => {
  expect(of(1)).toBeUndefined();
  expect(gapAt(attribute, groups.slice(4), { metric: 'fpr', resamples: 500 })).toBeUndefined();
});
