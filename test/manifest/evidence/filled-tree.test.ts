import { expect, test } from 'vitest';
import { filledTree } from '../../../src/manifest/evidence/filled-tree.ts';
import { parseManifest } from '../../../src/manifest/parse.ts';

const { tree } = parseManifest('a:\n  - from: { file: m.json }\n    n: 5\nb: "1.0"\n', 'p.yaml');
if (!tree) throw new Error('The test manifest does not parse.');
const from = { file: 'm.json' };
const value = { path: ['a', 0, 'value'], value: 0.5, typed: false, written: () => '0.50' };

test('read values stand in the tree at their `from`; everything else is as written', () => {
  const filled = filledTree(tree, [{ block: ['a', 0], from, values: [value] }]);
  expect(filled.value).toEqual({ a: [{ from, n: 5, value: 0.5 }], b: '1.0' });
  expect(filled.placeOf(value.path)).toMatchObject({ line: 2, column: 11, path: value.path });
  expect(filled.placeOfKey(value.path).line).toBe(2);
  expect(filled.writtenAt(value.path)).toBe('0.50');
  expect(filled.writtenAt(['b'])).toBe('1.0');
  expect(filled.placeOf(['b'])).toEqual(tree.placeOf(['b']));
  expect(tree.value).toEqual({ a: [{ from, n: 5 }], b: '1.0' });
});

test('digits that give another value are not the value’s', () => {
  const other = { ...value, written: () => '7' };
  const filled = filledTree(tree, [{ block: ['a', 0], from, values: [other] }]);
  expect(filled.writtenAt(value.path)).toBe('0.5');
});

test('typed values leave the tree alone', () => {
  const typed = { ...value, typed: true };
  expect(filledTree(tree, [{ block: ['a', 0], from, values: [typed] }])).toBe(tree);
});
