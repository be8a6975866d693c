import { expect, test } from 'vitest';
import { composeFilterPage, filterParams } from '../../../src/site/filter-page.ts';
import { composeFilterMarkdown } from '../../../src/site/markdown/filter.ts';
import { publishedProject } from '../../builders/portfolio.ts';
import { buildSite } from '../../builders/site.ts';

const tagged = (id: string, skill: string) =>
  publishedProject(id, { tags: { domain: ['health'], skills: [skill] } });
const { portfolio, ...rest } = buildSite();
const projects = [tagged('a1', 'calibration'), tagged('b1', 'calibration'), tagged('c1', 'audits')];
const site = { ...rest, portfolio: { ...portfolio, projects } };

test('lists the projects of the page, under its heading', () => {
  const params = filterParams(site);
  expect(params.length).toBeGreaterThan(0);
  for (const wanted of params) {
    const page = composeFilterPage(site, wanted);
    const lines = composeFilterMarkdown(site, wanted).split('\n');
    expect(lines[0]).toBe(`# ${page.heading}`);
    expect(lines.filter((line) => line.startsWith('## '))).toHaveLength(page.cards.length);
    expect(lines.join('\n')).toContain(
      `(https://alex.example.org/base/work/${wanted.kind}/${wanted.slug}/)`,
    );
  }
});

test('knows no page that is not there', () =>
  expect(() => composeFilterMarkdown(site, { kind: 'skill', slug: 'none' })).toThrow(RangeError));
