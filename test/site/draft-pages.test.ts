import { expect, test } from 'vitest';
import { composeFilterPage } from '../../src/site/filter-page.ts';
import { draftPages } from '../../src/site/draft-pages.ts';
import { composeProjectPage } from '../../src/site/project.ts';
import { publishedProject } from '../builders/portfolio.ts';
import { buildSite } from '../builders/site.ts';

const { portfolio } = buildSite();
const drafts = ['one', 'two'].map((id) =>
  publishedProject(id, { status: 'draft', tags: { domain: ['tea', 'health'] } }),
);
const site = buildSite({
  portfolio: { ...portfolio, projects: [...portfolio.projects, ...drafts] },
});

test('are those of drafts, and of words that only drafts carry', () => {
  expect([...draftPages(site)]).toEqual(['/projects/one/', '/projects/two/', '/work/domain/tea/']);
  expect([...draftPages(buildSite())]).toEqual([]);
});

test('ask search engines to stay away, and no other page does', () => {
  const indexed = (slug: string) => composeFilterPage(site, { kind: 'domain', slug }).head.indexed;
  expect([indexed('tea'), indexed('health')]).toEqual([false, true]);
});

test('have neither a card nor twins of their own', () => {
  const { head } = composeProjectPage(site, 'one');
  expect(head).toMatchObject({ indexed: false, alternates: [] });
  expect(head.image?.href).toBe('https://alex.example.org/base/cards/site.png');
  expect(composeProjectPage(site, 'tumours').head.alternates).toHaveLength(2);
});
