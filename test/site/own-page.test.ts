import { expect, test } from 'vitest';
import * as door from '../../src/site/index.ts';
import { DICTIONARIES } from '../../src/words/dictionaries.ts';
import { words } from '../../src/words/words.ts';
import { buildSite } from '../builders/site.ts';

const german = buildSite({}, { language: 'de' });
const [fact] = german.facts.get('tumours') ?? [];
if (!fact) throw new Error('The site has no number.');

const { de, en } = DICTIONARIES;

test('a part of an author’s own page is in the language of the site', () => {
  const labels = door.composeNav(german, 'none').items.map(({ label }) => label);
  expect(labels).toContain(de.pages.nav.work);
  expect(door.composeLensNav(german)?.label).toBe(de.pages.nav.readAs);
  expect(door.composeResumeNav(german, 'ml-engineer').label).toBe(de.pages.nav.writtenFor);
  expect(door.evidenceWords(german)).toBe(de.evidence.levels);
});

test('so is a number, which leads to its source on the page of its project', () => {
  const metric = door.composeMetric(german, fact);
  const own = de.evidence.levels[fact.evidence.level];
  expect(metric.note).toMatchObject(own);
  expect(metric.number).toMatch(/^\d+,\d+$/);
  expect(metric.interval).toContain('95-%-KI');
  expect(metric.note.href).toMatch(/projects\/tumours\/#src-/);
  expect(door.composeFactNote(german, fact)).toEqual(metric.note);
});

test('so is what its head links to', () => {
  const page = { path: '/mine/', title: 'Mine', description: '', markdown: '/mine.md' };
  const [twin] = door.composeHead(buildSite({}, { language: 'zh' }), page).alternates;
  expect(twin?.title).toBe('Mine（Markdown）');
});

test('the language before is spoken again afterwards', () => {
  door.composeNav(german, 'none');
  expect(words()).toBe(en);
});
