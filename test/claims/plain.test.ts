import { expect, test } from 'vitest';
import { plainProse } from '../../src/claims/plain.ts';

test.each([
  ['Read *first*, then `sorted`', 'Read first, then sorted'],
  ['See [the page](https://example.org) **now**', 'See the page now'],
  ['two\n\nparagraphs', 'two paragraphs'],
  ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
])('%j reads %j', (prose, plain) => {
  expect(plainProse(prose)).toBe(plain);
});
