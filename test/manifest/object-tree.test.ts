import { describe, expect, test } from 'vitest';
import { objectTree } from '../../src/manifest/object-tree.ts';

const TEXT = `export default {
  title: 'Tumours',
  evaluation: {
    'primaryMetric': 'recall',
    metrics: [{ id: 'recall', value: 0.9, split: 'test' }],
  },
  test: { test: '0.90' },
};
`;
const VALUE = {
  title: 'Tumours',
  evaluation: { primaryMetric: 'recall', metrics: [{ id: 'recall', value: 0.9, split: 'test' }] },
  test: { test: '0.90' },
};
const tree = objectTree(VALUE, { file: 'projects/tumours/project.ts', text: TEXT });

describe('a manifest written in TypeScript', () => {
  test('is the object it exports', () => {
    expect(tree).toMatchObject({ file: 'projects/tumours/project.ts', value: VALUE });
  });

  test.each([
    [['title'], 2, 3, 5],
    [['evaluation', 'metrics', 0, 'value'], 5, 31, 5],
    [['test', 'test'], 7, 11, 4],
  ])('finds %j where its key is written', (path, line, column, length) => {
    expect(tree.placeOf(path)).toEqual({
      file: 'projects/tumours/project.ts',
      line,
      column,
      length,
      path,
    });
    expect(tree.placeOfKey(path)).toEqual(tree.placeOf(path));
  });

  test('underlines a quoted key with its quotes', () => {
    expect(tree.placeOf(['evaluation', 'primaryMetric'])).toMatchObject({
      line: 4,
      column: 5,
      length: 15,
    });
  });

  test('points a missing key at the block that lacks it, or at the first line', () => {
    expect(tree.placeOf(['evaluation', 'why'])).toMatchObject({ line: 3, column: 3 });
    expect(tree.placeOf(['nothing'])).toMatchObject({ line: 1, column: 1, length: 1 });
  });

  test('takes no part of a longer key, and no pattern, for a key', () => {
    const other = objectTree(
      {},
      { file: 'p.ts', text: "export default { subtitle: 'x', a$b: 1 };" },
    );
    expect(other.placeOf(['title'])).toMatchObject({ column: 1 });
    expect(other.placeOf(['a$b'])).toMatchObject({ column: 33 });
    expect(other.placeOf(['.*'])).toMatchObject({ column: 1 });
  });

  test('gives scalars as text and nothing else', () => {
    expect(tree.writtenAt(['evaluation', 'metrics', 0, 'value'])).toBe('0.9');
    expect(tree.writtenAt(['test', 'test'])).toBe('0.90');
    for (const path of [['evaluation'], ['nothing', 'inside'], ['title', 0], ['toString']])
      expect(tree.writtenAt(path)).toBeUndefined();
  });
});
