import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFoldMeans } from '../../../src/stats/consistency.ts';
import type { Score, ScoreId } from '../../../src/stats/consistency.ts';
import { scoreValues } from '../../../src/stats/consistency/scores.ts';
import { rowsOf } from './arbitraries.ts';

const LINEAR = ['accuracy', 'balanced-accuracy', 'recall', 'specificity'] as const;

function score(id: ScoreId, value: number, tolerance: number): Score {
  return { id, value, tolerance };
}

describe('checkFoldMeans', () => {
  const count = fc.integer({ min: 1, max: 60 });
  const fold = fc.record({ tp: count, fp: count, tn: count, fn: count });

  test('means of folds that exist are possible', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fold, { minLength: 2, maxLength: 6 }),
        fc.integer({ min: 2, max: 4 }),
        async (folds, decimals) => {
          const scores = LINEAR.map((id) => {
            const sum = folds.reduce(
              (total, counts) => total + (scoreValues(counts, { id })[0] ?? 0),
              0,
            );
            return score(id, Number((sum / folds.length).toFixed(decimals)), 0.5 * 10 ** -decimals);
          });
          const sizes = folds.map((counts) => ({
            n: rowsOf(counts),
            positives: counts.tp + counts.fn,
          }));
          const { verdict, ignored } = await checkFoldMeans(sizes, scores);
          expect(verdict).not.toBe('impossible');
          expect(ignored).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('two folds of ten rows have means in steps of a twentieth', async () => {
    const folds = [{ n: 10 }, { n: 10 }];
    const check = async (value: number) =>
      (await checkFoldMeans(folds, [score('accuracy', value, 5e-4)])).verdict;
    expect(await check(0.95)).toBe('possible');
    expect(await check(0.925)).toBe('impossible');
  });

  test('means that are possible alone can be impossible together', async () => {
    const folds = [
      { n: 10, positives: 5 },
      { n: 10, positives: 5 },
    ];
    const accuracy = score('accuracy', 0.95, 5e-4);
    expect((await checkFoldMeans(folds, [accuracy, score('recall', 0.9, 5e-4)])).verdict).toBe(
      'possible',
    );
    expect((await checkFoldMeans(folds, [accuracy, score('recall', 0.8, 5e-4)])).verdict).toBe(
      'impossible',
    );
  });

  test('the mean of shares over unequal folds is not the share of all rows', async () => {
    // 1 of 2 and 4 of 4: the mean is 0.75, though 5 of 6 rows are right.
    const folds = [{ n: 2 }, { n: 4 }];
    expect((await checkFoldMeans(folds, [score('accuracy', 0.75, 1e-6)])).verdict).toBe('possible');
    expect((await checkFoldMeans(folds, [score('accuracy', 5 / 6, 1e-6)])).verdict).toBe(
      'impossible',
    );
  });

  test('what cannot be checked is named, and alone leaves the verdict open', async () => {
    const folds = [
      { n: 10, positives: 5 },
      { n: 10, positives: 0 },
    ];
    const scores = [score('f1', 0.5, 0.01), score('recall', 0.5, 0.01)];
    expect(await checkFoldMeans(folds, scores)).toEqual({
      verdict: 'unknown',
      ignored: ['f1', 'recall'],
    });
  });

  test('a mean outside 0 to 1 is impossible', async () => {
    const { verdict } = await checkFoldMeans(
      [{ n: 10 }, { n: 10 }],
      [score('accuracy', 1.2, 0.01)],
    );
    expect(verdict).toBe('impossible');
  });

  test('one fold is a single test set', async () => {
    const scores = [score('recall', 0.5, 0), score('precision', 1, 0)];
    expect(await checkFoldMeans([{ n: 10, positives: 4 }], scores)).toEqual({
      verdict: 'possible',
      matrix: { tp: 2, fp: 0, tn: 6, fn: 2 },
      ignored: [],
    });
  });

  test('no fold at all is refused', async () => {
    await expect(checkFoldMeans([], [])).rejects.toThrow(RangeError);
  });
});
