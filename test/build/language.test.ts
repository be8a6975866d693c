import { beforeAll, describe, expect, test } from 'vitest';
import { DICTIONARIES } from '../../src/words/dictionaries.ts';
import { builtOnce } from './built-once.ts';
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

/** Folder of the showcase as a German site. */
let german: string;
let work: string;

beforeAll(async () => {
  german = await builtOnce('german');
  work = filesOf(german).find((file) => /^work\/.*\.html$/.test(file)) ?? '';
});

test('the list of English texts is not empty', () => expect(ENGLISH.size).toBeGreaterThan(200));

test('a page of projects was built', () => expect(work).not.toBe(''));

describe.each(PAGES)('%s of a German site', (file) => {
  test('says that it is German', () => expect(languageOfPage(textOf(german, file))).toBe('de'));

  test('holds no English text of the interface', () => expect(englishOn(file)).toEqual([]));
});

test('pages of projects hold no English text of the interface', () => {
  expect(englishOn(work)).toEqual([]);
});

test('numbers have a decimal comma', () => {
  const texts = spokenTexts(textOf(german, 'projects/recidivism-scores/index.html'));
  const intervals = texts.filter((text) => /95-%-KI/.test(text));
  expect(intervals.length).toBeGreaterThan(3);
  expect(intervals.filter((text) => /KI \D?\d+\.\d/.test(text))).toEqual([]);
});

test('what is left in English is marked as such', () => {
  expect(textOf(german, 'resume/index.html')).toMatch(/<li lang="en">/);
});

test('addresses are those of the English site', () => {
  expect(filesOf(german)).toContain('work/task/binary-classification/index.html');
});

function englishOn(file: string): string[] {
  return [...new Set(spokenTexts(textOf(german, file)).filter((text) => ENGLISH.has(text)))];
}

function differing(english: unknown, other: unknown): string[] {
  if (typeof english === 'string') return english !== other && / /.test(english) ? [english] : [];
  if (typeof english !== 'object' || english === null) return [];
  return Object.entries(english).flatMap(([key, value]) =>
    differing(value, Object.entries(other ?? {}).find(([own]) => own === key)?.[1]),
  );
}
