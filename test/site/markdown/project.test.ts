import { describe, expect, test } from 'vitest';
import { composeProjectMarkdown } from '../../../src/site/markdown/project.ts';
import { composeProjectPage } from '../../../src/site/project.ts';
import { buildSite } from '../../builders/site.ts';

const site = buildSite();
const ids = site.portfolio.projects.map(({ id }) => id);

describe.each(ids)('the twin of %s', (id) => {
  const text = composeProjectMarkdown(site, id);
  const page = composeProjectPage(site, id);

  test('has one title and the sections of the page in their order', () => {
    const prose = text.replace(/^```[^]*?^```$/gm, '');
    expect(prose.match(/^# .*$/gm)).toEqual([`# ${page.title}`]);
    const titles = [...page.sections, ...page.closing].map(({ title }) => `## ${title}`);
    const written = text.split('\n').filter((line) => titles.includes(line));
    expect(written).toEqual(titles);
  });

  test('states each headline number as the page does, with a way to its source', () => {
    const lines = text.split('\n').filter((line) => line.includes('Evidence: ['));
    expect(lines).toHaveLength(page.metrics.length);
    for (const [index, metric] of page.metrics.entries()) {
      expect(lines[index]).toContain(metric.number);
      expect(lines[index]).toContain(`/projects/${id}/${metric.note.href}`);
    }
  });

  test('leads out with full addresses only, and holds no element', () => {
    const targets = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target ?? '');
    expect(targets.length).toBeGreaterThan(3);
    expect(targets.filter((target) => !/^(?:https:\/\/|mailto:)/.test(target))).toEqual([]);
    expect(text).not.toMatch(/(?<!\\)<[a-z/!]/i);
  });
});

test('sends readers of a case study in MDX to the page', () => {
  const [project] = site.portfolio.projects;
  if (!project) throw new Error('The test portfolio is empty.');
  const projects = [{ ...project, caseStudy: 'projects/x/case-study.mdx' }];
  const own = { ...site, portfolio: { ...site.portfolio, projects } };
  expect(composeProjectMarkdown(own, project.id)).toContain(
    `[on the page](https://alex.example.org/base/projects/${project.id}/#case-study)`,
  );
  expect(composeProjectMarkdown(site, project.id)).not.toContain('## In detail');
});

test('knows no project that is not there', () =>
  expect(() => composeProjectMarkdown(site, 'nothing')).toThrow(RangeError));

test('uses paths of the site while its address is unknown', () => {
  const text = composeProjectMarkdown(buildSite({ absolute: () => undefined }), 'tumours');
  expect(text).toContain('[the page](/base/projects/tumours/)');
  expect(text).not.toContain('alex.example.org');
});
