import { describe, expect, test } from 'vitest';
import { bannedWord, overclaim } from '../../src/claims/banned.ts';

describe('a sentence', () => {
  test.each([
    ['A fair model', 'fair'],
    ['an Unbiased score', 'Unbiased'],
    ['ethical by design', 'ethical'],
    ['state-of-the-art recall', 'state-of-the-art'],
    ['a significant gain', 'significant'],
    ['robust to noise', 'robust'],
    ['utilised pandas', 'utilised'],
    ['helped the team', 'helped'],
    ['what we built', 'we'],
    ['millions of rows', 'millions'],
    ['responsible for serving', 'responsible for'],
  ])('"%s" is refused for "%s"', (text, word) => {
    expect(bannedWord(text)).toBe(word);
  });

  test.each([
    'Analysed fairy tales',
    'weather data',
    'an industrial image',
    'usual care',
    'affair',
  ])('"%s" is not', (text) => {
    expect(bannedWord(text)).toBeUndefined();
  });
});

test('a name may hold a filler and never an overclaim', () => {
  expect(overclaim('Robust regression')).toBeUndefined();
  expect(overclaim('Our state of the art model')).toBe('state of the art');
});
