import { expect, test } from 'vitest';
import type { Finding } from '../../../src/findings/finding.ts';
import type { SiteInput } from '../../../src/site/site-input.ts';
import { firstStep } from '../../../src/site/readiness/first-step.ts';
import { buildCheck, buildFinding } from '../../builders/check.ts';
import { buildSite } from '../../builders/site.ts';

const site = buildSite();
const step = (findings: readonly Finding[], given: SiteInput = site) =>
  firstStep(given, buildCheck(findings));

/** The same site, with a file behind every number. */
const backed: SiteInput = {
  ...site,
  facts: new Map(
    [...site.facts].map(([id, facts]) => [
      id,
      facts.map((fact) => ({ ...fact, evidence: { level: 'imported' as const } })),
    ]),
  ),
};

test('asks for the first error before anything else', () => {
  const findings = [
    buildFinding('warning', 'a.yaml'),
    buildFinding('error', 'b.yaml', 'Write it.'),
  ];
  expect(step(findings)).toEqual({
    title: 'Said of <code>error</code>.',
    help: 'Write it.',
    why: 'An error stops the build.',
    place: { text: 'b.yaml:2:3', href: '/open?b.yaml:2' },
  });
});

test('then for a file behind the first headline nothing backs', () => {
  const first = step([buildFinding('warning', 'a.yaml')]);
  expect(first?.title).toBe('No file stands behind the headline of Disease forecast.');
  expect(first?.help).toContain('<code>from: { file:');
  expect(first?.place?.text).toMatch(/^projects\/forecast\/project\.yaml:/);
});

test('then for a headline where a published project has none', () =>
  expect(step([], { ...site, facts: new Map() })?.title).toBe('Disease forecast has no headline.'));

test('then for the first warning, then for what is left empty', () => {
  expect(step([buildFinding('warning', 'a.yaml')], backed)?.title).toContain('warning');
  expect(step([], backed)).toMatchObject({
    title: 'Disease forecast says nothing under Error analysis.',
    help: expect.stringMatching(/^Write <code>evaluation\.errorAnalysis<\/code>: \w/),
  });
});

test('asks for nothing where nothing is left', () =>
  expect(step([], { ...backed, portfolio: { ...site.portfolio, projects: [] } })).toBeUndefined());
