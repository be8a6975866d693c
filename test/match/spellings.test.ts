import { expect, test } from 'vitest';
import { LEXICON } from '../../src/match/lexicon/lexicon.ts';
import type { Skill } from '../../src/match/lexicon/skill.ts';
import { spellingTable } from '../../src/match/spellings.ts';

const tableOf = (...skills: readonly Partial<Skill>[]) =>
  spellingTable(
    skills.map((skill) => ({ id: 'x', name: 'X', kind: 'tool', source: 'own', ...skill })),
  );

const textsAt = (word: string, ...skills: readonly Partial<Skill>[]) =>
  tableOf(...skills)
    .get(word)
    ?.map(({ text }) => text);

test('spellings stand by their first word, the longest first', () => {
  expect(textsAt('scikit', { name: 'scikit', aliases: ['scikit-learn'] })).toEqual([
    'scikit learn',
    'scikit',
  ]);
});

test('a slash may be left out', () => {
  expect(textsAt('ci', { name: 'CI/CD' })).toEqual(['ci/cd', 'ci cd']);
});

test('accents are folded', () => {
  expect(textsAt('kunstliche', { aliases: ['künstliche Intelligenz'] })).toEqual([
    'kunstliche intelligenz',
  ]);
});

test('a name among the exact spellings is matched only so', () => {
  expect(tableOf({ name: 'Go', exact: ['Go'], near: ['code'] }).get('go')).toEqual([
    { text: 'go', lead: 0, skill: 'x', letters: new Set(['Go']), near: new Set(['code']) },
  ]);
});

test('a phrase to be passed over has no skill', () => {
  expect(tableOf({ notWhen: ['go to'] }).get('go')).toEqual([{ text: 'go to', lead: 0 }]);
});

test('a method has a plural, a product has none', () => {
  expect(tableOf({ kind: 'method' }).get('x')?.[0]?.plural).toBe(true);
  expect(tableOf({ kind: 'tool' }).get('x')?.[0]?.plural).toBe(false);
  expect(textsAt('ontologies', { kind: 'method', name: 'ontology' })).toEqual(['ontologies']);
});

test('an analysis has analyses', () => {
  expect(textsAt('cohort', { kind: 'method', name: 'cohort analysis' })).toEqual([
    'cohort analysis',
    'cohort analyses',
  ]);
  expect(textsAt('cohort', { kind: 'tool', name: 'cohort analysis' })).toEqual(['cohort analysis']);
});

test.each([
  ['stock optimisation', 'stock optimization'],
  ['risk modeling', 'risk modelling'],
  ['image labelling', 'image labeling'],
  ['player behavior', 'player behaviour'],
  ['nearest neighbour', 'nearest neighbor'],
])('%s is found as %s too', (name, twin) => {
  const first = name.split(' ')[0] ?? '';
  expect(textsAt(first, { name })?.toSorted()).toEqual([name, twin].toSorted());
});

// The work for one word of a text is at most this many comparisons of at most this many letters,
// so a text of any content costs its length times a constant.
test('no word begins more than 200 spellings, and none is longer than 60 letters', () => {
  const lists = [...spellingTable(LEXICON).values()];
  expect(lists.length).toBeGreaterThan(1000);
  expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(200);
  expect(Math.max(...lists.flat().map(({ text }) => text.length))).toBeLessThanOrEqual(60);
});
