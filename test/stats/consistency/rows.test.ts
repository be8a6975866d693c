import { expect, test } from 'vitest';
import { matricesInRow } from '../../../src/stats/consistency/rows.ts';
import type { Score } from '../../../src/stats/consistency.ts';
import { boundsOf } from '../../../src/stats/consistency/surfaces.ts';

function find(scores: readonly Score[], enough: number) {
  const bounds = boundsOf(scores) ?? { floors: [], ceilings: [] };
  return matricesInRow(4, [0, 10], { n: 10, bounds, scores, enough });
}

test('a row holds the matrices that give the score, in order of rows predicted', () => {
  const found = find([{ id: 'precision', value: 0.5, tolerance: 0 }], 9);
  expect(found).toEqual([
    { tp: 1, fp: 1, tn: 5, fn: 3 },
    { tp: 2, fp: 2, tn: 4, fn: 2 },
    { tp: 3, fp: 3, tn: 3, fn: 1 },
    { tp: 4, fp: 4, tn: 2, fn: 0 },
  ]);
});

test('no more are looked for than asked', () => {
  expect(find([{ id: 'precision', value: 0.5, tolerance: 0 }], 3)).toHaveLength(3);
});

test('without scores every matrix of these margins fits', () => {
  expect(find([], 1000)).toHaveLength(5 * 7);
});
