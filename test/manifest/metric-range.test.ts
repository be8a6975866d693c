import { expect, test } from 'vitest';
import { isOutside, rangeOf, rangeText } from '../../src/manifest/metric-range.ts';

const metric = { value: 0.5, split: 'test' } as const;

test('a metric lies where the registry says, else where its author says', () => {
  expect(rangeOf({ ...metric, id: 'roc_auc', range: [0, 5] })).toEqual([0, 1]);
  expect(rangeOf({ ...metric, id: 'x-gap', range: [-1, 1] })).toEqual([-1, 1]);
  expect(rangeOf({ ...metric, id: 'x-gap' })).toBeUndefined();
});

test('a bound belongs to the range, and a missing one bounds nothing', () => {
  expect([isOutside(1, [0, 1]), isOutside(1.0001, [0, 1]), isOutside(-1, [0, null])]).toEqual([
    false,
    true,
    true,
  ]);
  expect(isOutside(1e9, [0, null])).toBe(false);
});

test.each([
  [[0, 1], 'between 0 and 1'],
  [[0, null], 'at 0 or above'],
  [[null, 1], 'at 1 or below'],
] as const)('%j reads %s', (range, words) => {
  expect(rangeText(range)).toBe(words);
});
