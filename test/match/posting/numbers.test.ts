import { expect, test } from 'vitest';
import { NUMBER, numberOf } from '../../../src/match/posting/numbers.ts';

test.each([
  ['3', 3],
  ['Two', 2],
  ['drei', 3],
  ['quatre', 4],
  ['cinco', 5],
  ['dez', 10],
])('%s is %i', (text, value) => {
  expect(new RegExp(`^${NUMBER}$`, 'i').test(text)).toBe(true);
  expect(numberOf(text)).toBe(value);
});
