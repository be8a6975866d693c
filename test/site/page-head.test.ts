import { expect, test } from 'vitest';
import { composeHead } from '../../src/site/page-head.ts';
import { buildSite } from '../builders/site.ts';

const page = { path: '/skills/', title: 'Skills', description: 'What Alex can do.' };

test('gives full addresses when the site has one', () => {
  expect(composeHead(buildSite(), { ...page, card: 'tumours' })).toMatchObject({
    title: 'Skills',
    language: 'en',
    author: 'Alex Example',
    canonical: 'https://alex.example.org/base/skills/',
    kind: 'website',
    indexed: true,
    feed: '/base/rss.xml',
    image: { href: 'https://alex.example.org/base/cards/tumours.png', width: 1200, height: 630 },
  });
});

test('leaves out what needs a full address while the address is unknown', () => {
  const head = composeHead(buildSite({ absolute: () => undefined }), page);
  expect(head).not.toHaveProperty('canonical');
  expect(head).not.toHaveProperty('feed');
  expect(head).not.toHaveProperty('image');
});

test('keeps the description short', () => {
  expect(
    composeHead(buildSite(), { ...page, description: 'word '.repeat(100) }).description.length,
  ).toBeLessThanOrEqual(200);
});

test('keeps a title that fits, and takes the short one or cuts where none fits', () => {
  const titleOf = (title: string, shortTitle?: string) =>
    composeHead(buildSite(), { ...page, title, ...(shortTitle && { shortTitle }) }).title;
  expect(titleOf('x'.repeat(70), 'x')).toBe('x'.repeat(70));
  expect(titleOf(`${'word '.repeat(14)}· Alex Example`, 'Words')).toBe('Words');
  expect(titleOf('word '.repeat(20), 'long '.repeat(20))).toMatch(/^long (?:long )+long…$/);
  expect(titleOf('word '.repeat(20)).length).toBeLessThanOrEqual(70);
});

test('names the feed on pages without an address of record too', () => {
  const head = composeHead(buildSite(), { ...page, indexed: false });
  expect(head).not.toHaveProperty('canonical');
  expect(head.feed).toBe('/base/rss.xml');
});

test('says in words what the picture shows', () => {
  const site = buildSite();
  const { name, headline } = site.portfolio.profile;
  expect(composeHead(site, { ...page, card: 'tumours' }).image?.alt).toBe(
    'Skills: What Alex can do.',
  );
  expect(composeHead(site, page).image?.alt).toBe(`${name}: ${headline}`);
});

test('links the twins of a page and tells previews about articles and profiles', () => {
  const head = composeHead(buildSite(), {
    ...page,
    kind: 'article',
    markdown: '/skills.md',
    article: { published: undefined, modified: '2026-11-21', tags: [] },
  });
  expect(head.alternates.map(({ href }) => href)).toEqual(['/base/skills.md']);
  expect(head.social.map(({ property }) => property)).toEqual([
    'article:modified_time',
    'article:author',
  ]);
  expect(composeHead(buildSite(), { ...page, kind: 'profile' }).social).toEqual([
    { property: 'profile:username', content: 'alex-example' },
  ]);
  expect(composeHead(buildSite(), page)).toMatchObject({ alternates: [], social: [] });
});

test('names a locale only where the language has a territory', () => {
  expect(composeHead(buildSite({}, { language: 'en-GB' }), page).locale).toBe('en_GB');
  expect(composeHead(buildSite(), page)).not.toHaveProperty('locale');
});
