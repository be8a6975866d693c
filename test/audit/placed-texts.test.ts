import { expect, test } from 'vitest';
import { placedTexts } from '../../src/audit/placed-texts.ts';

test('every text is given with the keys and positions that lead to it', () => {
  const part = { title: 'A', list: [{ name: 'B', n: 3 }, 'C'], nothing: null };
  expect(placedTexts(part)).toEqual([
    { path: ['title'], text: 'A' },
    { path: ['list', 0, 'name'], text: 'B' },
    { path: ['list', 1], text: 'C' },
  ]);
});
