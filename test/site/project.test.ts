import { describe, expect, test } from 'vitest';
import { composeProjectPage } from '../../src/site/project.ts';
import { buildSite } from '../builders/site.ts';

describe('composeProjectPage', () => {
  const page = composeProjectPage(buildSite(), 'tumours');

  test('leads with the headline, then at most three more on the same rows', () => {
    expect(page.metrics[0]).toMatchObject({ name: 'Recall', number: '0.937' });
    expect(page.metrics.length).toBeGreaterThan(1);
    expect(page.metrics.length).toBeLessThanOrEqual(4);
  });

  test('keeps the reading order and leaves out what is empty', () => {
    expect(page.sections.map((section) => section.id)).toEqual([
      'problem',
      'data',
      'approach',
      'evaluation',
      'groups',
      'deployment',
      'reproduce',
      'limits',
    ]);
    expect(page.closing.map((section) => section.id)).toEqual(['summary', 'sources']);
  });

  test('has a row of facts under the title', () => {
    expect(page.row.map(({ term, text }) => `${term}: ${text}`)).toEqual([
      'Role: Sole author',
      'Dates: May 2026 – Jul 2026',
      'Stage: Study',
      'Tools: scikit-learn, NumPy, pandas',
      'Subject: health',
      'Shows: calibration, NLP',
      'Own part: All of it.',
    ]);
  });

  test('leads from a word to the projects that share it, where there are others', () => {
    const site = buildSite();
    const words = site.portfolio.projects.flatMap(({ id }) =>
      composeProjectPage(site, id).row.flatMap((fact) => fact.words ?? []),
    );
    const linked = words.flatMap(({ href }) => href ?? []);
    expect(linked.length).toBeGreaterThan(0);
    expect(linked.filter((href) => !/^\/base\/work\/(?:domain|skill)\/\S+\/$/.test(href))).toEqual(
      [],
    );
    expect(words.find(({ label }) => label === 'justice')).toEqual({ label: 'justice' });
  });

  test('leads to its neighbours in the order of the home page', () => {
    expect([page.previous?.href, page.next?.href]).toEqual(['/base/projects/audit/', undefined]);
  });

  test('points every badge at a row of its own sources', () => {
    const rows = page.closing
      .flatMap((section) => section.blocks)
      .flatMap((block) => (block.kind === 'sources' ? block.table.rows : []));
    const anchors = new Set(rows.map((row) => `#${row.id}`));
    expect(page.metrics.filter((metric) => !anchors.has(metric.note.href))).toEqual([]);
  });

  test('throws for a project that is not there', () =>
    expect(() => composeProjectPage(buildSite(), 'nothing')).toThrow('No project "nothing"'));
});
