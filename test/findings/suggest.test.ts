import { expect, test } from 'vitest';
import { suggest } from '../../src/findings/suggest.ts';

const KEYS = ['title', 'tagline', 'tags', 'type', 'evaluation'];

test.each([
  ['titel', 'title'],
  ['tpye', 'type'],
  ['Type', 'type'],
  ['tag', 'tags'],
  ['evalution', 'evaluation'],
  ['evalutaionn', 'evaluation'],
])('%s suggests %s', (word, expected) => {
  expect(suggest(word, KEYS)).toBe(expected);
});

test.each(['colour', 'xy', '', 'title'])('%j suggests nothing', (word) => {
  expect(suggest(word, KEYS)).toBeUndefined();
});

test('one more slip than a word can bear suggests nothing', () => {
  expect(suggest('abcdef', ['abcdxy'])).toBe('abcdxy');
  expect(suggest('abcdef', ['abcxyz'])).toBeUndefined();
});

test('of two equally close candidates the first wins', () => {
  expect(suggest('cat', ['bat', 'hat'])).toBe('bat');
});

test('a word as long as a page is not compared', () => {
  expect(suggest('a'.repeat(101), ['a'.repeat(100)])).toBeUndefined();
});
