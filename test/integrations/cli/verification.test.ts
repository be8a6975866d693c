import { expect, test } from 'vitest';
import { verification } from '../../../integrations/cli/verification.ts';
import { buildFact } from '../../builders/fact.ts';
import { buildPortfolio } from '../../builders/portfolio.ts';

test('levels are counted per project, and only errors about evidence are drift', () => {
  const portfolio = buildPortfolio();
  const [first] = portfolio.projects;
  const facts = new Map([
    [
      first?.id ?? '',
      [buildFact(), buildFact({ id: 'a/b', evidence: { level: 'self-reported' } })],
    ],
  ]);
  const finding = { severity: 'error', place: buildFact().place, message: 'm' } as const;
  const findings = [
    { ...finding, rule: 'evidence/value-differs' },
    { ...finding, rule: 'manifest/type' },
    { ...finding, rule: 'evidence/x', severity: 'advice' } as const,
  ];
  const { projects, drift, otherErrors } = verification(
    { portfolio, findings, sources: new Map(), files: [] },
    facts,
  );
  expect(projects[0]?.levels).toMatchObject({ recomputed: 1, 'self-reported': 1, imported: 0 });
  expect(projects[0]?.unchecked.map(({ what }) => what)).toEqual(['a/b']);
  expect(drift.map(({ rule }) => rule)).toEqual(['evidence/value-differs']);
  expect(otherErrors).toBe(1);
});
