import { expect, test } from 'vitest';
import { REPRODUCIBILITY } from '../../../src/audit/checklists/reproducibility.ts';
import { unknownPaths } from './unknown-paths.ts';

test('version 2.0 of the checklist has 21 items, each once', () => {
  expect(new Set(REPRODUCIBILITY.items.map(({ item }) => item)).size).toBe(21);
});

test('every path is one a manifest can have', () => {
  expect(unknownPaths(REPRODUCIBILITY)).toEqual([]);
});
