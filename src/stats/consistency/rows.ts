import type { BinaryCounts } from '../confusion.ts';
import { SLACK } from './boxes.ts';
import { givesScore } from './scores.ts';
import type { Score } from './scores.ts';
import type { Bounds, Surface } from './surfaces.ts';

/** What a search looks for among `n` rows, and how many matrices are enough. */
export interface Sought {
  readonly n: number;
  readonly bounds: Bounds;
  readonly scores: readonly Score[];
  readonly enough: number;
}

/**
 * Matrices with so many positives and `predicted` in a range, ends included, that give the scores;
 * no more than enough. Tries every number predicted, and of the true positives only those between
 * the floors and the ceilings.
 */
export function matricesInRow(
  positives: number,
  [low, high]: readonly [number, number],
  { n, bounds, scores, enough }: Sought,
): readonly BinaryCounts[] {
  const floors = linesOf(bounds.floors, positives / n, 1);
  const ceilings = linesOf(bounds.ceilings, positives / n, -1);
  const matrices: BinaryCounts[] = [];
  for (let predicted = low; predicted <= high && matrices.length < enough; predicted += 1) {
    const floor = greatest(floors, predicted / n) - SLACK;
    const ceiling = SLACK - greatest(ceilings, predicted / n);
    if (floor > ceiling) continue;
    const [least, most] = [Math.max(0, positives + predicted - n), Math.min(positives, predicted)];
    const to = Math.min(Math.floor(ceiling * n), most);
    for (let tp = Math.max(Math.ceil(floor * n), least); tp <= to; tp += 1) {
      const matrix = matrixOf(tp, { n, positives, predicted });
      if (scores.every((score) => givesScore(matrix, score))) matrices.push(matrix);
      if (matrices.length === enough) break;
    }
  }
  return matrices;
}

/** Surfaces cut at x: four factors each, of 1, y, √(y(1 - y)) and √y. */
interface Lines {
  readonly factors: Float64Array;
  /** No line bends: the roots need not be drawn. */
  readonly straight: boolean;
}

const LINE = 4;

function matrixOf(
  tp: number,
  { n, positives, predicted }: { n: number; positives: number; predicted: number },
): BinaryCounts {
  return { tp, fp: predicted - tp, tn: n - positives - predicted + tp, fn: positives - tp };
}

function linesOf(surfaces: readonly Surface[], x: number, sign: 1 | -1): Lines {
  const [spread, root] = [Math.sqrt(x * (1 - x)), Math.sqrt(x)];
  const lines = surfaces.map(
    ([one = 0, ofX = 0, ofY = 0, ofXy = 0, product = 0, spreads = 0, roots = 0]) => [
      sign * (one + ofX * x + product * x * (1 - x)),
      sign * (ofY + ofXy * x),
      sign * spreads * spread,
      sign * roots * root,
    ],
  );
  return {
    factors: Float64Array.from(lines.flat()),
    straight: lines.every((line) => !line[2] && !line[3]),
  };
}

function greatest({ factors, straight }: Lines, y: number): number {
  return straight ? greatestStraight(factors, y) : greatestBent(factors, y);
}

// Two loops, because most scores are straight and this is where a search spends its time.
function greatestStraight(factors: Float64Array, y: number): number {
  let most = -Infinity;
  for (let at = 0; at < factors.length; at += LINE) {
    const value = (factors[at] ?? 0) + (factors[at + 1] ?? 0) * y;
    if (value > most) most = value;
  }
  return most;
}

function greatestBent(factors: Float64Array, y: number): number {
  const spread = Math.sqrt(y * (1 - y));
  const root = Math.sqrt(y);
  let most = -Infinity;
  for (let at = 0; at < factors.length; at += LINE) {
    const straight = (factors[at] ?? 0) + (factors[at + 1] ?? 0) * y;
    const value = straight + (factors[at + 2] ?? 0) * spread + (factors[at + 3] ?? 0) * root;
    if (value > most) most = value;
  }
  return most;
}
