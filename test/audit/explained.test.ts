import { expect, test } from 'vitest';
import { isExplained } from '../../src/audit/explained.ts';

test('an answer of twenty characters says how one knows', () => {
  expect(isExplained({ how: 'No row occurs twice.' })).toBe(true);
});

test('a word, blanks and nothing do not', () => {
  expect(isExplained({ how: 'Checked.' })).toBe(false);
  expect(isExplained({ how: 'Looked.                    ' })).toBe(false);
  expect(isExplained({})).toBe(false);
});
