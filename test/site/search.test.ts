import { expect, test } from 'vitest';
import { composeNav } from '../../src/site/nav.ts';
import { composeNotFound } from '../../src/site/not-found.ts';
import { composeProjectPage } from '../../src/site/project.ts';
import { composeSearch } from '../../src/site/search.ts';
import { composeSkills } from '../../src/site/skills.ts';
import { buildSite } from '../builders/site.ts';

const site = buildSite({ search: true });

test('leads to the index under the base of the site', () => {
  expect(composeSearch(site)?.index).toBe('/base/pagefind/pagefind.js');
  expect(composeNav(site, 'none').search).toEqual(composeSearch(site));
});

test('is on no page of a site that is built without an index', () => {
  expect(composeSearch(buildSite())).toBeUndefined();
  expect(composeNav(buildSite(), 'work')).not.toHaveProperty('search');
  expect(composeSkills(buildSite()).head).not.toHaveProperty('found');
});

test('finds projects and skills, and nothing that is kept out of search engines', () => {
  expect(composeProjectPage(site, 'tumours').head.found).toBe('Project');
  expect(composeSkills(site).head.found).toBe('Skills');
  expect(composeNotFound(site).head.found).toBeUndefined();
});
