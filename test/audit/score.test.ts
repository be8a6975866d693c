import { expect, test } from 'vitest';
import type { Severity } from '../../src/findings/finding.ts';
import type { Outcome } from '../../src/audit/outcome.ts';
import type { AuditRule } from '../../src/audit/rule.ts';
import { areaScores, lostBy, meanScores, pointsOf, weakest } from '../../src/audit/score.ts';

test('an area’s score is points earned of points possible: 3 an error, 1 a warning, 0 advice', () => {
  const outcomes = [
    asked('statistics/a', 'error'),
    asked('statistics/b', 'error', ['error']),
    asked('statistics/c', 'warning'),
    asked('statistics/d', 'advice', ['advice']),
  ];
  expect(pointsOf(outcomes).statistics).toEqual({ earned: 4, possible: 7 });
  expect(areaScores(outcomes)).toEqual({ statistics: 57 });
});

test('several findings of one rule cost no more than the gravest', () => {
  expect(lostBy(asked('statistics/a', 'error', ['warning', 'advice']))).toBe(1);
  expect(lostBy(asked('statistics/a', 'error', ['error', 'error']))).toBe(3);
  expect(lostBy(asked('statistics/a', 'warning', ['error']))).toBe(1);
});

test('an ignored rule neither gains nor loses', () => {
  const ignored = { ...asked('modelling/a', 'error', ['error']), ignored: 'Not ours.' };
  expect(areaScores([ignored, asked('modelling/b', 'warning')])).toEqual({ modelling: 100 });
  expect(areaScores([ignored])).toEqual({});
});

test('the overall score is that of the weakest area; of two, the first by name', () => {
  expect(weakest({ deployment: 40, programming: 40, statistics: 90 })).toEqual({
    area: 'deployment',
    score: 40,
  });
  expect(weakest({})).toBeUndefined();
});

test('a portfolio has the mean of its projects, over those that were asked, rounded down', () => {
  const projects = [{ statistics: 100, deployment: 50 }, { statistics: 33 }];
  expect(meanScores(projects)).toEqual({ deployment: 50, statistics: 66 });
});

function asked(
  id: AuditRule['id'],
  severity: Severity,
  findings: readonly Severity[] = [],
): Outcome {
  const place = { file: 'project.yaml', line: 1, column: 1, length: 1, path: [] };
  const words = { holds: '', why: '', source: '', help: '', good: [], bad: [] };
  return {
    rule: { id, severity, ...words, find: () => [] },
    findings: findings.map((each) => ({ rule: id, severity: each, place, message: 'Found.' })),
  };
}
