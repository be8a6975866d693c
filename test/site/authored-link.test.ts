import { describe, expect, test } from 'vitest';
import { authoredLink } from '../../src/site/authored-link.ts';
import type { LinkTargets } from '../../src/site/authored-link.ts';
import { OMITTABLE_PAGES } from '../../src/site/site-input.ts';
import { buildSite } from '../builders/site.ts';

const site = buildSite();
const leads = (url: string, target: LinkTargets = site) => authoredLink(url, target)?.href;

describe('authoredLink', () => {
  test.each([
    ['/projects/tumours/', '/base/projects/tumours/'],
    ['/projects/tumours', '/base/projects/tumours'],
    ['/projects/tumours/?a=b#data', '/base/projects/tumours/?a=b#data'],
    ['../churn/', '/base/projects/churn/'],
    ['../churn', '/base/projects/churn/'],
    ['../churn/#data', '/base/projects/churn/#data'],
    ['/', '/base/'],
    ['/skills/#skill-groups', '/base/skills/#skill-groups'],
    ['/resume/ml-engineer/', '/base/resume/ml-engineer/'],
    ['/portfolio.json', '/base/portfolio.json'],
    ['/projects/', '/base/projects/'],
    ['/projects/notes.pdf', '/base/projects/notes.pdf'],
    ['/projects/tumours/slides.pdf', '/base/projects/tumours/slides.pdf'],
    ['#data', '#data'],
    ['mailto:alex@example.org', 'mailto:alex@example.org'],
  ])('%s leads to %s', (url, href) => expect(authoredLink(url, site)).toEqual({ href }));

  test.each(['https://example.org/x', 'HTTP://example.org'])('%s leaves the site', (url) =>
    expect(authoredLink(url, site)).toEqual({ href: url, rel: 'external noopener' }),
  );

  test.each([
    '/projects/draft/',
    '/projects/nobody',
    '/projects/nobody/#data',
    '../draft/',
    '../nobody/',
    '../',
    '../..',
    '../../churn/',
    '../churn/evidence/metrics.json',
    './evidence/metrics.json',
    'evidence/metrics.json',
    '?page=2',
    '',
    '//example.org',
    '/\\example.org',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
  ])('%s leads nowhere', (url) => expect(authoredLink(url, site)).toBeUndefined());

  test.each([
    ['./evidence/m%20x.json', '/base/projects/tumours/evidence/m%20x.json'],
    ['evidence/m x.json#a', '/base/projects/tumours/evidence/m%20x.json#a'],
    ['evidence/other.json', undefined],
    ['../churn/evidence/m x.json', undefined],
  ])('from the prose of a project, %s leads to its published file or nowhere', (url, href) => {
    const [beside] = site.portfolio.projects.filter(({ id }) => id === 'tumours');
    const attachments = new Map([['tumours', new Set(['evidence/m x.json'])]]);
    expect(leads(url, { ...site, attachments, ...(beside && { beside }) })).toBe(href);
    expect(leads(url, { ...site, attachments })).toBeUndefined();
  });

  test('a sibling is found by its folder and led to by its id', () => {
    const projects = site.portfolio.projects.map((project) => ({
      ...project,
      folder: `projects/2024-${project.id}`,
    }));
    const renamed = { ...site, portfolio: { ...site.portfolio, projects } };
    expect(leads('../2024-churn/', renamed)).toBe('/base/projects/churn/');
    expect(leads('../churn/', renamed)).toBeUndefined();
  });

  test.each([
    ['lens', ['/for/ml-engineer/', '/for/ml-engineer']],
    ['notFound', ['/404', '/404/']],
    ['resume', ['/resume/', '/resume', '/resume/ml-engineer/#projects']],
    ['skills', ['/skills/', '/skills', '/skills/#skill-groups']],
  ] as const)('leads nowhere without the page %s', (page, urls) => {
    const without = buildSite({ omitted: [page] });
    const others = buildSite({ omitted: OMITTABLE_PAGES.filter((other) => other !== page) });
    for (const url of urls) {
      expect(leads(url, without)).toBeUndefined();
      expect(leads(url, others)).toBe(`/base${url}`);
    }
  });

  test('leads to résumé files even without résumé pages', () =>
    expect(leads('/resume/ml-engineer.md', buildSite({ omitted: ['resume'] }))).toBe(
      '/base/resume/ml-engineer.md',
    ));
});
