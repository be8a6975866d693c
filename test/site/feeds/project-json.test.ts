import { describe, expect, test } from 'vitest';
import { composeBullets } from '../../../src/claims/bullets.ts';
import { claimText } from '../../../src/claims/text.ts';
import { LENSES } from '../../../src/lenses/lenses.ts';
import { composeProjectJson } from '../../../src/site/feeds/project-json.ts';
import type { ProjectRecord } from '../../../src/site/feeds/record-schema.ts';
import { buildSite } from '../../builders/site.ts';

const site = buildSite({}, { email: 'alex@example.org' });
const read = (id: string, from = site) => JSON.parse(composeProjectJson(from, id)) as ProjectRecord;

describe('composeProjectJson', () => {
  test('says what the project is and where it can be read', () => {
    expect(read('tumours')).toMatchObject({
      id: 'tumours',
      author: 'Alex Example',
      status: 'published',
      family: 'binary',
      url: 'https://alex.example.org/base/projects/tumours/',
      markdown: 'https://alex.example.org/base/projects/tumours.md',
      record: 'https://alex.example.org/base/projects/tumours.json',
      data: [{ name: 'Wisconsin Diagnostic Breast Cancer', license: 'CC-BY-4.0' }],
    });
  });

  test('holds every fact once', () => {
    const ids = read('tumours').facts.map(({ id }) => id);
    expect(ids).toEqual(site.facts.get('tumours')?.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('holds the bullets of every reader, as the résumé writes them', () => {
    const project = site.portfolio.projects.find(({ id }) => id === 'tumours');
    const facts = site.facts.get('tumours') ?? [];
    const { bullets } = read('tumours');
    expect(Object.keys(bullets)).toEqual(LENSES.map(({ id }) => id));
    for (const lens of LENSES)
      expect(bullets[lens.id]).toEqual(
        project && composeBullets(project, facts, lens).map(claimText),
      );
  });

  test('does not repeat how to reach the person', () =>
    expect(composeProjectJson(site, 'tumours')).not.toMatch(/@example\.org|mailto/));

  test('uses paths of the site while its address is unknown', () =>
    expect(read('tumours', buildSite({ absolute: () => undefined })).url).toBe(
      '/base/projects/tumours/',
    ));

  test('knows no project that is not there', () =>
    expect(() => composeProjectJson(site, 'nothing')).toThrow(RangeError));
});
