import { expect, test } from 'vitest';
import { LEXICON } from '../../src/match/lexicon/lexicon.ts';
import { RARELY_ASKED, rarelyAsked } from '../../src/match/rarely-asked.ts';

test('says of a skill and a reader what a source says', () =>
  expect(rarelyAsked('docker', 'data-scientist')?.source).toMatch(/Chang.*2023/));

test('cases of a skill are meant too', () =>
  expect(rarelyAsked('pytorch', 'applied-analyst')?.skills).toContain('deep-learning'));

test('says nothing for another reader, nor of other skills', () => {
  expect(rarelyAsked('docker', 'ml-engineer')).toBeUndefined();
  expect(rarelyAsked('sql', 'data-scientist')).toBeUndefined();
});

test('every skill is in the lexicon, and every entry has a source', () => {
  const ids = new Set(LEXICON.map(({ id }) => id));
  expect(RARELY_ASKED.flatMap(({ skills }) => skills).filter((id) => !ids.has(id))).toEqual([]);
  expect(RARELY_ASKED.filter(({ source }) => source === '')).toEqual([]);
});
