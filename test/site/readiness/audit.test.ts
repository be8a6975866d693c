import { expect, test } from 'vitest';
import { auditSummary } from '../../../src/site/readiness/audit.ts';
import { buildAuditSubject } from '../../builders/audit-subject.ts';
import { buildCheck } from '../../builders/check.ts';
import { buildSite } from '../../builders/site.ts';

const { portfolio, ...site } = buildSite();

function summaryOf(example: string) {
  const { project } = buildAuditSubject(example);
  return auditSummary({ ...site, portfolio: { ...portfolio, projects: [project] } }, buildCheck());
}

test('every area has a score, and the weakest one gives the sentence', () => {
  const { overall, areas, first } = summaryOf('framing: { problem: Ill or well? }');
  expect(overall).toMatch(/^Readiness \d+ of 100, .*communication and ethics\.$/);
  expect(areas.map(({ name }) => name)).toContain('deployment and MLOps');
  expect(first[0]?.rule).toBe('communication/problem');
});

test('a portfolio that lacks nothing has nothing to do first', () =>
  expect(summaryOf('{}').first).toEqual([]));
