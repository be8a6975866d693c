import { expect, test } from 'vitest';
import { LENSES } from '../../../../src/lenses/lenses.ts';
import { authorOf, personOf, profilePageOf } from '../../../../src/site/feeds/json-ld/person.ts';
import { buildSite } from '../../../builders/site.ts';

const site = buildSite();

test('the person has one id everywhere', () => {
  const id = 'https://alex.example.org/base/#person';
  expect([authorOf(site)['@id'], personOf(site)['@id']]).toEqual([id, id]);
  expect(authorOf(buildSite({ absolute: () => undefined }))).not.toHaveProperty('@id');
});

test('a link to the site itself is not another place to find the person', () => {
  const links = ['https://alex.example.org/base', 'https://github.com/alex'].map((url) => ({
    label: 'x',
    url,
  }));
  expect(personOf(buildSite({}, { links })).sameAs).toEqual(['https://github.com/alex']);
});

test('keeps the address to write to out of what crawlers collect', () =>
  expect(JSON.stringify(personOf(buildSite({}, { email: 'alex@example.org' })))).not.toContain(
    'alex@',
  ));

test('each lens is a profile page of its own, of the same person', () => {
  const pages = [undefined, ...LENSES].map((lens) => profilePageOf(site, lens));
  expect(new Set(pages.map(({ url }) => url)).size).toBe(LENSES.length + 1);
  expect(new Set(pages.map(({ mainEntity }) => JSON.stringify(mainEntity))).size).toBe(1);
  expect(pages[0]?.dateModified).toBe('2026-11-21');
});
