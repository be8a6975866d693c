import { expect, test } from 'vitest';
import { LENSES, findLens } from '../../src/lenses/lenses.ts';
import { orderProjects } from '../../src/lenses/order.ts';
import { selectWork } from '../../src/site/selected-work.ts';
import { buildSite } from '../builders/site.ts';

const ids = (projects: readonly { readonly id: string }[]) => projects.map(({ id }) => id);

test('shows the author’s choice in full, and the rest below', () => {
  const site = buildSite({}, { featured: ['tumours', 'audit', 'forecast'] });
  const { selected, also } = selectWork(site);
  expect(ids(selected)).toEqual(['tumours', 'audit', 'forecast']);
  expect(ids(also)).toEqual(['churn']);
});

test('fills a choice of one up to three', () => {
  const { selected, also } = selectWork(buildSite({}, { featured: ['tumours'] }));
  expect(selected[0]?.id).toBe('tumours');
  expect([selected.length, also.length]).toEqual([3, 1]);
});

test('does not count a featured project that visitors cannot see', () => {
  const { selected } = selectWork(buildSite({}, { featured: ['gone'] }));
  expect(selected).toHaveLength(4);
});

test('without a choice, shows what tells the most wanted reader most', () => {
  const site = buildSite({}, { featured: undefined });
  const [reader] = LENSES;
  if (!reader) throw new Error('There is no lens.');
  expect(ids(selectWork(site).selected)).toEqual(
    ids(orderProjects(site.portfolio, site.facts, reader)).slice(0, 4),
  );
});

test('shows a lens as many projects, in its own order', () => {
  const lens = findLens('ml-engineer');
  const site = buildSite({}, { featured: ['tumours', 'audit', 'forecast'] });
  const { selected, also } = selectWork(site, lens);
  if (!lens) throw new Error('There is no such lens.');
  expect(ids([...selected, ...also])).toEqual(ids(orderProjects(site.portfolio, site.facts, lens)));
  expect(selected).toHaveLength(3);
});
