import { expect, test } from 'vitest';
import { composeFilterNav } from '../../src/site/filter-nav.ts';
import { pageTags } from '../../src/site/tags.ts';
import { buildSite } from '../builders/site.ts';

test('offers every tag that has a page, with how many projects it keeps', () => {
  const site = buildSite();
  const nav = composeFilterNav(site);
  const links = nav?.groups.flatMap((group) => group.links) ?? [];
  expect(links.length).toBeGreaterThan(0);
  expect(links.map(({ href, count }) => ({ href, count }))).toEqual(
    pageTags(site).map(({ kind, slug, projects }) => ({
      href: `/base/work/${kind}/${slug}/`,
      count: projects.length,
    })),
  );
  expect(nav?.all).toEqual({ label: 'All projects', href: '/base/', current: true });
  expect(nav?.total).toBe(4);
});

test('starts labels with a capital and keeps skills folded until one is chosen', () => {
  const site = buildSite();
  const skill = pageTags(site).find(({ kind }) => kind === 'skill');
  if (!skill) throw new Error('The test portfolio has no skill that several projects share');
  const skills = (nav: ReturnType<typeof composeFilterNav>) =>
    nav?.groups.find(({ kind }) => kind === 'skill');
  expect(skills(composeFilterNav(site))?.folded).toBe(true);
  const nav = composeFilterNav(site, { current: skill });
  expect(skills(nav)?.folded).toBe(false);
  expect(skills(nav)?.links.filter(({ current }) => current)).toMatchObject([
    { label: skill.label.charAt(0).toUpperCase() + skill.label.slice(1) },
  ]);
  expect(nav?.all.current).toBe(false);
});

test('leads back to the page it stands on', () =>
  expect(composeFilterNav(buildSite(), { all: '/for/ml-engineer/' })?.all.href).toBe(
    '/base/for/ml-engineer/',
  ));

test('is left out where nothing can be narrowed down', () => {
  expect(composeFilterNav(buildSite({ omitted: ['work'] }))).toBeUndefined();
  const { portfolio } = buildSite();
  const alone = { ...portfolio, projects: portfolio.projects.slice(0, 1) };
  expect(composeFilterNav(buildSite({ portfolio: alone }))).toBeUndefined();
});
