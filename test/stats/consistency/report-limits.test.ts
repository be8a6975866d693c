import { expect, test } from 'vitest';
import { limitsOf } from '../../../src/stats/consistency/report-limits.ts';

const ROWS = [{ support: 10 }, { support: 30, precision: { value: 0, tolerance: 0 } }];

test('predictions sum to the rows, true positives to accuracy times the rows', () => {
  const [predicted, right] = limitsOf(ROWS, { accuracy: { value: 0.9, tolerance: 0.05 } }, 40);
  expect(predicted).toMatchObject({ low: 40, high: 40 });
  expect(predicted?.share({ tp: 7, fp: 2, tn: 0, fn: 0 }, 0)).toEqual([9, 9]);
  expect(right?.low).toBeCloseTo(34, 6);
  expect(right?.high).toBeCloseTo(38, 6);
  expect(right?.share({ tp: 7, fp: 2, tn: 0, fn: 0 }, 0)).toEqual([7, 7]);
});

test('a weighted average counts a class by its rows, a macro average by one', () => {
  const readings = { recall: { value: 0.5, tolerance: 0 } };
  const counts = { tp: 15, fp: 0, tn: 10, fn: 15 };
  const [, macro] = limitsOf(ROWS, { macro: readings }, 40);
  const [, weighted] = limitsOf(ROWS, { weighted: readings }, 40);
  expect(macro?.high).toBeCloseTo(1, 6);
  expect(macro?.share(counts, 1)).toEqual([0.5, 0.5]);
  expect(weighted?.high).toBeCloseTo(20, 6);
  expect(weighted?.share(counts, 1)).toEqual([15, 15]);
});

test('a score that is 0/0 adds 0 or 1, unless its own row says which', () => {
  const [, macro] = limitsOf(ROWS, { macro: { precision: { value: 0.5, tolerance: 0 } } }, 40);
  const silent = { tp: 0, fp: 0, tn: 30, fn: 10 };
  expect(macro?.share(silent, 0)).toEqual([0, 1]);
  expect(macro?.share(silent, 1)).toEqual([0, 0]);
});
