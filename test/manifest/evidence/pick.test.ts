import { describe, expect, test } from 'vitest';
import { parseContent } from '../../../src/manifest/evidence/content.ts';
import { pick } from '../../../src/manifest/evidence/pick.ts';
import { isProblem } from '../../../src/manifest/evidence/problem.ts';

function picked(from: object, [path, text]: readonly [string, string], many = false) {
  const content = parseContent(text, path);
  if (isProblem(content)) throw new Error(content.problem);
  return pick({ file: path, ...from }, content, { many });
}

const TREE = ['m.json', '{"a": {"b": 0.50, "c": [1]}}'] as const;
const TABLE = ['m.csv', 'model,fold,f1\nsvm,1,0.90\nsvm,2,0.80\nknn,1,0.70\n'] as const;

describe('a place in a tree', () => {
  test('gives its value and its digits', () => {
    const found = picked({ pointer: '/a/b' }, TREE);
    expect(found).toMatchObject({ value: 0.5, where: '`/a/b`' });
    expect(!isProblem(found) && found.written([])).toBe('0.50');
    expect(picked({}, TREE)).toMatchObject({ where: 'the top of the file' });
  });

  test.each([
    [{ pointer: '/a/d' }, 'At `/a` there is `b`, `c`.'],
    [{ pointer: '/x' }, 'At the top there is `a`.'],
    [{ pointer: '/a/c/4' }, 'a list of 1, counted from 0'],
    [{ pointer: '/a/b/c' }, 'a single value'],
  ])('%j that does not exist says what does', (from, words) => {
    expect(picked(from, TREE)).toMatchObject({ problem: expect.stringContaining(words) });
  });
});

describe('a place in a table', () => {
  test('is one cell, one row, one column or the rows that match', () => {
    expect(picked({ column: 'f1', row: { model: 'svm', fold: 2 } }, TABLE)).toMatchObject({
      value: '0.80',
    });
    expect(picked({ row: 3 }, TABLE)).toMatchObject({
      value: { model: 'knn', fold: '1', f1: '0.70' },
    });
    expect(picked({ column: 'f1', row: { model: 'svm' } }, TABLE, true)).toMatchObject({
      value: ['0.90', '0.80'],
    });
    expect(picked({ row: { fold: 1 } }, TABLE, true)).toMatchObject({
      value: [{ model: 'svm' }, { model: 'knn' }],
    });
  });

  test.each([
    [{ column: 'f1' }, '3 rows of `m.csv` match'],
    [
      { column: 'f1', row: { model: 'nn' } },
      '3 rows stand below its first line. The first: `model: svm, fold: 1',
    ],
    [{ column: 'f2' }, 'Its columns: `model`, `fold`, `f1`.'],
    [{ columns: { recall: 'rec' } }, 'no column `rec`'],
    [{ pointer: '' }, 'a pointer cannot name a cell'],
  ])('%j that names none or several says which there are', (from, words) => {
    expect(picked(from, TABLE)).toMatchObject({ problem: expect.stringContaining(words) });
  });

  test('keeps the order of its columns, whatever they are called', () => {
    const table = ['m.csv', ',1,0\n1,60,4\n'] as const;
    expect(picked({}, table, true)).toMatchObject({
      table: { header: ['', '1', '0'], rows: [['1', '60', '4']] },
    });
  });
});

describe('two columns of one name', () => {
  const TWICE = ['m.csv', 'auc,n,n,,\n0.5,6,7,,\n'] as const;

  test.each([
    [{ column: 'n' }, 'column'],
    [{ column: 'auc', row: { n: 6 } }, 'row'],
    [{ columns: { value: 'n' } }, 'columns'],
    [{}, 'file'],
  ])('are not told apart by %j', (from, key) => {
    expect(picked(from, TWICE)).toMatchObject({
      rule: 'evidence/same-column',
      key,
      problem: '`m.csv` has 2 columns called `n` (2 and 3); it does not say which is meant.',
    });
  });

  test('do not matter to a cell of another column', () => {
    expect(picked({ column: 'auc' }, TWICE)).toMatchObject({ value: '0.5' });
  });
});
