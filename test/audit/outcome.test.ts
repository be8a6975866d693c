import { expect, test } from 'vitest';
import { areaOf, outcomeOf } from '../../src/audit/outcome.ts';
import type { AuditRule } from '../../src/audit/rule.ts';
import { buildAuditSubject } from '../builders/audit-subject.ts';

const RULE: AuditRule = {
  id: 'statistics/example',
  severity: 'error',
  holds: 'There is a title.',
  why: 'Readers look for it.',
  source: 'Nobody, 2026',
  help: 'title: A name',
  good: [],
  bad: [],
  find: () => [
    { path: ['title'], message: 'One.' },
    { path: ['title'], message: 'Two.', help: 'Say more.', severity: 'advice' },
  ],
};

test('a remark becomes a finding at its place, with what its rule says where it says nothing', () => {
  const outcome = outcomeOf(RULE, buildAuditSubject('{}'));
  expect(outcome?.findings).toMatchObject([
    { rule: 'statistics/example', severity: 'error', message: 'One.', help: 'title: A name' },
    { severity: 'advice', message: 'Two.', help: 'Say more.' },
  ]);
  expect(outcome?.findings[0]?.place.line).toBe(4);
  expect(outcome).not.toHaveProperty('ignored');
});

test('a question that does not arise has no outcome', () => {
  expect(outcomeOf({ ...RULE, find: () => undefined }, buildAuditSubject('{}'))).toBeUndefined();
});

test('an ignored rule keeps its findings and the author’s reason', () => {
  const ignoring = 'audit: { ignore: [{ rule: statistics/example, reason: It has no name. }] }';
  const outcome = outcomeOf(RULE, buildAuditSubject(ignoring));
  expect(outcome?.ignored).toBe('It has no name.');
  expect(outcome?.findings).toHaveLength(2);
});

test('the area of a rule is the first part of its name', () => {
  expect(areaOf(RULE)).toBe('statistics');
  expect(() => areaOf({ id: 'cooking/example' as 'statistics/example' })).toThrow(RangeError);
});
