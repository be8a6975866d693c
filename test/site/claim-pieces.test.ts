import { expect, test } from 'vitest';
import { composeBullets } from '../../src/claims/bullets.ts';
import { factSpan, name, words } from '../../src/claims/span.ts';
import { claimText } from '../../src/claims/text.ts';
import type { Fact } from '../../src/facts/fact.ts';
import { LENSES } from '../../src/lenses/lenses.ts';
import { composeClaimPieces, factSection } from '../../src/site/claim-pieces.ts';
import { composeProjectPage } from '../../src/site/project.ts';
import { buildFact } from '../builders/fact.ts';
import { buildSite } from '../builders/site.ts';

const site = buildSite();
const bullets = site.portfolio.projects.flatMap((project) =>
  LENSES.flatMap((lens) => composeBullets(project, site.facts.get(project.id) ?? [], lens)),
);

test('the pieces together are the claim', () => {
  expect(bullets.length).toBeGreaterThan(30);
  for (const bullet of bullets)
    expect(
      composeClaimPieces(site, bullet)
        .map(({ text }) => text)
        .join(''),
    ).toBe(claimText(bullet));
});

test('numbers lead to a section their project’s page has; words and names lead nowhere', () => {
  for (const bullet of bullets) {
    const { sections, closing } = composeProjectPage(site, bullet.project);
    const ids = [...sections, ...closing].map(({ id }) => id);
    for (const { href } of composeClaimPieces(site, bullet).filter((piece) => piece.href)) {
      expect(href?.startsWith(`/base/projects/${bullet.project}/#`)).toBe(true);
      expect(ids).toContain(href?.split('#')[1]);
    }
  }
  const spans = [name('ResNet50'), words(' reached '), factSpan(buildFact())];
  const pieces = composeClaimPieces(site, { project: 'tumours', kind: 'result', spans });
  expect(pieces.map(({ href }) => href?.split('#')[1])).toEqual([
    undefined,
    undefined,
    'evaluation',
  ]);
});

test('leads where the number is printed, whole, when its own section does not print it', () => {
  const at = (fact: Partial<Fact>, printed: string) =>
    factSection(site, buildFact(fact), printed)?.split('#')[1];
  expect(at({ kind: 'dataset' }, '569')).toBe('data');
  // Features stand under Sources alone; 569 and 56 are different numbers.
  expect(at({ kind: 'dataset' }, '30')).toBe('sources');
  expect(at({ kind: 'dataset' }, '9,999')).toBeUndefined();
});

test('leads to another section where its own is not drawn, and nowhere without a project', () => {
  const fact = buildFact({ kind: 'latency' });
  const projects = site.portfolio.projects.map((project) => {
    const { deployment: _, ...manifest } = project.manifest;
    return { ...project, manifest };
  });
  const undeployed = { ...site, portfolio: { ...site.portfolio, projects } };
  expect(factSection(site, fact, '0.262 ms')).toBe('/base/projects/tumours/#deployment');
  expect(factSection(undeployed, fact, '0.262 ms')).toBe('/base/projects/tumours/#sources');
  expect(factSection(site, buildFact({ project: 'nobody' }))).toBeUndefined();
});

test('two sites do not share what they draw', () => {
  const bare = buildSite({ href: (path) => path });
  expect(factSection(site, buildFact())).toMatch(/^\/base\/projects\/tumours\/#/);
  expect(factSection(bare, buildFact())).toMatch(/^\/projects\/tumours\/#/);
});
