import { expect, test } from 'vitest';
import { listed } from '../../src/findings/listed.ts';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j reads "%s"', (words, text) => {
  expect(listed(words)).toBe(text);
});

test('the last of several words may be a choice', () => {
  expect(listed(['a', 'b', 'c'], 'or')).toBe('a, b or c');
});
