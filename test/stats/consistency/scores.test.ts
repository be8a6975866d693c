import fc from 'fast-check';
import { expect, test } from 'vitest';
import { givesScore, requireScores, scoreValues } from '../../../src/stats/consistency/scores.ts';
import { binaryRates } from '../../../src/stats/confusion.ts';
import { IDS, matrices } from './arbitraries.ts';

test('scores are those of the rates a page prints', () => {
  fc.assert(
    fc.property(matrices(5000), (counts) => {
      const rates = binaryRates(counts);
      for (const id of IDS) {
        const rate = rates[id];
        if (rate) expect(scoreValues(counts, { id })[0]).toBeCloseTo(rate.value, 12);
      }
    }),
  );
});

test('scores no page prints agree with values worked out by hand', () => {
  const counts = { tp: 6, fp: 2, tn: 9, fn: 3 };
  expect(scoreValues(counts, { id: 'jaccard' })).toEqual([6 / 11]);
  expect(scoreValues(counts, { id: 'fowlkes-mallows' })[0]).toBeCloseTo(
    Math.sqrt(0.75 * (6 / 9)),
    15,
  );
  expect(scoreValues(counts, { id: 'f-beta', beta: 2 })[0]).toBeCloseTo(30 / (30 + 12 + 2), 15);
});

test('a score that is 0/0 may be printed as 0 or 1, a coefficient as 0', () => {
  const silent = { tp: 0, fp: 0, tn: 90, fn: 10 };
  expect(scoreValues(silent, { id: 'precision' })).toEqual([0, 1]);
  expect(scoreValues(silent, { id: 'f1' })).toEqual([0]);
  expect(scoreValues(silent, { id: 'mcc' })).toEqual([0]);
  expect(givesScore(silent, { id: 'precision', value: 0, tolerance: 0 })).toBe(true);
  expect(givesScore(silent, { id: 'precision', value: 0.5, tolerance: 0.1 })).toBe(false);
});

test('balanced accuracy without a class is the recall of the other, or counts the missing one', () => {
  const values = scoreValues({ tp: 0, fp: 2, tn: 6, fn: 0 }, { id: 'balanced-accuracy' });
  expect([...values].sort()).toEqual([0.375, 0.75, 0.875]);
});

test.each([
  [{ n: 0 }, []],
  [{ n: 1.5 }, []],
  [{ n: 10, positives: 11 }, []],
  [{ n: 10, positives: -1 }, []],
  [{ n: 10 }, [{ id: 'accuracy', value: NaN, tolerance: 0 }]],
  [{ n: 10 }, [{ id: 'accuracy', value: 0.5, tolerance: -1 }]],
  [{ n: 10 }, [{ id: 'f-beta', value: 0.5, tolerance: 0 }]],
] as const)('numbers no report can hold are refused: %j', (testSet, scores) => {
  expect(() => requireScores(testSet, scores)).toThrow(RangeError);
});
