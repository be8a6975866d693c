import { expect, test } from 'vitest';
import { composeLensNav, composeNav, composeResumeNav } from '../../src/site/nav.ts';
import { buildSite } from '../builders/site.ts';

const current = (items: readonly { label: string; current?: boolean }[]) =>
  items.filter((item) => item.current).map((item) => item.label);

test('marks one place and goes through href', () => {
  const nav = composeNav(buildSite({}, { note: 'A sample.' }), 'skills');
  expect(current(nav.items)).toEqual(['Skills']);
  expect(nav.items.map((item) => item.href)).toEqual([
    '/base/#work',
    '/base/skills/',
    '/base/resume/',
  ]);
  expect(nav).toMatchObject({
    brand: { label: 'Alex Example', href: '/base/' },
    note: 'A sample.',
  });
});

test('marks nothing on a page that is nowhere', () =>
  expect(current(composeNav(buildSite(), 'none').items)).toEqual([]));

test('leaves out pages that are switched off', () => {
  const site = buildSite({ omitted: ['lens', 'skills', 'resume'] });
  expect(composeNav(site, 'work').items.map((item) => item.label)).toEqual(['Work']);
  expect(composeLensNav(site)).toBeUndefined();
  const other = buildSite({ omitted: ['resume'] });
  expect(composeNav(other, 'work').items.map((item) => item.label)).toEqual(['Work', 'Skills']);
  expect(composeLensNav(other)?.items).toHaveLength(5);
});

test('offers all work and each lens', () => {
  const nav = composeLensNav(buildSite(), 'data-scientist');
  expect(nav?.items.map((item) => item.href)).toEqual([
    '/base/',
    '/base/for/ml-engineer/',
    '/base/for/data-scientist/',
    '/base/for/research-scientist/',
    '/base/for/applied-analyst/',
  ]);
  expect(current(nav?.items ?? [])).toEqual(['Data scientist']);
  expect(current(composeLensNav(buildSite())?.items ?? [])).toEqual(['All work']);
});

test('offers a résumé for each lens', () => {
  expect(composeResumeNav(buildSite(), 'ml-engineer').items[0]).toEqual({
    label: 'ML engineer',
    href: '/base/resume/ml-engineer/',
    current: true,
  });
});
