import { expect, test } from 'vitest';
import type { Project } from '../../src/manifest/portfolio.ts';
import {
  pageTagOf,
  pageTags,
  tagKey,
  tagPath,
  tagsOf,
  tagsOfProject,
} from '../../src/site/tags.ts';
import type { TagKind } from '../../src/site/tags.ts';
import { buildSite } from '../builders/site.ts';

/** A site whose projects carry these skills, one list each, and nothing else that changes. */
function siteWith(...skills: readonly (readonly string[])[]) {
  const site = buildSite();
  const [first] = site.portfolio.projects;
  if (!first) throw new Error('The test portfolio is empty');
  const projects = skills.map((words, place): Project => {
    const tags = { domain: ['health'], skills: [...words], frameworks: ['R'] };
    return { ...first, id: `p${place}`, manifest: { ...first.manifest, tags } };
  });
  return buildSite({ portfolio: { ...site.portfolio, projects } });
}

const skillsOf = (...skills: readonly (readonly string[])[]) =>
  tagsOf(siteWith(...skills))
    .filter(({ kind }) => kind === 'skill')
    .map(({ slug, label, projects }) => `${slug}|${label}|${projects.map(({ id }) => id).join()}`);

test('gathers domains, kinds of task and skills, each with its projects', () => {
  const tags = tagsOf(buildSite());
  const named = (kind: TagKind, slug: string) =>
    tags.find((tag) => tag.kind === kind && tag.slug === slug)?.projects.map(({ id }) => id);
  expect(named('domain', 'justice')).toEqual(['audit']);
  expect(named('skill', 'auditing')).toEqual(['audit']);
  expect(named('task', 'binary-classification')).toContain('tumours');
  expect(new Set(tags.map(tagKey)).size).toBe(tags.length);
});

test('puts words first that more projects carry, then by name', () =>
  expect(skillsOf(['b', 'c'], ['c', 'a'])).toEqual(['c|c|p0,p1', 'a|a|p1', 'b|b|p0']));

test('takes spellings that differ in case, hyphens or accents for one word', () =>
  expect(skillsOf(['Error analysis'], ['error-analysis'], ['  error  Análysis'])).toEqual([
    'error-analysis|Error analysis|p0,p1,p2',
  ]));

test('counts a project once that says a word twice', () =>
  expect(skillsOf(['MLOps', 'mlops'])).toEqual(['mlops|MLOps|p0']));

test('keeps words apart that would share an address, whatever the order', () => {
  expect(skillsOf(['C#', 'C++', 'c'])).toEqual(['c|c|p0', 'c-2|C#|p0', 'c-3|C++|p0']);
  expect(skillsOf(['c'], ['C++'], ['C#']).toSorted()).toEqual([
    'c-2|C#|p2',
    'c-3|C++|p1',
    'c|c|p0',
  ]);
  expect(skillsOf(['C#', 'c', 'c 2']).map((tag) => tag.split('|')[0])).toEqual(['c', 'c-2', 'c-3']);
});

test('gives words without letters and words in other scripts an address', () =>
  expect(skillsOf(['!!!', '統計', '한국'])).toEqual([
    'unnamed|!!!|p0',
    '統計|統計|p0',
    '한국|한국|p0',
  ]));

test('has a page for a tag that several projects carry, and not all', () => {
  const site = siteWith(['all', 'two', 'one'], ['all', 'two'], ['all']);
  expect(pageTags(site).map(tagKey)).toEqual(['skill-two']);
  expect(pageTags({ ...site, omitted: ['work'] })).toEqual([]);
});

test('finds the page a written word leads to', () => {
  const site = siteWith(['Two words'], ['two-words'], ['x']);
  expect(pageTagOf(site, 'skill', 'TWO WORDS')?.slug).toBe('two-words');
  expect(pageTagOf(site, 'skill', 'x')).toBeUndefined();
  expect(pageTagOf(site, 'domain', 'two words')).toBeUndefined();
});

test('names what a project carries, and where that leads', () => {
  const site = siteWith(['b', 'a'], ['a', 'b'], ['x']);
  const tags = tagsOfProject(site, { id: 'p1' });
  expect(tags.map(tagKey)).toEqual(['skill-a', 'skill-b']);
  expect(tags.map(tagPath)).toEqual(['/work/skill/a/', '/work/skill/b/']);
  expect(tagsOfProject(site, { id: 'p2' })).toEqual([]);
});
