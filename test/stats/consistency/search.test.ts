import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { givesScore } from '../../../src/stats/consistency/scores.ts';
import { findMatrices } from '../../../src/stats/consistency/search.ts';
import type { BinaryCounts } from '../../../src/stats/confusion.ts';
import { everyMatrix, matrices, printed, report, rowsOf } from './arbitraries.ts';

const ALL = Number.MAX_SAFE_INTEGER;

function sorted(found: readonly BinaryCounts[]): readonly string[] {
  return found.map(({ tp, fp, tn, fn }) => [tp, fp, tn, fn].join(' ')).sort();
}

describe('what is found is what trying every matrix finds', () => {
  test('with the positives known', () => {
    fc.assert(
      fc.property(
        matrices(30),
        printed,
        fc.double({ min: -0.2, max: 0.2, noNaN: true }),
        (counts, options, shift) => {
          const testSet = { n: rowsOf(counts), positives: counts.tp + counts.fn };
          const [first, ...others] = report(counts, options);
          for (const moved of [0, shift]) {
            const scores = first ? [{ ...first, value: first.value + moved }, ...others] : [];
            const tried = [...everyMatrix(testSet.n, testSet.positives)].filter((matrix) =>
              scores.every((score) => givesScore(matrix, score)),
            );
            const found = findMatrices(testSet, scores, { enough: ALL });
            expect(found.ended).toBe('all');
            expect(sorted(found.matrices)).toEqual(sorted(tried));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('with the positives unknown', () => {
    fc.assert(
      fc.property(matrices(7), printed, (counts, options) => {
        const n = rowsOf(counts);
        const scores = report(counts, options);
        const tried = [...everyMatrix(n)].filter((matrix) =>
          scores.every((score) => givesScore(matrix, score)),
        );
        const found = findMatrices({ n }, scores, { enough: ALL });
        expect(sorted(found.matrices)).toEqual(sorted(tried));
      }),
      { numRuns: 200 },
    );
  });
});

test('a search stops once enough are found', () => {
  const found = findMatrices({ n: 100 }, [{ id: 'accuracy', value: 0.9, tolerance: 0 }], {
    enough: 5,
  });
  expect([found.matrices.length, found.ended]).toEqual([5, 'enough']);
});

test('a search out of steps says so', () => {
  const scores = [
    { id: 'mcc', value: 0.612345678901, tolerance: 0 },
    { id: 'cohen-kappa', value: 0.612345678901, tolerance: 0 },
  ] as const;
  expect(findMatrices({ n: 100_000 }, scores, { enough: 2, steps: 5000 })).toEqual({
    matrices: [],
    ended: 'out-of-steps',
  });
});
