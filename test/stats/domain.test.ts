import { expect, test } from 'vitest';
import { requireCount, requireLevel, requireShare, requireValues } from '../../src/stats/domain.ts';

test('what is allowed comes back', () => {
  expect(requireShare({ k: 3, n: 4 })).toBe(0.75);
  expect(requireLevel(0.9)).toBe(0.9);
  expect(requireCount(0)).toBe(0);
  expect(requireValues([1, 2], 2)).toEqual([1, 2]);
});

test.each([
  ['more rows than there are', () => requireShare({ k: 2, n: 1 })],
  ['a share of no rows', () => requireShare({ k: 0, n: 0 })],
  ['half a row', () => requireShare({ k: 0.5, n: 1 })],
  ['a level in percent', () => requireLevel(95)],
  ['a level that is not a number', () => requireLevel(NaN)],
  ['a negative count', () => requireCount(-1)],
  ['a count below the least', () => requireCount(0, 1)],
  ['a count past exact whole numbers', () => requireCount(2 ** 53)],
  ['too few values', () => requireValues([1], 2)],
  ['an endless value', () => requireValues([1, Infinity], 2)],
])('%s is refused', (_, call) => {
  expect(call).toThrow(RangeError);
});
