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

test('stays relative and without canonical while the address is unknown', () => {
  const head = composeHead(buildSite({ absolute: () => undefined }), page);
  expect(head).not.toHaveProperty('canonical');
  expect(head).not.toHaveProperty('feed');
  expect(head.image.href).toBe('/base/cards/site.png');
});

test('keeps the description short', () => {
  expect(
    composeHead(buildSite(), { ...page, description: 'word '.repeat(100) }).description.length,
  ).toBeLessThanOrEqual(200);
});

test('names the feed on pages without an address of record too', () => {
  const head = composeHead(buildSite(), { ...page, indexed: false });
  expect(head).not.toHaveProperty('canonical');
  expect(head.feed).toBe('/base/rss.xml');
});

test('says in words what the picture shows', () => {
  const site = buildSite();
  const { name, headline } = site.portfolio.profile;
  expect(composeHead(site, { ...page, card: 'tumours' }).image.alt).toBe(
    'Skills: What Alex can do.',
  );
  expect(composeHead(site, page).image.alt).toBe(`${name}: ${headline}`);
});
