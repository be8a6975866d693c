import { expect, test } from 'vitest';
import { deriveFacts } from '../../../src/facts/derive.ts';
import { composePortfolioJson } from '../../../src/site/feeds/portfolio-json.ts';
import { composeProjectJson } from '../../../src/site/feeds/project-json.ts';
import type { FactRecord } from '../../../src/site/feeds/record-schema.ts';
import { composeProjectMarkdown } from '../../../src/site/markdown/project.ts';
import type { SiteInput } from '../../../src/site/site-input.ts';
import { buildSite } from '../../builders/site.ts';

const SMALL_CELL = 11;

/** The audit of the test portfolio, with rows that are people's or not. */
function auditOf(contains: boolean): SiteInput {
  const site = buildSite();
  const projects = site.portfolio.projects
    .filter(({ id }) => id === 'audit')
    .map((project) => {
      const data = (project.manifest.data ?? []).map((one) => ({
        ...one,
        personalData: { contains },
      }));
      return { ...project, manifest: { ...project.manifest, data } };
    });
  const facts = new Map(projects.map((project) => [project.id, deriveFacts(project)]));
  return { ...site, portfolio: { ...site.portfolio, projects }, facts };
}

/** Counts of few people that a reader could take from the facts of groups. */
function smallCounts(facts: readonly FactRecord[]): number[] {
  const counts = facts
    .filter(({ of }) => of?.includes(': '))
    .flatMap((fact) =>
      fact.counts ? [fact.counts.k, fact.counts.n - fact.counts.k] : (fact.n ?? []),
    );
  return counts.filter((count) => count > 0 && count < SMALL_CELL);
}

const factsIn = (site: SiteInput) =>
  (JSON.parse(composeProjectJson(site, 'audit')) as { facts: FactRecord[] }).facts;

test('counts of few people stand in no file for programs', () => {
  expect(smallCounts(factsIn(auditOf(false))).length, 'without people they do').toBeGreaterThan(0);
  expect(smallCounts(factsIn(auditOf(true)))).toEqual([]);
  const all = JSON.parse(composePortfolioJson(auditOf(true))) as {
    projects: { facts: FactRecord[] }[];
  };
  expect(smallCounts(all.projects.flatMap(({ facts }) => facts))).toEqual([]);
});

test('the Markdown twin says that they are withheld', () => {
  const rows = composeProjectMarkdown(auditOf(true), 'audit')
    .split('\n')
    .filter((line) => line.startsWith('| Native American |'));
  expect(rows.join('\n').match(/\*Withheld\*/g)).toHaveLength(6);
});
