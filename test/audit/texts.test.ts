import { expect, test } from 'vitest';
import { isSaidIn, textsIn } from '../../src/audit/texts.ts';

test('texts are found at any depth, in order, and numbers and keys are none', () => {
  const part = { first: 'one', list: ['two', { third: 'three', n: 3, none: null }], last: 'four' };
  expect(textsIn(part)).toEqual(['one', 'two', 'three', 'four']);
  expect(textsIn('alone')).toEqual(['alone']);
});

test('a part that is absent holds no texts', () => {
  expect(textsIn(undefined)).toEqual([]);
  expect(textsIn(null)).toEqual([]);
  expect(textsIn(4)).toEqual([]);
});

test('something is said where one text matches, not where two do together', () => {
  expect(isSaidIn([undefined, { note: 'There is no test result.' }], /no test result/)).toBe(true);
  expect(isSaidIn(['There is no', 'test result.'], /no test result/)).toBe(false);
});
