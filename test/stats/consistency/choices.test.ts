import { expect, test } from 'vitest';
import { chooseMatrices } from '../../../src/stats/consistency/choices.ts';
import type { Limit } from '../../../src/stats/consistency/report-limits.ts';

/** A class of 4 rows among 12. */
function counts(tp: number, fp: number) {
  return { tp, fp, tn: 8 - fp, fn: 4 - tp };
}

const predictions: Limit = { low: 12, high: 12, share: ({ tp, fp }) => [tp + fp, tp + fp] };

test('the one run whose predictions sum to the rows is found', () => {
  const classes = [[counts(3, 0), counts(3, 1)], [counts(4, 1)], [counts(3, 0), counts(3, 1)]];
  const run = [counts(3, 1), counts(4, 1), counts(3, 0)];
  expect(chooseMatrices([...classes.slice(0, 2), [counts(3, 0)]], [predictions])).toEqual({
    runs: [run],
    ended: 'all',
  });
  expect(chooseMatrices(classes, [predictions])).toMatchObject({ ended: 'enough' });
});

test('sums may agree where no table has the margins', () => {
  // The third class loses a row and takes one, the others neither: it would take its own.
  const self = [[counts(4, 0)], [counts(4, 0)], [counts(3, 1)]];
  expect(chooseMatrices(self, [predictions])).toEqual({ runs: [], ended: 'all' });
});

test('a sum outside its limits leaves nothing', () => {
  const right: Limit = { low: 12, high: 12, share: ({ tp }) => [tp, tp] };
  const classes = [[counts(4, 0)], [counts(4, 0)], [counts(3, 0), counts(3, 1)]];
  expect(chooseMatrices(classes, [right])).toEqual({ runs: [], ended: 'all' });
});

test('a search out of steps says so', () => {
  const many = Array.from({ length: 100 }, (_, index) => counts(index % 5, index % 9));
  const odd: Limit = { low: 7, high: 7, share: ({ tp }) => [2 * tp, 2 * tp] };
  expect(chooseMatrices([many, many, many, many], [odd])).toEqual({
    runs: [],
    ended: 'out-of-steps',
  });
});
