import { expect, test } from 'vitest';
import { counted, countedFromTwo } from '../../src/words/counted.ts';

const classes = (count: number) => ({ count, text: `${count}` });

test('only one is one', () => {
  expect([0, 1, 2].map((n) => counted(classes(n), 'class', 'classes'))).toEqual([
    '0 classes',
    '1 class',
    '2 classes',
  ]);
});

test('where the plural begins at two, none is one as well', () => {
  expect([0, 1, 2].map((n) => countedFromTwo(classes(n), 'ligne', 'lignes'))).toEqual([
    '0 ligne',
    '1 ligne',
    '2 lignes',
  ]);
});
