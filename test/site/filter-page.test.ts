import { expect, test } from 'vitest';
import { composeFilterPage, filterParams } from '../../src/site/filter-page.ts';
import { featuredProjects } from '../../src/site/featured.ts';
import { pageTags } from '../../src/site/tags.ts';
import { buildSite } from '../builders/site.ts';

const site = buildSite();
const pages = filterParams(site).map((params) => ({
  params,
  page: composeFilterPage(site, params),
}));

test('there is one page for each tag that narrows the work down', () => {
  expect(pages.length).toBeGreaterThan(1);
  expect(filterParams(site)).toEqual(pageTags(site).map(({ kind, slug }) => ({ kind, slug })));
  expect(filterParams(buildSite({ omitted: ['work'] }))).toEqual([]);
});

test('each holds the cards of its projects in the order of the home page, numbered anew', () => {
  const order = featuredProjects(site).map(({ id }) => id);
  for (const { params, page } of pages) {
    const tag = pageTags(site).find(
      ({ kind, slug }) => kind === params.kind && slug === params.slug,
    );
    const ids = tag?.projects.map(({ id }) => id) ?? [];
    expect(page.cards.map(({ id }) => id)).toEqual(order.filter((id) => ids.includes(id)));
    expect(page.cards.map(({ number }) => number)).toEqual(ids.map((_, place) => place + 1));
    expect(
      page.cards.every(({ filters }) => filters.includes(`${params.kind}-${params.slug}`)),
    ).toBe(true);
    expect(page.count).toBe(`${ids.length} of 4 projects`);
  }
});

test('each says what its projects have in common, and where it is', () => {
  const { page } = pages.find(({ params }) => params.kind === 'task') ?? {};
  expect(page?.heading).toMatch(/^Projects on \S/);
  expect(page?.head.title).toBe(`${page?.heading} · Alex Example`);
  expect(page?.head.canonical).toMatch(/^https:\/\/alex\.example\.org\/base\/work\/task\/\S+\/$/);
  expect(page?.head.indexed).toBe(true);
  expect(new Set(pages.map((each) => each.page.head.title)).size).toBe(pages.length);
});

test('a page that is not there is not composed', () => {
  expect(() => composeFilterPage(site, { kind: 'skill', slug: 'no-such' })).toThrow(
    'No page of projects skill/no-such',
  );
  expect(() => composeFilterPage(site, { kind: '__proto__', slug: 'x' })).toThrow(RangeError);
});
