import { describe, expect, test } from 'vitest';
import { formatPeriod } from '../../src/format/date.ts';
import { formatInterval } from '../../src/format/interval.ts';
import { formatNumber } from '../../src/format/number.ts';
import { DICTIONARIES, dictionaryOf } from '../../src/words/dictionaries.ts';
import { LANGUAGES, languageOf } from '../../src/words/language.ts';
import { inLanguage, words } from '../../src/words/words.ts';

const bounds = { low: 0.85, high: 0.9756, level: 0.95 };

test('English is spoken until another language is', () => {
  expect(words()).toBe(DICTIONARIES.en);
  expect(inLanguage(DICTIONARIES.de, words)).toBe(DICTIONARIES.de);
  expect(words()).toBe(DICTIONARIES.en);
});

test('a language ends where composing fails', () => {
  const fail = () => {
    throw new RangeError('no');
  };
  expect(() => inLanguage(DICTIONARIES.fr, fail)).toThrow('no');
  expect(words()).toBe(DICTIONARIES.en);
});

test('languages may lie in each other', () => {
  const inner = () => [words(), inLanguage(DICTIONARIES.en, words), words()];
  expect(inLanguage(DICTIONARIES.zh, inner)).toEqual([
    DICTIONARIES.zh,
    DICTIONARIES.en,
    DICTIONARIES.zh,
  ]);
});

test.each([
  ['en', 'en'],
  ['pt-BR', 'pt'],
  ['zh-CN', 'zh'],
  ['DE', 'de'],
  ['sv', 'en'],
  ['', 'en'],
])('the tag %j is written in %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
  expect(dictionaryOf(tag)).toBe(DICTIONARIES[languageOf(tag)]);
});

describe('numbers and dates', () => {
  test.each([
    ['en', '1,234,567', '95% CI 0.850 to 0.976', 'May 2026 – Present'],
    ['de', '1.234.567', '95-%-KI 0,850 bis 0,976', 'Mai 2026 – heute'],
    ['es', '1.234.567', 'IC del 95 % 0,850 a 0,976', 'may. 2026 – actualidad'],
    ['fr', '1\u202f234\u202f567', 'IC à 95\u202f% 0,850 à 0,976', 'mai 2026 – aujourd’hui'],
    ['pt', '1.234.567', 'IC de 95% 0,850 a 0,976', 'mai. 2026 – atual'],
    ['zh', '1,234,567', '95% 置信区间 0.850 至 0.976', '2026年5月 – 至今'],
  ] as const)('are written as in %s', (language, count, interval, period) => {
    const written = inLanguage(DICTIONARIES[language], () => [
      formatNumber(1_234_567, { unit: 'count' }),
      formatInterval(bounds, { unit: 'fraction' }),
      formatPeriod('2026-05'),
    ]);
    expect(written).toEqual([count, interval, period]);
  });
});

describe.each(LANGUAGES)('the dictionary of %s', (language) => {
  const own = entries(DICTIONARIES[language]);
  const english = entries(DICTIONARIES.en);

  test('has every entry English has, of the same kind, and no other', () => {
    expect(own.map(([path, entry]) => [path, typeof entry])).toEqual(
      english.map(([path, entry]) => [path, typeof entry]),
    );
  });

  test('names the button for the theme by the words on it (WCAG 2.2, 2.5.3)', () => {
    const { light, dark, lightTheme, darkTheme } = DICTIONARIES[language].controls;
    expect(lightTheme.toLowerCase()).toContain(light.toLowerCase());
    expect(darkTheme.toLowerCase()).toContain(dark.toLowerCase());
  });

  test('leaves nothing empty', () => {
    expect(own.filter(([, entry]) => entry === '')).toEqual([]);
  });
});

/** Every text and function of a dictionary with its path, sorted. */
function entries(node: unknown, path = ''): (readonly [string, unknown])[] {
  if (typeof node !== 'object' || node === null) return [[path, node]];
  return Object.entries(node)
    .flatMap(([key, value]) => entries(value, `${path}.${key}`))
    .sort(([a], [b]) => a.localeCompare(b, 'en'));
}
