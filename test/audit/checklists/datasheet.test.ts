import { expect, test } from 'vitest';
import { DATASHEET } from '../../../src/audit/checklists/datasheet.ts';
import { unknownPaths } from './unknown-paths.ts';

test('a datasheet has seven sections, each once', () => {
  expect(new Set(DATASHEET.items.map(({ item }) => item)).size).toBe(7);
});

test('every path is one a manifest can have', () => {
  expect(unknownPaths(DATASHEET)).toEqual([]);
});
