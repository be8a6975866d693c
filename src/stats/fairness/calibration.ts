import { requireShare, requireValues } from '../domain.ts';
import { wilson } from '../intervals.ts';

/** Rows of one group whose predicted probabilities fall together. */
export interface ScoreBin {
  /** Mean predicted probability in [0, 1]. */
  readonly meanPredicted: number;
  readonly positives: number;
  readonly n: number;
}

/** A bin with the share of positives in it and Wilson's interval. */
export interface CalibrationBin extends ScoreBin {
  readonly observed: number;
  readonly low: number;
  readonly high: number;
}

/** How well one group's predicted probabilities agree with what came true. */
export interface Calibration {
  readonly n: number;
  /** Expected calibration error in [0, 1]; depends on the bins, so compare groups over the same. */
  readonly ece: number;
  readonly bins: readonly CalibrationBin[];
}

/**
 * Calibration within a group: the mean distance of predicted and observed shares, each bin weighing
 * as many rows as it has (Naeini, Cooper and Hauskrecht 2015). Undefined without a bin that has
 * rows; empty bins are left out. Throws a RangeError for positives that are not 0 to n whole rows, a
 * predicted probability outside [0, 1] and a level outside (0, 1).
 */
export function calibration(bins: readonly ScoreBin[], level = 0.95): Calibration | undefined {
  const filled = bins.filter(({ n }) => n !== 0).map((bin) => observe(bin, level));
  const n = filled.reduce((sum, bin) => sum + bin.n, 0);
  if (filled.length === 0) return undefined;
  const ece = filled.reduce(
    (sum, bin) => sum + (bin.n / n) * Math.abs(bin.meanPredicted - bin.observed),
    0,
  );
  return { n, ece, bins: filled };
}

function observe(bin: ScoreBin, level: number): CalibrationBin {
  const { meanPredicted, positives, n } = bin;
  requireValues([meanPredicted], 1);
  if (meanPredicted < 0 || meanPredicted > 1)
    throw new RangeError(`Expected a probability from 0 to 1, got ${meanPredicted}`);
  const observed = requireShare({ k: positives, n });
  return { ...bin, observed, ...wilson(positives, n, level) };
}
