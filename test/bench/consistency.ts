import { checkScores } from '../../src/stats/consistency.ts';
import type { Score, ScoreId } from '../../src/stats/consistency.ts';
import { scoreValues } from '../../src/stats/consistency/scores.ts';
import type { Row } from './bench.ts';

const COUNTS = { tp: 41_234, fp: 7711, tn: 42_000, fn: 9055 };
const TEST_SET = { n: 100_000, positives: COUNTS.tp + COUNTS.fn };
const SETS: readonly (readonly ScoreId[])[] = [
  ['accuracy', 'recall'],
  ['precision', 'recall', 'f1'],
  ['f1', 'mcc'],
  ['mcc', 'cohen-kappa', 'fowlkes-mallows', 'jaccard'],
  // One says what the other does: nothing narrows the search, which tries all it can.
  ['f1', 'jaccard'],
];
const DIGITS = [3, 15];

/** Whether scores can come from one run on a hundred thousand rows, true ones and impossible ones. */
export function benchConsistency(): Row[] {
  return SETS.flatMap((ids) =>
    DIGITS.map((digits) => {
      const possible = time(ids.map((id) => score(id, digits, 0)));
      const impossible = time([
        ...ids.map((id) => score(id, digits, 0)),
        score('accuracy', digits, 0.1),
      ]);
      return {
        what: `consistency of ${ids.join(', ')}, ${digits} digits, n = 100,000`,
        measured: `${possible} ms, ${impossible} ms impossible`,
        target: '1 ms',
      };
    }),
  );
}

function score(id: ScoreId, digits: number, shift: number): Score {
  const exact = (scoreValues(COUNTS, { id })[0] ?? 0) + shift;
  return { id, value: Number(exact.toFixed(digits)), tolerance: 0.5 * 10 ** -digits };
}

/** Median of many calls, after as many that let the compiler settle. */
function time(scores: readonly Score[]): string {
  const times = Array.from({ length: 100 }, () => {
    const begin = performance.now();
    checkScores(TEST_SET, scores);
    return performance.now() - begin;
  });
  return (times.slice(50).sort((a, b) => a - b)[25] ?? NaN).toFixed(2);
}
