import { requireLevel, requireValues } from './domain.ts';
import { spread } from './spread.ts';
import { studentCdf, studentQuantile } from './student.ts';

/** Rows in each split; averages where the splits are uneven. */
export interface SplitSizes {
  readonly trainRows: number;
  readonly testRows: number;
}

/** A corrected resampled t-test. */
export interface ResampledTest {
  /** Mean difference over the splits, in the unit of the score. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly t: number;
  /** Two-sided, in [0, 1]. */
  readonly p: number;
  readonly df: number;
}

/**
 * Interval and test for the mean difference of two models' scores over J random splits or folds of
 * one data set (Nadeau and Bengio, Machine Learning 52, 2003): Student's t with J − 1 degrees of
 * freedom on the variance × (1/J + testRows/trainRows), because the splits share training rows. A
 * correction that works in practice, not an exact result. Undefined when all differences are equal:
 * without spread there is nothing to judge by. Throws a RangeError for fewer than two differences,
 * one that is not finite, sizes that are not positive and finite, and a level outside (0, 1).
 */
export function nadeauBengio(
  differences: readonly number[],
  sizes: SplitSizes,
  level = 0.95,
): ResampledTest | undefined {
  const { mean, sd } = spread(requireValues(differences, 2));
  const df = differences.length - 1;
  const error = sd * Math.sqrt(1 / differences.length + ratio(sizes));
  const half = studentQuantile(0.5 + requireLevel(level) / 2, df) * error;
  if (sd === 0) return undefined;
  const t = mean / error;
  const p = 2 * studentCdf(-Math.abs(t), df);
  return { mean, low: mean - half, high: mean + half, t, p, df };
}

function ratio({ trainRows, testRows }: SplitSizes): number {
  const wrong = [trainRows, testRows].find((rows) => !(rows > 0 && rows < Infinity));
  if (wrong !== undefined) throw new RangeError(`Expected a positive number of rows, got ${wrong}`);
  return testRows / trainRows;
}
