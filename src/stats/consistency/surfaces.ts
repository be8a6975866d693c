import { NOISE } from './scores.ts';
import type { Score, ScoreId } from './scores.ts';

/**
 * A surface over the margins of a confusion matrix: the share of rows that must be true positives
 * for a score to have a given value. With x the share of rows that are positive and y the share
 * predicted positive, it is a sum of seven terms, and these are their factors:
 * 1, x, y, xy, x(1 - x), √(x(1 - x)y(1 - y)), √(xy).
 */
export type Surface = readonly number[];

/** What scores say: true positives lie on or above every `floor` and on or below every `ceiling`. */
export interface Bounds {
  readonly floors: readonly Surface[];
  readonly ceilings: readonly Surface[];
}

/** What holds for every matrix: no count is below 0. */
export const ALWAYS: Bounds = {
  floors: [
    [0, 0, 0, 0, 0, 0, 0],
    [-1, 1, 1, 0, 0, 0, 0],
  ],
  ceilings: [
    [0, 1, 0, 0, 0, 0, 0],
    [0, 0, 1, 0, 0, 0, 0],
  ],
};

/**
 * What scores as written leave of the true positives, whatever the margins. For fixed margins every
 * score grows with the true positives, so an interval of the score is one of theirs (the intervals
 * of Fazekas and Kovács 2023). Undefined when a score lies outside its range. Where a score is 0/0
 * its two surfaces meet and exclude nothing.
 */
export function boundsOf(scores: readonly Score[]): Bounds | undefined {
  const ends = scores.map(interval);
  if (ends.some(({ low, high }) => low > high)) return undefined;
  return {
    floors: ends.map(({ score, low }) => surfaceOf(score, low)),
    ceilings: ends.map(({ score, high }) => surfaceOf(score, high)),
  };
}

const SIGNED: readonly ScoreId[] = ['mcc', 'cohen-kappa'];

function interval(score: Score): { score: Score; low: number; high: number } {
  const reach = score.tolerance + NOISE;
  const least = SIGNED.includes(score.id) ? -1 : 0;
  return {
    score,
    low: Math.max(score.value - reach, least),
    high: Math.min(score.value + reach, 1),
  };
}

function surfaceOf({ id, beta }: Score, value: number): Surface {
  return SURFACES[id](value, id === 'f-beta' ? (beta ?? 1) : 1);
}

const SURFACES: Readonly<Record<ScoreId, (value: number, beta: number) => Surface>> = {
  accuracy: (value) => [(value - 1) / 2, 0.5, 0.5, 0, 0, 0, 0],
  'balanced-accuracy': (value) => [0, 0, 0, 1, 2 * value - 1, 0, 0],
  recall: (value) => [0, value, 0, 0, 0, 0, 0],
  specificity: (value) => [value - 1, 1 - value, 1, 0, 0, 0, 0],
  precision: (value) => [0, 0, value, 0, 0, 0, 0],
  npv: (value) => [value - 1, 1, 1 - value, 0, 0, 0, 0],
  f1: fBeta,
  'f-beta': fBeta,
  mcc: (value) => [0, 0, 0, 1, 0, value, 0],
  'cohen-kappa': (value) => [0, value / 2, value / 2, 1 - value, 0, 0, 0],
  'fowlkes-mallows': (value) => [0, 0, 0, 0, 0, 0, value],
  jaccard: (value) => [0, value / (1 + value), value / (1 + value), 0, 0, 0, 0],
};

function fBeta(value: number, beta: number): Surface {
  const whole = 1 + beta ** 2;
  return [0, (value * beta ** 2) / whole, value / whole, 0, 0, 0, 0];
}
