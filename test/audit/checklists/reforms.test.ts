import { expect, test } from 'vitest';
import { REFORMS } from '../../../src/audit/checklists/reforms.ts';
import { unknownPaths } from './unknown-paths.ts';

test('REFORMS has 32 items, each once', () => {
  expect(new Set(REFORMS.items.map(({ item }) => item)).size).toBe(32);
});

test('every path is one a manifest can have', () => {
  expect(unknownPaths(REFORMS)).toEqual([]);
});

test('they lie in eight modules of 3, 5, 7, 3, 6, 3, 3 and 2', () => {
  const modules = Map.groupBy(REFORMS.items, ({ item }) => item.slice(0, 1));
  expect([...modules.values()].map(({ length }) => length)).toEqual([3, 5, 7, 3, 6, 3, 3, 2]);
});
