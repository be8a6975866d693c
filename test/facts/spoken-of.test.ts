import { expect, test } from 'vitest';
import { spokenOf } from '../../src/facts/spoken-of.ts';
import { DICTIONARIES } from '../../src/words/dictionaries.ts';
import type { Language } from '../../src/words/language.ts';
import { inLanguage } from '../../src/words/words.ts';
import { buildFact } from '../builders/fact.ts';

const said = (language: Language, of: string) =>
  inLanguage(DICTIONARIES[language], () => spokenOf(buildFact({ of })));

test.each([
  ['de', '52 weeks ahead', '52 Wochen voraus'],
  ['de', '1 week ahead', '1 Woche voraus'],
  ['de', '3 sprints ahead', 'Abstand 3 (sprint)'],
  ['es', '1200 steps ahead', '1.200 pasos de anticipación'],
  ['fr', '1 day ahead', '1 jour à l’avance'],
  ['pt', '2 months ahead', '2 meses à frente'],
  ['zh', '2 months ahead', '提前 2 个月'],
  ['fr', 'fold from 2021-01-04', 'pli à partir du 2021-01-04'],
  ['es', '5 tries', '5 intentos'],
  ['de', 'always answering benign', 'immer benign als Antwort'],
  ['pt', 'large objects', 'objetos grandes'],
  ['zh', 'Reranker, first 10', 'Reranker，前 10 项'],
] as const)('in %s %j is %j', (language, of, text) => expect(said(language, of)).toBe(text));

test.each(['Keyword rule', 'sex: Female', 'noise: 3 dB', 'far ahead of the rest'])(
  '%j is the author’s and stays',
  (of) => expect([said('de', of), said('en', of)]).toEqual([of, of]),
);

test('English says what the fact carries', () =>
  expect(['52 weeks ahead', '1 day ahead', '5 tries'].map((of) => said('en', of))).toEqual([
    '52 weeks ahead',
    '1 day ahead',
    '5 tries',
  ]));

test('a fact of everything is of nothing', () =>
  inLanguage(DICTIONARIES.de, () => {
    const { of: _, ...whole } = buildFact();
    expect(spokenOf(whole)).toBeUndefined();
  }));
