import { expect, test } from 'vitest';
import { mostItems } from '../../src/drafts/most-items.ts';

test('knows how many entries a list of a manifest takes, also where only some tasks have it', () => {
  expect(mostItems(['data'])).toBe(10);
  expect(mostItems(['tags', 'frameworks'])).toBe(12);
  expect(mostItems(['evaluation', 'metrics'])).toBe(60);
  expect(mostItems(['evaluation', 'benchmark', 'tasks'])).toBe(60);
  expect(mostItems(['title'])).toBe(Infinity);
  expect(mostItems(['nothing', 'here'])).toBe(Infinity);
});
