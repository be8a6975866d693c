import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DICTIONARIES } from '../../src/words/dictionaries.ts';
import { buildGermanShowcase } from './german.ts';
import type { GermanShowcase } from './german.ts';
import { filesOf, textOf } from './site.ts';
import { languageOfPage, spokenTexts } from './spoken-texts.ts';

const PAGES = [
  'index.html',
  'projects/recidivism-scores/index.html',
  'skills/index.html',
  'resume/index.html',
  '404.html',
];

/** Words of authors are never translated; these tags are spelt like words of the interface. */
const AUTHORED = new Set(['Confidence intervals', 'Error analysis', 'Leakage checks']);

/** English texts of two words or more that German says otherwise: none may stand on a German page. */
const ENGLISH = new Set(
  differing(DICTIONARIES.en, DICTIONARIES.de).filter((text) => !AUTHORED.has(text)),
);

let german: GermanShowcase;
let work: string;

beforeAll(async () => {
  german = await buildGermanShowcase();
  work = filesOf(german.folder).find((file) => /^work\/.*\.html$/.test(file)) ?? '';
});

afterAll(() => german?.remove());

test('the list of English texts is not empty', () => expect(ENGLISH.size).toBeGreaterThan(200));

test('a page of projects was built', () => expect(work).not.toBe(''));

describe.each(PAGES)('%s of a German site', (file) => {
  test('says that it is German', () =>
    expect(languageOfPage(textOf(german.folder, file))).toBe('de'));

  test('holds no English text of the interface', () => expect(englishOn(file)).toEqual([]));
});

test('pages of projects hold no English text of the interface', () => {
  expect(englishOn(work)).toEqual([]);
});

test('numbers have a decimal comma', () => {
  const texts = spokenTexts(textOf(german.folder, 'projects/recidivism-scores/index.html'));
  const intervals = texts.filter((text) => /95-%-KI/.test(text));
  expect(intervals.length).toBeGreaterThan(3);
  expect(intervals.filter((text) => /KI \D?\d+\.\d/.test(text))).toEqual([]);
});

test('what is left in English is marked as such', () => {
  expect(textOf(german.folder, 'resume/index.html')).toMatch(/<li lang="en">/);
});

test('addresses are those of the English site', () => {
  expect(filesOf(german.folder)).toContain('work/task/binary-classification/index.html');
});

function englishOn(file: string): string[] {
  return [...new Set(spokenTexts(textOf(german.folder, file)).filter((text) => ENGLISH.has(text)))];
}

function differing(english: unknown, other: unknown): string[] {
  if (typeof english === 'string') return english !== other && / /.test(english) ? [english] : [];
  if (typeof english !== 'object' || english === null) return [];
  return Object.entries(english).flatMap(([key, value]) =>
    differing(value, Object.entries(other ?? {}).find(([own]) => own === key)?.[1]),
  );
}
