import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkScores } from '../../../src/stats/consistency.ts';
import type { Score, ScoreId } from '../../../src/stats/consistency.ts';
import { givesScore } from '../../../src/stats/consistency/scores.ts';
import { IDS, everyMatrix, matrices, printed, report, rowsOf } from './arbitraries.ts';

function scoresOf(values: Partial<Record<ScoreId, number>>, tolerance: number): readonly Score[] {
  return IDS.flatMap((id) => {
    const value = values[id];
    return value === undefined ? [] : [{ id, value, tolerance }];
  });
}

describe('named cases', () => {
  // The first three are those of the README of mlscorecheck (Kovács and Fazekas 2024).
  const larger = { recall: 0.22, specificity: 0.86, f1: 0.3, 'fowlkes-mallows': 0.32 };

  test('100 positives and 200 negatives cannot give these three scores', () => {
    const scores = scoresOf({ accuracy: 0.9567, recall: 0.8545, specificity: 0.9734 }, 1e-4);
    expect(checkScores({ n: 300, positives: 100 }, scores)).toEqual({ verdict: 'impossible' });
  });

  test('530 positives and 902 negatives can give these five, by more than one matrix', () => {
    const scores = scoresOf({ accuracy: 0.62, ...larger }, 1e-2);
    expect(checkScores({ n: 1432, positives: 530 }, scores)).toEqual({ verdict: 'possible' });
  });

  test('the same five with an accuracy of 0.92 cannot be', () => {
    const scores = scoresOf({ accuracy: 0.92, ...larger }, 1e-2);
    expect(checkScores({ n: 1432, positives: 530 }, scores)).toEqual({ verdict: 'impossible' });
  });

  test('the card of DistilBERT on SST-2 has one matrix, though it names no positives', () => {
    const values = {
      accuracy: 0.9105504587155964,
      precision: 0.8978260869565218,
      recall: 0.9301801801801802,
    };
    expect(checkScores({ n: 872 }, scoresOf(values, 5e-17))).toEqual({
      verdict: 'possible',
      matrix: { tp: 413, fp: 47, tn: 381, fn: 31 },
    });
  });
});

describe('a matrix that exists is never called impossible', () => {
  test.each([20, 300, 30_000])('with up to %d rows in a cell and the positives known', (most) => {
    fc.assert(
      fc.property(matrices(most), printed, (counts, options) => {
        const testSet = { n: rowsOf(counts), positives: counts.tp + counts.fn };
        const scores = report(counts, options);
        const { verdict, matrix } = checkScores(testSet, scores);
        expect(verdict).toBe('possible');
        if (matrix) expect(matrix).toEqual(counts);
      }),
      { numRuns: 1000 },
    );
  });

  test('with the positives unknown', () => {
    fc.assert(
      fc.property(matrices(100), printed, (counts, options) => {
        const { verdict, matrix } = checkScores({ n: rowsOf(counts) }, report(counts, options));
        expect(verdict).toBe('possible');
        if (matrix) expect(matrix).toEqual(counts);
      }),
      { numRuns: 100 },
    );
  });
});

test('a score moved far away gives the verdict of trying every matrix', () => {
  const shift = fc.double({ min: 0.05, max: 0.6, noNaN: true });
  fc.assert(
    fc.property(matrices(7), printed, shift, (counts, options, away) => {
      const [first, ...others] = report(counts, { ...options, decimals: 3 });
      const scores = first ? [{ ...first, value: first.value - away }, ...others] : [];
      const testSet = { n: rowsOf(counts), positives: counts.tp + counts.fn };
      const fits = [...everyMatrix(testSet.n, testSet.positives)].filter((matrix) =>
        scores.every((score) => givesScore(matrix, score)),
      );
      expect(checkScores(testSet, scores)).toEqual({
        verdict: fits.length > 0 ? 'possible' : 'impossible',
        ...(fits.length === 1 && { matrix: fits[0] }),
      });
    }),
    { numRuns: 500 },
  );
});

test('precision printed as 0 by a model that finds nothing is possible', () => {
  const scores = scoresOf({ accuracy: 0.9, precision: 0, recall: 0, f1: 0, mcc: 0 }, 5e-4);
  expect(checkScores({ n: 100, positives: 10 }, scores)).toEqual({
    verdict: 'possible',
    matrix: { tp: 0, fp: 0, tn: 90, fn: 10 },
  });
});

test('scores to every digit of a large test set without its positives may be too many to try', () => {
  const scores = scoresOf({ mcc: 0.6123456789012, 'cohen-kappa': 0.6123456789012 }, 0);
  expect(checkScores({ n: 10_000_000 }, scores)).toEqual({ verdict: 'unknown' });
});

test('numbers no report can hold are refused', () => {
  expect(() => checkScores({ n: 0 }, [])).toThrow(RangeError);
});
