import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  columnOf,
  entryFields,
  isMatrix,
  matrixRows,
  mostEntries,
  parallelArrays,
  renamed,
  renamedBlock,
  sideBySide,
  tooLong,
} from '../../../src/manifest/evidence/arrange.ts';

const POINTS = z
  .array(z.strictObject({ fpr: z.number(), tpr: z.number() }))
  .min(1)
  .max(3)
  .optional();

test('the fields and the limit of a list are read from its schema', () => {
  expect(Object.keys(entryFields(POINTS) ?? {})).toEqual(['fpr', 'tpr']);
  expect(entryFields(z.array(z.number()))).toBeUndefined();
  expect([mostEntries(POINTS), mostEntries(z.array(z.number())), mostEntries(z.number())]).toEqual([
    3,
    Infinity,
    Infinity,
  ]);
});

describe('a list that is too long', () => {
  test('is found inside blocks and lists', () => {
    const series = z.strictObject({ lines: z.array(z.strictObject({ points: POINTS })) });
    const value = { lines: [{ points: [] }, { points: [1, 2, 3, 4] }] };
    expect(tooLong(value, series)).toEqual({ length: 4, most: 3 });
    expect(tooLong({ lines: [{ points: [1, 2, 3] }, null] }, series)).toBeUndefined();
  });
});

test('arrays side by side become a list, under our names', () => {
  const arrays = parallelArrays({ FPR: [0, 1], tpr: [0], x: [9] }, POINTS, { fpr: 'FPR' });
  expect(sideBySide(arrays)).toEqual([
    { fpr: 0, tpr: 0 },
    { fpr: 1, tpr: undefined },
  ]);
});

test('entries get our names, and keys nobody knows are left out', () => {
  expect(renamed([{ FPR: 0, tpr: 1, x: 2 }, 7], POINTS, { fpr: 'FPR' })).toEqual([
    { fpr: 0, tpr: 1 },
    7,
  ]);
  expect(renamedBlock({ toString: 1, tpr: 1 }, entryFields(POINTS) ?? {}, {})).toEqual({ tpr: 1 });
});

test('a key of ours has its own name in the file, or the one that is given', () => {
  expect(columnOf('fpr', { fpr: 'FPR' })).toBe('FPR');
  expect(columnOf('toString', { fpr: 'FPR' })).toBe('toString');
});

test('rows of a table become rows of a matrix, in the order of the file', () => {
  const counts = ['60', '4'];
  expect(matrixRows({ header: ['', '1', '0'], rows: [['1', ...counts]] })).toEqual([counts]);
  expect(matrixRows({ header: ['', '1', '0', ''], rows: [['1', ...counts, '']] })).toEqual([
    counts,
  ]);
  expect(matrixRows({ header: ['actual', 'ill', 'well'], rows: [['ill', ...counts]] })).toEqual([
    counts,
  ]);
  expect(matrixRows({ header: ['ill', 'well'], rows: [counts] })).toEqual([counts]);
});

test('blocks become rows of a matrix', () => {
  const matrix = z.array(z.array(z.number()));
  expect([isMatrix(matrix), isMatrix(POINTS)]).toEqual([true, false]);
  expect(renamed([{ '': 'ill', ill: '60', well: '4' }], matrix, {})).toEqual([['60', '4']]);
  expect(renamed([{ ill: '60', well: '4' }], matrix, {})).toEqual([['60', '4']]);
});
