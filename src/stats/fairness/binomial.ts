import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { requireCount } from '../domain.ts';

/** Draws how many of the rows count. */
export type BinomialSampler = (random: RandomGenerator) => number;

/** A binomial distribution as columns of equal width, one per outcome `first`, `first` + 1 and so on. */
export interface BinomialTable {
  readonly first: number;
  /** Part of each column that is its own outcome's, in [0, 1]; the rest is that of `other`. */
  readonly kept: Float64Array;
  readonly other: Int32Array;
}

/** Draws from `binomialTable`, whose errors it throws. */
export function binomialSampler(n: number, p: number): BinomialSampler {
  const table = binomialTable(n, p);
  return (random) => table.first + columnAt(table, uniformFloat64(random));
}

/**
 * The binomial distribution of `n` rows that each count with probability `p`, exact to the precision
 * of doubles for small n as for large: no normal approximation. It is laid out once as an alias
 * table (Walker 1977, built as by Vose 1991), after which a draw takes one uniform number whatever n
 * is. Outcomes with less than 10⁻²⁰ of the most likely one's probability are never drawn. Throws a
 * RangeError unless n is whole, at least 0, and p lies in [0, 1].
 */
export function binomialTable(n: number, p: number): BinomialTable {
  requireCount(n);
  if (!(p >= 0 && p <= 1)) throw new RangeError(`Expected a probability from 0 to 1, got ${p}`);
  const certain = p === 1 ? n : 0;
  if (n === 0 || p === 0 || p === 1)
    return { first: certain, kept: Float64Array.of(1), other: Int32Array.of(0) };
  const { first, weights } = layOut(n, p);
  return { first, ...aliasTable(weights) };
}

/** Column of the outcome that a uniform number in [0, 1) stands for. */
export function columnAt({ kept, other }: BinomialTable, uniform: number): number {
  const place = uniform * kept.length;
  const column = Math.floor(place);
  // Columns 0 to the last are in both tables; the type cannot know.
  return place - column < (kept[column] as number) ? column : (other[column] as number);
}

const NEGLIGIBLE = 1e-20;

/** Probabilities relative to the most likely outcome, from the first that matters. */
function layOut(n: number, p: number): { first: number; weights: Float64Array } {
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const odds = p / (1 - p);
  const below = fallingFrom(mode, (k) => k / ((n - k + 1) * odds));
  const above = fallingFrom(n - mode, (left) => (left * odds) / (n - left + 1));
  const weights = new Float64Array(below.length + 1 + above.length);
  weights.set(below.reverse());
  weights[below.length] = 1;
  weights.set(above, below.length + 1);
  return { first: mode - below.length, weights };
}

/** Products of the ratios at `most`, `most` − 1 and so on to 1, while they matter. */
function fallingFrom(most: number, ratio: (at: number) => number): number[] {
  const weights: number[] = [];
  for (let at = most, weight = ratio(most); at > 0 && weight >= NEGLIGIBLE;) {
    weights.push(weight);
    at -= 1;
    weight *= ratio(at);
  }
  return weights;
}

/** Columns of equal width: each keeps part of itself and gives the rest to one other outcome. */
function aliasTable(weights: Float64Array): { kept: Float64Array; other: Int32Array } {
  const columns = weights.length;
  const kept = scaled(weights);
  const other = new Int32Array(columns);
  const waiting = new Int32Array(columns);
  // Poor columns wait at the front of the list and rich ones at its back.
  let [poor, rich] = [0, columns];
  for (let column = 0; column < columns; column += 1) {
    if ((kept[column] ?? 1) < 1) waiting[poor++] = column;
    else waiting[--rich] = column;
  }
  while (poor > 0 && rich < columns) {
    const [taker, giver] = [waiting[--poor] ?? 0, waiting[rich] ?? 0];
    other[taker] = giver;
    const left = (kept[giver] ?? 1) - (1 - (kept[taker] ?? 1));
    kept[giver] = left;
    if (left >= 1) continue;
    rich += 1;
    waiting[poor++] = giver;
  }
  // What is left at either end has its own column whole, but for rounding.
  while (poor > 0) kept[waiting[--poor] ?? 0] = 1;
  return { kept, other };
}

/** Weights with a mean of 1. */
function scaled(weights: Float64Array): Float64Array {
  let total = 0;
  for (const weight of weights) total += weight;
  const factor = weights.length / total;
  return weights.map((weight) => weight * factor);
}
