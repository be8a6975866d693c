import { expect, test } from 'vitest';
import { MODEL_CARD } from '../../../src/audit/checklists/model-card.ts';
import { unknownPaths } from './unknown-paths.ts';

test('a model card has nine sections, each once', () => {
  expect(new Set(MODEL_CARD.items.map(({ item }) => item)).size).toBe(9);
});

test('every path is one a manifest can have', () => {
  expect(unknownPaths(MODEL_CARD)).toEqual([]);
});
