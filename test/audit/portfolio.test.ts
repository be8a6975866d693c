import { expect, test } from 'vitest';
import { firstSteps } from '../../src/audit/first-steps.ts';
import { scoresFor } from '../../src/audit/lens-areas.ts';
import { auditPortfolio, counted } from '../../src/audit/portfolio.ts';
import { lostBy } from '../../src/audit/score.ts';
import type { Project } from '../../src/manifest/portfolio.ts';
import { buildAuditSubject } from '../builders/audit-subject.ts';

const TERSE = 'framing: { problem: Ill or well? }';

test('archived projects are not looked at, and drafts count only where nothing is published', () => {
  const projects = [named('a', TERSE), named('b', 'status: draft'), named('c', 'status: archived')];
  const audit = auditPortfolio({ projects });
  expect(audit.projects.map(({ project }) => project.id)).toEqual(['a', 'b']);
  expect(counted(audit.projects).map(({ project }) => project.id)).toEqual(['a']);
  expect(audit.scores).toEqual(audit.projects[0]?.scores);
  const drafts = auditPortfolio({ projects: [named('b', `status: draft\n${TERSE}`)] });
  expect(drafts.scores).toEqual(drafts.projects[0]?.scores);
});

test('what to do first is of the weakest area, and never what costs nothing', () => {
  const projects = [
    named('a', `${TERSE}\nlimitations: null`),
    named('b', 'audit: { ignore: [{ rule: communication/problem, reason: Told elsewhere. }] }'),
  ];
  const audit = auditPortfolio({ projects });
  const steps = firstSteps(audit, audit.scores);
  expect(steps.length).toBeGreaterThan(0);
  expect(steps.length).toBeLessThanOrEqual(3);
  for (const { project, finding, lift } of steps) {
    expect(project).toBe('a');
    expect(finding.rule).toMatch(/^communication\//);
    expect(lift).toBeGreaterThan(0);
  }
  const lifts = steps.map(({ lift }) => lift);
  expect(lifts).toEqual([...lifts].sort((x, y) => y - x));
});

test('a portfolio that lacks nothing has nothing to do first', () => {
  const audit = auditPortfolio({ projects: [named('a', '{}')] });
  expect(firstSteps(audit, audit.scores)).toEqual([]);
  expect(audit.projects.flatMap(({ outcomes }) => outcomes.map(lostBy))).not.toContain(1);
});

test('a step promises no more than its reader sees, and says what else it takes', () => {
  const patch = 'models: { 0: { rationale: Good., alternatives: null } }';
  const audit = auditPortfolio({ projects: [named('a', patch)] });
  const [plain] = firstSteps(audit, audit.scores);
  const [seen] = firstSteps(audit, scoresFor(audit.scores, 'applied-analyst'), 'applied-analyst');
  expect(plain).toMatchObject({ finding: { rule: 'modelling/model-choice' }, more: 1 });
  expect(seen?.lift).toBeCloseTo(0.6 * Math.floor(plain?.lift ?? 0));
});

function named(id: string, example: string): Project {
  return { ...buildAuditSubject(example).project, id };
}

test('what is asked of several projects is one step', () => {
  const audit = auditPortfolio({ projects: [named('a', TERSE), named('b', TERSE)] });
  expect(firstSteps(audit, audit.scores)).toMatchObject([{ project: 'a', also: ['b'] }]);
});
