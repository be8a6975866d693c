import { expect, test } from 'vitest';
import { composeReadiness } from '../../src/site/readiness.ts';
import { buildCheck, buildFinding } from '../builders/check.ts';
import { buildPortfolio, buildPortfolioFacts } from '../builders/portfolio.ts';
import { buildSite } from '../builders/site.ts';

const TUMOURS = 'projects/tumours/project.yaml';

test('throws where nothing was checked, as in a build', () =>
  expect(() => composeReadiness(buildSite())).toThrow('development only'));

test('counts what is found, and what is published', () => {
  const findings = [
    buildFinding('warning', TUMOURS),
    buildFinding('advice', TUMOURS),
    buildFinding('advice', 'portfolio.yaml'),
  ];
  const page = composeReadiness(buildSite({ check: buildCheck(findings) }));
  expect(page.totals).toBe(
    '0 errors, 1 warning and 2 pieces of advice. 4 published projects, 0 drafts.',
  );
  expect(page.findings.map(({ place }) => place.text)).toEqual(['portfolio.yaml:2:3']);
  expect(page.head.indexed).toBe(false);
  expect(page.nav.items.at(-1)).toEqual({
    label: 'Readiness, 3 findings',
    href: '/base/readiness/',
    current: true,
  });
});

test('shows drafts as such', () => {
  const portfolio = buildPortfolio();
  const facts = buildPortfolioFacts(portfolio);
  const page = composeReadiness(buildSite({ portfolio, facts, check: buildCheck() }));
  expect(page.projects.map(({ folder, status }) => `${folder} ${status}`)).toContain(
    'projects/draft Draft',
  );
  expect(page.totals).toContain('4 published projects, 1 draft.');
});

test('puts the worst finding of a project first', () => {
  const findings = [buildFinding('advice', TUMOURS), buildFinding('warning', TUMOURS)];
  const page = composeReadiness(buildSite({ check: buildCheck(findings) }));
  const tumours = page.projects.find(({ folder }) => folder === 'projects/tumours');
  expect(tumours?.findings.map(({ severity }) => severity)).toEqual(['warning', 'advice']);
});

test('lists a project that cannot be read first, and one that is archived last', () => {
  const sources = { 'projects/broken/project.yaml': 'a: [', 'projects/old/project.yaml': 'a: 1' };
  const findings = [buildFinding('error', 'projects/broken/project.yaml')];
  const { projects } = composeReadiness(buildSite({ check: buildCheck(findings, sources) }));
  expect(projects[0]).toMatchObject({ title: 'projects/broken', status: 'Not read', empty: [] });
  expect(projects[0]).not.toHaveProperty('numbers');
  expect(projects.at(-1)).toMatchObject({ folder: 'projects/old', status: 'Archived' });
});
