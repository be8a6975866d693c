import { expect, test } from 'vitest';
import {
  differenceRange,
  isOutside,
  rangeOf,
  rangeText,
  rangesById,
} from '../../src/manifest/metric-range.ts';
import { buildProject } from '../builders/project.ts';

const metric = { value: 0.5, split: 'test' } as const;

test('a metric lies where the registry says, else where its author says', () => {
  expect(rangeOf({ ...metric, id: 'roc_auc', range: [0, 5] })).toEqual([0, 1]);
  expect(rangeOf({ ...metric, id: 'x-gap', range: [-1, 1] })).toEqual([-1, 1]);
  expect(rangeOf({ ...metric, id: 'x-gap' })).toBeUndefined();
});

test('a metric that is only named lies where it is reported to', () => {
  const gap = { id: 'x-gap', name: 'Gap', range: [-1, 1], direction: 'lower', value: 0.5 };
  const metrics = [{ ...gap, split: 'test' }];
  const rangeOfId = rangesById(buildProject('binary', { evaluation: { metrics } }));
  expect(['acc', 'x-gap', 'x-other'].map(rangeOfId)).toEqual([[0, 1], [-1, 1], undefined]);
});

test('a difference lies within the width of the range', () => {
  expect(differenceRange([0, 1])).toEqual([-1, 1]);
  expect(differenceRange([-1, 1])).toEqual([-2, 2]);
  expect([differenceRange([0, null]), differenceRange(undefined)]).toEqual([undefined, undefined]);
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
