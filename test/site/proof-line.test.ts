import { expect, test } from 'vitest';
import { composeProofLine, shownFacts } from '../../src/site/proof-line.ts';
import { buildFact } from '../builders/fact.ts';
import { buildSite, sourceOf } from '../builders/site.ts';

const numberOf = (text: string) => Number(text.replaceAll(',', '').match(/^\d+/)?.[0]);

test('counts every number once, best backed first', () => {
  const line = composeProofLine(buildSite());
  const counts = line?.parts.map(({ text }) => numberOf(text)) ?? [];
  expect(line?.lead).toMatch(/^[\d,]+ numbers in 4 projects, each with its source$/);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(numberOf(line?.lead ?? ''));
  expect(line?.parts[0]?.level).toBe('recomputed');
  expect(counts.every((count) => count > 0)).toBe(true);
});

test('says one number and one project as such', () => {
  const { project } = sourceOf('tumours');
  const { profile } = buildSite().portfolio;
  const site = buildSite({
    portfolio: { profile, projects: [project] },
    facts: new Map([['tumours', [buildFact()]]]),
  });
  expect(composeProofLine(site)?.lead).toBe('1 number in 1 project, with its source');
});

test('is left out where there are no numbers', () =>
  expect(composeProofLine(buildSite({ facts: new Map() }))).toBeUndefined());

test('counts no points of curves, and of groups only what tables show', () => {
  const { project, facts } = sourceOf('audit');
  const shown = shownFacts(project, facts);
  expect(shown.filter(({ kind }) => kind === 'bin' || kind === 'sweep')).toEqual([]);
  expect(shown.some(({ kind }) => kind === 'gap')).toBe(true);
  expect(facts.some(({ name }) => name.includes('all groups'))).toBe(true);
  expect(shown.some(({ name }) => name.includes('all groups'))).toBe(false);
});
