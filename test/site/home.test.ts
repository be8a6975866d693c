import { expect, test } from 'vitest';
import { findLens } from '../../src/lenses/lenses.ts';
import { composeHome } from '../../src/site/home.ts';
import { buildSite } from '../builders/site.ts';

test('says who, what and how to reach them', () => {
  const home = composeHome(buildSite());
  expect(home).toMatchObject({
    name: 'Alex Example',
    role: 'Data scientist',
    summary: 'Measures what <em>models</em> do, and for whom.',
    skillsHref: '/base/skills/',
  });
  expect(home.resume).toEqual({ label: 'Résumé', href: '/base/resume/' });
  expect(home.contacts).toEqual([
    { label: 'alex@example.org', href: 'mailto:alex@example.org', isProtected: true },
    { label: 'GitHub', href: 'https://github.com/alex-example' },
  ]);
  expect(home.proof?.lead).toMatch(/numbers in 4 projects, each with its source$/);
});

test('shows each project once, numbered on from the cards to the rest', () => {
  const { cards, also } = composeHome(buildSite());
  expect(also).toHaveLength(1);
  expect([...cards, ...also].map((card) => `${card.number} ${card.id}`)).toEqual([
    '1 forecast',
    '2 churn',
    '3 audit',
    '4 tumours',
  ]);
});

test('with a lens, has the same projects in that reader’s order and its résumé', () => {
  const lens = findLens('ml-engineer');
  const home = composeHome(buildSite(), lens);
  expect(home.role).toBe(lens?.role);
  expect([...home.cards, ...home.also].map((card) => card.id).toSorted()).toEqual([
    'audit',
    'churn',
    'forecast',
    'tumours',
  ]);
  expect(home.cards[0]?.id).not.toBe('forecast');
  expect(home.resume?.href).toBe('/base/resume/ml-engineer/');
  expect(home.head.canonical).toBe('https://alex.example.org/base/for/ml-engineer/');
});

test('leads only to pages the site has', () => {
  const home = composeHome(buildSite({ omitted: ['lens', 'resume', 'skills'] }));
  for (const name of ['lensNav', 'resume', 'skillsHref']) expect(home).not.toHaveProperty(name);
  expect(home.contacts[0]?.label).toBe('alex@example.org');
  expect(home.skills.length).toBeGreaterThan(0);
  expect(JSON.stringify(home)).not.toMatch(/base\/(?:skills|resume|for)\//);
});

test('omits facts the author did not give', () => {
  const home = composeHome(
    buildSite({}, { lookingFor: undefined, education: undefined, location: undefined }),
  );
  expect(home.facts).toEqual([]);
});
