import { expect, test } from 'vitest';
import { composeFeedItems } from '../../../src/site/feeds/rss.ts';
import type { SiteInput } from '../../../src/site/site-input.ts';
import { publishedProject } from '../../builders/portfolio.ts';
import { buildSite } from '../../builders/site.ts';

const dated = (id: string, updated?: string) =>
  publishedProject(id, {
    title: `Project ${id}`,
    dates: { started: '2026-01', ...(updated && { updated }) },
  });

function siteOf(projects: SiteInput['portfolio']['projects']): SiteInput {
  const site = buildSite();
  return { ...site, portfolio: { ...site.portfolio, projects } };
}

const titles = (projects: SiteInput['portfolio']['projects']) =>
  composeFeedItems(siteOf(projects)).map((item) => item.title);

test('lists the latest change first, projects of one day by id', () => {
  const projects = [
    dated('d', '2026-03-01'),
    dated('b', '2026-05-01'),
    dated('c', '2026-03-01'),
    dated('a', '2025-12-31'),
  ];
  const order = ['Project b', 'Project c', 'Project d', 'Project a'];
  expect(titles(projects)).toEqual(order);
  expect(titles(projects.toReversed())).toEqual(order);
});

test('gives each entry its full address, its outcome and the day it changed', () => {
  expect(
    composeFeedItems(buildSite()).find((item) => item.title === 'Tumour classifier'),
  ).toMatchObject({
    title: 'Tumour classifier',
    link: 'https://alex.example.org/base/projects/tumours/',
    description: 'A small model finds as many tumours as a large one.',
    pubDate: new Date('2026-11-21T00:00:00Z'),
  });
});

test('gives the same entries every time', () => {
  expect(composeFeedItems(buildSite())).toEqual(composeFeedItems(buildSite()));
});

test('uses paths of the site while its address is unknown', () => {
  const links = composeFeedItems(buildSite({ absolute: () => undefined })).map((item) => item.link);
  expect(links.filter((link) => !link.startsWith('/base/projects/'))).toEqual([]);
  expect(links).toHaveLength(4);
});

test('carries what came out, its numbers with all that stands beside them, and the way to the page', () => {
  const item = composeFeedItems(buildSite()).find(({ title }) => title === 'Tumour classifier');
  expect(item?.content).toMatch(
    /^<p>A small model[^<]*<\/p><ul>(?:<li>[^<]*<\/li>)+<\/ul><p><a href="https:\/\/alex\.example\.org\/base\/projects\/tumours\/">/,
  );
  expect(item?.content).toContain('Recall: 0.937; 95% CI 0.850 to 0.976; test, 60 of 64 positives');
  expect(item?.categories).toEqual(['health', 'calibration', 'NLP']);
});

test('makes up no day for a date that names none', () => {
  const [item] = composeFeedItems(siteOf([dated('a1', '2026-11')]));
  expect(item).not.toHaveProperty('pubDate');
});
