import { expect, test } from 'vitest';
import { factText } from '../../../src/facts/text.ts';
import { composePortfolioJson } from '../../../src/site/feeds/portfolio-json.ts';
import { buildSite } from '../../builders/site.ts';

interface Written {
  readonly url: string;
  readonly projects: readonly {
    readonly id: string;
    readonly url: string;
    readonly facts: readonly Record<string, unknown>[];
  }[];
}

const read = (site = buildSite()) => JSON.parse(composePortfolioJson(site)) as Written;

test('carries every fact of every project, each with its evidence and its text', () => {
  const site = buildSite();
  const written = read(site).projects.flatMap(({ facts }) => facts);
  const facts = [...site.facts.values()].flat();
  expect(facts.length).toBeGreaterThan(50);
  expect(written.map(({ id, value, evidence, text }) => ({ id, value, evidence, text }))).toEqual(
    facts.map((fact) => ({
      id: fact.id,
      value: fact.value,
      evidence: fact.evidence,
      text: factText(fact),
    })),
  );
});

test('keeps interval, split, rows and baseline beside a value', () => {
  const fact = read()
    .projects.flatMap(({ facts }) => facts)
    .find(({ id }) => id === 'tumours/recall/test');
  expect(fact).toMatchObject({
    name: 'Recall',
    value: 0.9375,
    unit: 'fraction',
    split: 'test',
    n: 64,
    interval: { low: expect.any(Number), high: expect.any(Number), level: 0.95 },
    baseline: { name: 'One-feature rule', value: 0.8125, verdict: expect.any(String) },
  });
});

test('gives full addresses, or paths while the address of the site is unknown', () => {
  expect([read().url, read().projects[0]?.url]).toEqual([
    'https://alex.example.org/base/',
    'https://alex.example.org/base/projects/audit/',
  ]);
  const bare = read(buildSite({ absolute: () => undefined }));
  expect([bare.url, bare.projects[0]?.url]).toEqual(['/base/', '/base/projects/audit/']);
});

test('is the same text twice', () =>
  expect(composePortfolioJson(buildSite())).toBe(composePortfolioJson(buildSite())));
