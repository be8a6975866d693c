import type { BinaryCounts } from '../confusion.ts';
import { excludesBox, gapsOf, halves, sizeOf } from './boxes.ts';
import type { Box, Gaps } from './boxes.ts';
import { matricesInRow } from './rows.ts';
import type { Sought } from './rows.ts';
import { requireScores } from './scores.ts';
import type { Score, TestSet } from './scores.ts';
import { boundsOf } from './surfaces.ts';

/** Matrices found, and whether the search saw them all, had enough, or ran out of steps. */
export interface Search {
  readonly matrices: readonly BinaryCounts[];
  readonly ended: 'all' | 'enough' | 'out-of-steps';
}

/** Steps a search may take, one for each pair of margins looked at: about a tenth of a second. */
const STEPS = 5_000_000;
/** A box costs about as many steps to judge as this many pairs of margins cost to try. */
const BOX_STEPS = 100;
const SMALL_BOX = 64;

/**
 * Confusion matrices of the test set that give every score as reported, until `enough` are found.
 * Branch and bound over the two margins, rows positive and rows predicted positive: a box of margins
 * without room for true positives is dropped, a small one is tried pair by pair, any other is cut in
 * two. Dropping is certain; each matrix returned was tested by the definitions of its scores.
 * Throws a RangeError for numbers no report can hold (see `requireScores`).
 */
export function findMatrices(
  testSet: TestSet,
  scores: readonly Score[],
  { enough, steps = STEPS }: { readonly enough: number; readonly steps?: number },
): Search {
  requireScores(testSet, scores);
  const bounds = boundsOf(scores);
  if (!bounds) return { matrices: [], ended: 'all' };
  const gaps = gapsOf(bounds);
  const matrices: BinaryCounts[] = [];
  const open: Box[] = [wholeBox(testSet)];
  let left = steps;
  for (let box = open.pop(); box && matrices.length < enough; box = open.pop()) {
    left -= BOX_STEPS;
    if (excludesBox(gaps, box, testSet.n)) continue;
    if (!isTried(gaps, box, testSet.n)) {
      open.push(...halves(box));
      continue;
    }
    left -= sizeOf(box);
    if (left < 0) return { matrices, ended: 'out-of-steps' };
    matrices.push(
      ...matricesInBox(box, { n: testSet.n, bounds, scores, enough: enough - matrices.length }),
    );
  }
  return { matrices, ended: matrices.length < enough ? 'all' : 'enough' };
}

function wholeBox({ n, positives }: TestSet): Box {
  return { positives: [positives ?? 0, positives ?? n], predicted: [0, n] };
}

// A line with room at both ends and in the middle nearly always has room all along: cutting it would
// not help.
function isTried(gaps: Gaps, box: Box, n: number): boolean {
  if (sizeOf(box) <= SMALL_BOX) return true;
  const [low, high] = box.predicted;
  if (box.positives[0] !== box.positives[1]) return false;
  return [low, Math.floor((low + high) / 2), high].every(
    (end) => !excludesBox(gaps, { ...box, predicted: [end, end] }, n),
  );
}

function matricesInBox(
  { positives: [low, high], predicted }: Box,
  sought: Sought,
): readonly BinaryCounts[] {
  const matrices: BinaryCounts[] = [];
  for (let positives = low; positives <= high; positives += 1) {
    const enough = sought.enough - matrices.length;
    if (enough <= 0) break;
    matrices.push(...matricesInRow(positives, predicted, { ...sought, enough }));
  }
  return matrices;
}
