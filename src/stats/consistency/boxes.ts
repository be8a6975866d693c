import { ALWAYS } from './surfaces.ts';
import type { Bounds } from './surfaces.ts';

/** Margins to try, all whole and both ends included: rows that are positive, rows predicted so. */
export interface Box {
  readonly positives: readonly [number, number];
  readonly predicted: readonly [number, number];
}

/** What lies between each floor and each ceiling, `TERMS` factors a pair in one array for speed. */
export type Gaps = Float64Array;

/** Share of rows by which rounding inside the search may be wrong; nothing closer is excluded. */
export const SLACK = 1e-11;

/**
 * The gap of every floor above every ceiling. A gap is a sum of seven terms, of which the last three
 * bend down along each side of a box: their positive factors come first and their negative ones
 * last, because the two are bounded differently (see `excludesBox`).
 */
export function gapsOf({ floors, ceilings }: Bounds): Gaps {
  const gaps = [...ALWAYS.floors, ...floors].flatMap((floor) =>
    [...ALWAYS.ceilings, ...ceilings].flatMap((ceiling) => {
      const factors = floor.map((factor, term) => factor - (ceiling[term] ?? 0));
      const bent = factors.slice(4);
      return [
        ...factors.slice(0, 4),
        ...bent.map((factor) => Math.max(factor, 0)),
        ...bent.map((factor) => Math.min(factor, 0)),
      ];
    }),
  );
  return Float64Array.from(gaps);
}

/**
 * Whether no margins in the box, whole or not, leave room between a floor and a ceiling. A gap is
 * bounded from below by a function that is linear along each side, so that its least value stands in
 * a corner: a term that bends down is replaced by its chord where it adds and by its tangent in the
 * middle where it takes away.
 */
export function excludesBox(gaps: Gaps, box: Box, n: number): boolean {
  const corners = cornersOf(box, n);
  for (let gap = 0; gap < gaps.length; gap += TERMS) if (isOpen(gaps, gap, corners)) return true;
  return false;
}

/** Both halves of a box, cut across its longer side. The box holds more than one pair of margins. */
export function halves({ positives, predicted }: Box): readonly [Box, Box] {
  if (positives[1] - positives[0] > predicted[1] - predicted[0]) {
    const [left, right] = cut(positives);
    return [
      { positives: left, predicted },
      { positives: right, predicted },
    ];
  }
  const [left, right] = cut(predicted);
  return [
    { positives, predicted: left },
    { positives, predicted: right },
  ];
}

/** How many pairs of margins the box holds. */
export function sizeOf({ positives, predicted }: Box): number {
  return (positives[1] - positives[0] + 1) * (predicted[1] - predicted[0] + 1);
}

/** 1, x, y, xy; then x(1 - x), √(x(1 - x)y(1 - y)) and √(xy) by chord; then the same by tangent. */
const TERMS = 10;

/** One end of a side: where, and its concave functions there by chord and by tangent. */
interface End {
  readonly at: number;
  readonly product: number;
  readonly spread: number;
  readonly root: number;
  readonly productAbove: number;
  readonly spreadAbove: number;
  readonly rootAbove: number;
}

function cut([low, high]: readonly [number, number]): [[number, number], [number, number]] {
  const middle = Math.floor((low + high) / 2);
  return [
    [low, middle],
    [middle + 1, high],
  ];
}

function cornersOf({ positives, predicted }: Box, n: number): Float64Array {
  const [left, right] = endsOf(positives[0] / n, positives[1] / n);
  const [below, above] = endsOf(predicted[0] / n, predicted[1] / n);
  const terms = new Float64Array(4 * TERMS);
  writeCorner(terms, 0, left, below);
  writeCorner(terms, TERMS, right, below);
  writeCorner(terms, 2 * TERMS, left, above);
  writeCorner(terms, 3 * TERMS, right, above);
  return terms;
}

function endsOf(low: number, high: number): readonly [End, End] {
  const middle = (low + high) / 2;
  return [endOf(low, middle), endOf(high, middle)];
}

function endOf(at: number, middle: number): End {
  const product = at * (1 - at);
  const [spread, root] = [Math.sqrt(product), Math.sqrt(at)];
  const away = at - middle;
  if (away === 0)
    return {
      at,
      product,
      spread,
      root,
      productAbove: product,
      spreadAbove: spread,
      rootAbove: root,
    };
  const [slope, half] = [1 - 2 * middle, Math.sqrt(middle)];
  const middleSpread = Math.sqrt(middle * (1 - middle));
  return {
    at,
    product,
    spread,
    root,
    productAbove: middle * (1 - middle) + slope * away,
    spreadAbove: middleSpread + (slope / (2 * middleSpread)) * away,
    rootAbove: half + away / (2 * half),
  };
}

function writeCorner(terms: Float64Array, start: number, x: End, y: End): void {
  terms[start] = 1;
  terms[start + 1] = x.at;
  terms[start + 2] = y.at;
  terms[start + 3] = x.at * y.at;
  terms[start + 4] = x.product;
  terms[start + 5] = x.spread * y.spread;
  terms[start + 6] = x.root * y.root;
  terms[start + 7] = x.productAbove;
  terms[start + 8] = x.spreadAbove * y.spreadAbove;
  terms[start + 9] = x.rootAbove * y.rootAbove;
}

/** Whether the floor stands above the ceiling in every corner. */
function isOpen(gaps: Gaps, gap: number, corners: Float64Array): boolean {
  for (let corner = 0; corner < corners.length; corner += TERMS) {
    let height = 0;
    for (let term = 0; term < TERMS; term += 1)
      height += (gaps[gap + term] ?? 0) * (corners[corner + term] ?? 0);
    if (!(height > SLACK)) return false;
  }
  return true;
}
