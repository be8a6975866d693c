import { expect, test } from 'vitest';
import { comparedFirst } from '../../src/audit/compared-first.ts';
import { buildAuditSubject } from '../builders/audit-subject.ts';

function compared(example: string): (readonly [string, number])[] {
  const { project, facts } = buildAuditSubject(example);
  return comparedFirst(project, facts).map(({ metric, groups }) => [metric, groups]);
}

test('the rate chosen beforehand is the one that is compared', () => {
  expect(compared('base: people')).toEqual([['fpr', 2]]);
});

test('without a choice every rate is', () => {
  expect(compared('base: people\nfairness: { metricChoice: null }').length).toBeGreaterThan(3);
});

test('groups that are too small for a rate are not counted', () => {
  const two = '{ attribute: sex, group: not recorded, n: 60, tp: 18, fp: 12, tn: 12, fn: 18 }';
  expect(
    compared(
      `base: people\nfairness: { groups: { 1: { n: 940, tp: 290, fp: 60, tn: 505, fn: 85 }, 2: ${two} } }`,
    ),
  ).toEqual([['fpr', 2]]);
});

test('a project without groups compares nothing', () => {
  expect(compared('fairness: { applicable: true }')).toEqual([]);
});
