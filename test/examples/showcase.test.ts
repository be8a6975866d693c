import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { projectCharts } from '../../src/charts/charts.ts';
import { derivePortfolioFacts } from '../../src/facts/derive.ts';
import { headlineOf } from '../../src/facts/facts.ts';
import { loadPortfolio } from '../../src/manifest/load-fs.ts';
import { publishedProjects } from '../../src/manifest/portfolio.ts';
import { EVIDENCE_LEVELS } from '../../src/manifest/schema/from.ts';

const folder = fileURLToPath(new URL('../../examples/showcase', import.meta.url));
const { portfolio, findings } = await loadPortfolio(folder);
if (!portfolio) throw new Error('The showcase cannot be read.');
const projects = publishedProjects(portfolio);
const facts = derivePortfolioFacts(portfolio);

/** Numbers a reader may quote; counts of rows stand in the manifest itself. */
const MEASURED = ['result', 'baseline', 'alternative', 'part', 'difference', 'variation'];

test('the showcase has eight published projects', () => {
  expect(projects.map(({ id }) => id).sort()).toEqual([
    'co2-forecast',
    'diabetes-progression',
    'digits',
    'recidivism-scores',
    'restaurant-reviews',
    'sst2-sentiment',
    'tiny-language-models',
    'tumour-triage',
  ]);
});

test('nothing asks for a change', () => {
  const asking = findings.filter(({ severity }) => severity !== 'advice');
  expect(asking.map(({ rule, place }) => `${rule} ${place.file}:${place.line}`)).toEqual([]);
});

test('no number looks like a known scoring bug', () => {
  expect(findings.filter(({ rule }) => rule.startsWith('fingerprints/'))).toEqual([]);
});

describe.each(projects.map((project) => ({ id: project.id, project })))(
  '$id',
  ({ id, project }) => {
    const own = facts.get(id) ?? [];

    test('has a headline with a value that stands in its manifest', () => {
      expect(headlineOf(own)?.place.file).toBe(`projects/${id}/project.yaml`);
    });

    test('says of each measured number how well it is backed and where it stands', () => {
      const measured = own.filter(({ kind }) => MEASURED.includes(kind));
      expect(measured.length).toBeGreaterThan(3);
      for (const fact of measured) {
        expect(EVIDENCE_LEVELS, fact.id).toContain(fact.evidence.level);
        expect(fact.place.file, fact.id).toBe(`projects/${id}/project.yaml`);
        expect(fact.place.line, fact.id).toBeGreaterThan(1);
      }
    });

    test('has no result that only its author vouches for', () => {
      const alone = own.filter(
        ({ kind, evidence }) => kind === 'result' && evidence.level === 'self-reported',
      );
      expect(alone.map((fact) => fact.id)).toEqual([]);
    });

    test('has at least one chart', () => {
      expect(projectCharts(project, own).length).toBeGreaterThan(0);
    });
  },
);
