import { expect, test } from 'vitest';
import type { CoverageTable } from '../../../src/audit/coverage-table.ts';
import { auditPortfolio } from '../../../src/audit/portfolio.ts';
import type { Project } from '../../../src/manifest/portfolio.ts';
import { composeAuditReport } from '../../../src/reports/audit/compose.ts';
import { renderAuditJson } from '../../../src/reports/audit/render-json.ts';
import { renderAuditMarkdown } from '../../../src/reports/audit/render-markdown.ts';
import { renderAuditPretty } from '../../../src/reports/audit/render-pretty.ts';
import { readinessText } from '../../../src/reports/audit/words.ts';
import { scoreRows } from '../../../src/reports/audit/score-rows.ts';
import { table } from '../../../integrations/cli/table.ts';
import { buildAuditSubject } from '../../builders/audit-subject.ts';

const TERSE = 'framing: { problem: Ill or well? }';
const IGNORING = `${TERSE}\naudit: { ignore: [{ rule: communication/problem, reason: "Told in [words](https://example.org) or www.example.org." }] }`;
const COVERAGE: CoverageTable = {
  project: 'a',
  name: 'Model Card',
  source: 'Mitchell et al., 2019',
  total: '1 of 2 sections',
  rows: [
    { item: 'Intended use', points: 1, where: ['framing.intendedUse'] },
    { item: 'Caveats', points: 0.5, where: [], open: 'limitations' },
  ],
};

const report = composeAuditReport(
  auditPortfolio({ projects: [named('a', TERSE), named('b', IGNORING)] }),
  { unread: ['projects/c'], tables: [COVERAGE] },
);

test('the report has scores, first steps, findings, and what was ignored and why', () => {
  const [first, second] = report.projects;
  expect(first?.findings.map(({ rule }) => rule)).toEqual(['communication/problem']);
  expect(first?.asked).toBe((first?.met ?? 0) + 1);
  expect(second?.findings).toEqual([]);
  expect(second?.ignored).toEqual([
    {
      rule: 'communication/problem',
      reason: 'Told in [words](https://example.org) or www.example.org.',
    },
  ]);
  expect(report.overall?.area).toBe('communication');
  expect(report.first[0]).toMatchObject({ project: 'a' });
});

test('with a reader the scores are theirs, and the report says how', () => {
  const audit = auditPortfolio({ projects: [named('a', TERSE)] });
  const seen = composeAuditReport(audit, { lens: 'ml-engineer' });
  expect(seen.scores.communication).toBeGreaterThan(audit.scores.communication ?? 100);
  expect(seen.formulas.join(' ')).toContain('100 − weight × (100 − score)');
});

test('every area has a column, every project a row, the portfolio the last', () => {
  const rows = scoreRows(report);
  expect(rows.map(([name]) => name)).toEqual(['project', 'a', 'b', 'portfolio']);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([7]));
});

test('the terminal shows lines to type as they are, and quotes the manifest', () => {
  const { project } = buildAuditSubject(TERSE);
  const text = renderAuditPretty(report, {
    table,
    sources: new Map([[project.tree.file, 'x\n'.repeat(400)]]),
  });
  expect(text).toContain('1. projects/illness/project.json:');
  expect(text).toContain('framing:\n');
  expect(text).toContain(
    '  ignored communication/problem: Told in [words](https://example.org) or www.example.org.',
  );
  expect(text).toContain(
    'Not looked at, because of errors that `modelfolio check` lists: projects/c.',
  );
  expect(text).toMatch(/Caveats +in part/);
});

test('nothing in a message or reason drives the terminal', () => {
  const { first } = report;
  const hostile = first.map((step) => ({
    ...step,
    finding: { ...step.finding, message: 'a\u001b[31mred.ipynb ends in an error.' },
  }));
  const projects = report.projects.map((project) => ({
    ...project,
    ignored: [{ rule: 'modelling/slices', reason: 'One\nReadiness 100' }],
  }));
  const text = renderAuditPretty({ ...report, first: hostile, projects }, { table });
  expect(text).toContain('a\\u001b[31mred.ipynb');
  expect(text).not.toMatch(/\u001b|^Readiness 100/m);
});

test('a step says how many remarks have to be mended for what it promises', () => {
  const patch = 'models: { 0: { rationale: Good., alternatives: null } }';
  const both = composeAuditReport(auditPortfolio({ projects: [named('a', patch)] }));
  expect(renderAuditMarkdown(both)).toMatch(/by \d+, once both remarks of this rule are mended/);
});

test.each([
  [[named('a', `status: draft\n${IGNORING}`)], [], /^Readiness \d+ of 100/],
  [[], [], /^Nothing could be asked: there is no project to look at\.$/],
  [[], ['projects/c'], /^Nothing could be asked\.$/],
])('the first sentence says why there is no score (%#)', (projects, unread, expected) => {
  const composed = composeAuditReport(auditPortfolio({ projects }), { unread });
  expect(readinessText(composed)).toMatch(expected);
});

test('what is ignored in full is not scored, and that is said', () => {
  const { projects: seen, ...rest } = report;
  const { overall, ...unscored } = rest;
  expect(overall).toBeDefined();
  expect(readinessText({ ...unscored, projects: seen })).toMatch(/^Nothing is scored: .*ignored/);
});

test('words of the author cannot become links on the page of a pull request', () => {
  const text = renderAuditMarkdown(report);
  expect(text).toContain('Told in \\[words\\](https\\://example.org) or www\\.example.org.');
  expect(text).toContain('```yaml\n    framing:\n');
  expect(text).toContain('| Caveats | in part |  | limitations |');
});

test('programs get every finding with its place, and the counts the exit code is made of', () => {
  const written = JSON.parse(renderAuditJson(report)) as {
    errors: number;
    projects: { findings: object[] }[];
  };
  expect(written.errors).toBe(1);
  expect(written.projects[0]?.findings[0]).toMatchObject({
    rule: 'communication/problem',
    file: 'projects/illness/project.json',
    path: 'framing.problem',
  });
});

function named(id: string, example: string): Project {
  return { ...buildAuditSubject(example).project, id };
}
