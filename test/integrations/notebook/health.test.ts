import { expect, test } from 'vitest';
import { healthOf } from '../../../integrations/notebook/health.ts';
import { readCells } from '../../../integrations/notebook/raw-cells.ts';

test.each([
  [[1, 2, 3], true],
  [[1, 4, 9], true],
  [[1, 3, 2], false],
  [[2, 2], false],
  [[1, undefined], false],
  [[undefined, undefined], undefined],
  [[], undefined],
])('cells run as %j were run in order: %s', (counts, inOrder) => {
  expect(healthOf(counts.map((count) => cell('x', count))).inOrder).toBe(inOrder);
});

test('cells without code have no part in the order', () => {
  expect(healthOf([cell('x', 1), cell('  '), cell('y', 2)]).inOrder).toBe(true);
});

test.each([
  ["open('/home/sam/x.csv')", true],
  ['open("C:\\\\data\\\\x.csv")', true],
  ["drive = '/content/drive/MyDrive'", true],
  ["url = 'https://example.org/home/x'", false],
  ["open('data/x.csv')", false],
  ['# c:not a path', false],
])('%s names a path of one computer: %s', (source, names) => {
  expect(healthOf([cell(source, 1)]).paths).toEqual(names ? [1] : []);
});

test('outputs with NaN, and cells of another kind, do not stop the reading', () => {
  const read = readCells(
    '{"nbformat": 4, "cells": [3, {"cell_type": "raw"}, {"cell_type": "code", "source": 7, "execution_count": "x", "outputs": [{"output_type": "display_data", "data": {"application/json": NaN}}, null]}]}',
  );
  expect(read).toEqual({
    language: 'python',
    cells: [{ kind: 'code', source: '', printed: '', failed: false }],
  });
});

function cell(source: string, count?: number) {
  const run = count === undefined ? {} : { count };
  return { kind: 'code', source, ...run, printed: '', failed: false } as const;
}
