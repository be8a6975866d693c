import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  LEXICON,
  LEXICON_ATTRIBUTION,
  LEXICON_VERSION,
  ancestors,
  skillById,
} from '../../../src/match/lexicon/lexicon.ts';
import type { Skill } from '../../../src/match/lexicon/skill.ts';

const FOLDER = new URL('../../../src/match/lexicon/', import.meta.url);
const NOT_FAMILIES = ['define.ts', 'lexicon.ts', 'near-words.ts', 'skill.ts'];
const families = readdirSync(FOLDER).filter((file) => !NOT_FAMILIES.includes(file));

const folded = (spelling: string) =>
  spelling
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[\s/-]+/g, ' ');

test('the lexicon holds enough skills and spellings', () => {
  const besides = LEXICON.flatMap(({ aliases = [], exact = [] }) => [...aliases, ...exact]);
  expect(LEXICON.length).toBeGreaterThanOrEqual(420);
  expect(new Set(besides.map(folded)).size).toBeGreaterThanOrEqual(950);
});

test('every family is in the lexicon, sorted by id', async () => {
  expect(families.length).toBeGreaterThan(20);
  for (const family of families) {
    const module = (await import(new URL(family, FOLDER).href)) as Record<string, readonly Skill[]>;
    const tables = Object.values(module);
    expect(tables.length, family).toBe(1);
    const ids = (tables[0] ?? []).map(({ id }) => id);
    expect(ids, family).toEqual(ids.toSorted());
    expect(ids.filter((id) => !skillById(id))).toEqual([]);
  }
});

test('ids are unique, lower case with hyphens, and sorted', () => {
  const ids = LEXICON.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(ids.toSorted());
  expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

test('a spelling belongs to one skill, and is given once', () => {
  const owners = new Map<string, string[]>();
  for (const { id, name, aliases = [], exact = [] } of LEXICON) {
    const own = [...aliases, ...new Set([name, ...exact].map(folded))];
    for (const spelling of own.map(folded)) {
      owners.set(spelling, [...(owners.get(spelling) ?? []), id]);
    }
  }
  expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
});

test('a phrase to be passed over is no spelling', () => {
  const spellings = new Set(
    LEXICON.flatMap(({ name, aliases = [], exact = [] }) => [name, ...aliases, ...exact]).map(
      folded,
    ),
  );
  const phrases = LEXICON.flatMap(({ notWhen = [] }) => notWhen);
  expect(phrases.filter((phrase) => spellings.has(folded(phrase)))).toEqual([]);
});

test('words that need a word near them have an exact spelling of one word', () => {
  const needy = LEXICON.filter(({ near }) => near);
  expect(needy.length).toBeGreaterThan(30);
  expect(needy.filter(({ exact = [] }) => exact.length === 0).map(({ id }) => id)).toEqual([]);
  const exact = LEXICON.flatMap(({ exact = [] }) => exact);
  expect(exact.filter((spelling) => /\s/.test(spelling))).toEqual([]);
});

test('near words are lower case, each as one word of a text', () => {
  const near = LEXICON.flatMap(({ near = [] }) => near);
  expect(near.filter((word) => !/^[a-z0-9]+$/.test(word))).toEqual([]);
});

test('every parent exists, and none is its own ancestor', () => {
  const parents = LEXICON.flatMap(({ parents = [] }) => parents);
  expect(parents.filter((id) => !skillById(id))).toEqual([]);
  expect(LEXICON.filter(({ id }) => ancestors(id).includes(id))).toEqual([]);
});

test('a skill shows what it is a case of, never the reverse', () => {
  expect(ancestors('pytorch')).toEqual([
    'artificial-intelligence',
    'deep-learning',
    'machine-learning',
  ]);
  expect(ancestors('deep-learning')).not.toContain('pytorch');
  expect(ancestors('cloud')).toEqual([]);
  expect(ancestors('aws')).toEqual(['cloud']);
  expect(ancestors('no-such-skill')).toEqual([]);
});

test('general skills imply no product', () => {
  const products = new Set(['data-store', 'library', 'platform', 'tool']);
  const general = LEXICON.filter(({ kind }) => !products.has(kind));
  const implied = general.flatMap(({ id }) =>
    ancestors(id).filter((parent) => skillById(parent)?.kind === 'platform'),
  );
  expect(implied).toEqual([]);
});

test('the sources are named with their licences', () => {
  expect(LEXICON_ATTRIBUTION).toContain('CC BY 4.0');
  expect(LEXICON_ATTRIBUTION).toContain('O*NET');
  expect(LEXICON_VERSION).toMatch(/^\d{4}\.\d+$/);
  expect(new Set(LEXICON.map(({ source }) => source)).size).toBe(4);
});
