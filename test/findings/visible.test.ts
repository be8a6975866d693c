import { expect, test } from 'vitest';
import { columnsOf, visibleText } from '../../src/findings/visible.ts';

test('a terminal command becomes its code', () => {
  expect(visibleText('\u001b[31mred\u0007')).toBe('\\u001b[31mred\\u0007');
});

test('characters that reorder or hide text become their codes', () => {
  expect(visibleText('a\u202eb\u200bc\u00add\ufeff')).toBe('a\\u202eb\\u200bc\\u00add\\ufeff');
});

test('a lone half of a pair becomes its code, a whole pair stays', () => {
  expect(visibleText('\ud83d \u{1f600}')).toBe('\\ud83d \u{1f600}');
});

test('a tab is two spaces, letters of any script stay', () => {
  expect(visibleText('\tRésumé 漢字')).toBe('  Résumé 漢字');
});

test.each([
  ['abc', 3],
  ['漢字', 4],
  ['e\u0301', 1],
  ['\u{1f600}', 2],
  ['', 0],
])('%j takes %i columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});
