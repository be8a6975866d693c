import type { BinaryCounts } from '../confusion.ts';
import { chooseMatrices } from './choices.ts';
import { limitsOf } from './report-limits.ts';
import type { ClassReadings, ClassRow, OverallReadings } from './report-limits.ts';
import { requireScores } from './scores.ts';
import type { Score } from './scores.ts';
import { findMatrices } from './search.ts';
import type { Search } from './search.ts';
import { checkScores } from './single-set.ts';

/**
 * Whether one run can have produced all rows. `impossible` is certain, `unknown`: too many matrices
 * to try. When possible, `classes` has each class against the rest, in the order of the rows, where
 * only one matrix fits and undefined elsewhere: for two classes, entry 1 is the confusion matrix
 * with the second class as the positive one.
 */
export interface ClassRowsConsistency {
  readonly verdict: 'possible' | 'impossible' | 'unknown';
  readonly classes?: readonly (BinaryCounts | undefined)[];
}

/** Matrices of one class, and of all, beyond which a report is not followed further. */
const MOST = 20_000;
const MOST_OF_ALL = 200_000;
/** Steps that the searches of all classes share. */
const STEPS = 10_000_000;

/**
 * Whether the rows of a per-class report can come from one run. Expects every class of the test set
 * and one label a row (not multilabel): then the predictions of all classes sum to the rows, the
 * false positives of a class are false negatives of others, and accuracy counts the true positives.
 * Averages count a score that is 0/0 as 0 or 1. Throws a RangeError for supports that are not whole
 * or sum to 0, and for readings that `checkScores` refuses.
 */
export function checkClassRows(
  rows: readonly ClassRow[],
  overall: OverallReadings = {},
): ClassRowsConsistency {
  const n = rows.reduce((sum, { support }) => sum + support, 0);
  requireScores({ n }, []);
  if (isImpossiblePair(rows, overall, n)) return { verdict: 'impossible' };
  const searches = searchRows(rows, n);
  if (searches.some(({ matrices, ended }) => matrices.length === 0 && ended === 'all'))
    return { verdict: 'impossible' };
  if (searches.some(({ ended }) => ended !== 'all')) return { verdict: 'unknown' };
  return together(searches, limitsOf(rows, overall, n));
}

// Once too many matrices fit to be followed, one more of a class says all: that the class is possible.
function searchRows(rows: readonly ClassRow[], n: number): readonly Search[] {
  const steps = Math.ceil(STEPS / rows.length);
  let left = MOST_OF_ALL;
  return rows.map((row) => {
    const enough = Math.max(1, Math.min(MOST, left));
    const found = findMatrices({ n, positives: row.support }, scoresOf(row), { enough, steps });
    left = found.ended === 'all' ? left - found.matrices.length : 0;
    return found;
  });
}

function together(
  searches: readonly Search[],
  limits: ReturnType<typeof limitsOf>,
): ClassRowsConsistency {
  const { runs, ended } = chooseMatrices(
    searches.map(({ matrices }) => matrices),
    limits,
  );
  const [run] = runs;
  if (!run) return { verdict: ended === 'all' ? 'impossible' : 'unknown' };
  if (runs.length === 1 && ended === 'all') return { verdict: 'possible', classes: run };
  return {
    verdict: 'possible',
    classes: searches.map(({ matrices }) => (matrices.length === 1 ? matrices[0] : undefined)),
  };
}

// Two rows describe one matrix from both sides: they can be searched together, at any size.
function isImpossiblePair(
  [first, second, ...rest]: readonly ClassRow[],
  { accuracy }: OverallReadings,
  n: number,
): boolean {
  if (!first || !second || rest.length > 0) return false;
  const scores: readonly Score[] = [
    ...scoresOf(second),
    ...(first.recall ? [{ id: 'specificity' as const, ...first.recall }] : []),
    ...(first.precision ? [{ id: 'npv' as const, ...first.precision }] : []),
    ...(accuracy ? [{ id: 'accuracy' as const, ...accuracy }] : []),
  ];
  return checkScores({ n, positives: second.support }, scores).verdict === 'impossible';
}

function scoresOf(row: ClassReadings): readonly Score[] {
  return (['precision', 'recall', 'f1'] as const).flatMap((id) => {
    const reading = row[id];
    return reading ? [{ id, value: reading.value, tolerance: reading.tolerance }] : [];
  });
}
