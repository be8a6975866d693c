import { expect, test } from 'vitest';
import { intervalMethod } from '../../src/facts/methods.ts';

const INTERVAL = { low: 0, high: 1, level: 0.95 };

test.each([
  [{ method: 'wilson' }, 'Wilson (1927)'],
  [{ method: 'wilson', reported: true }, 'Wilson (1927), as reported'],
  [{ method: 'reported', reported: true }, 'method not stated'],
  [{ method: 'of my own' }, 'of my own'],
])('%j reads %s', (made, words) => {
  expect(intervalMethod({ ...INTERVAL, ...made })).toBe(words);
});
