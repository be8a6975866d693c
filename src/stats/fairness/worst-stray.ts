/** How far each of several estimates strays from what it estimates, by their place. */
export interface Strays {
  readonly stray: Float64Array;
  /** Variance of each estimate, above 0. */
  readonly variance: Float64Array;
  /** Square of the stray over the variance, with the sign of the stray. */
  readonly score: Float64Array;
}

/** Room for as many estimates. */
export function straysOf(length: number): Strays {
  return {
    stray: new Float64Array(length),
    variance: new Float64Array(length),
    score: new Float64Array(length),
  };
}

/** Writes one estimate at a place. */
export function setStray(strays: Strays, place: number, stray: number, variance: number): void {
  strays.stray[place] = stray;
  strays.variance[place] = variance;
  strays.score[place] = (stray * Math.abs(stray)) / variance;
}

/**
 * Standard errors by which the difference of the worst pair of separate estimates strays, draw by
 * draw, in rising order. `places` says where each draw's estimates are, `count` for each. Few pairs
 * are looked at: by the inequality of Cauchy and Schwarz no pair's square is larger than the sum of
 * its two own.
 */
export function worstStrays(strays: Strays, places: Int32Array, count: number): Float64Array {
  const worst = new Float64Array(places.length / count);
  const scores = new Float64Array(count);
  for (let draw = 0; draw < worst.length; draw += 1)
    worst[draw] = Math.sqrt(worstSquare(strays, { places, start: draw * count, scores }));
  return worst.sort();
}

/** Where the estimates of one draw are, and room for their scores. */
interface Row {
  readonly places: Int32Array;
  readonly start: number;
  readonly scores: Float64Array;
}

// Places are those of estimates, in all lists; the type cannot know.
function worstSquare(strays: Strays, row: Row): number {
  const { places, start, scores } = row;
  const [top, bottom] = farthest(strays, row);
  const most = Math.max(scores[top] as number, scores[bottom] as number);
  const squareOf = (one: number, other: number) =>
    pairSquare(strays, places[start + one] as number, places[start + other] as number);
  let worst = squareOf(top, bottom);
  for (let one = 0; one < scores.length; one += 1) {
    const left = worst - (scores[one] as number);
    if (left >= most) continue;
    for (let other = 0; other < one; other += 1)
      if ((scores[other] as number) > left) worst = Math.max(worst, squareOf(one, other));
  }
  return worst;
}

/** Writes the sizes of the scores of a row, and says which strays furthest up and down. */
function farthest({ score }: Strays, { places, start, scores }: Row): readonly [number, number] {
  let [top, high, bottom, low] = [0, -Infinity, 0, Infinity];
  for (let at = 0; at < scores.length; at += 1) {
    const own = score[places[start + at] as number] as number;
    scores[at] = Math.abs(own);
    if (own > high) {
      high = own;
      top = at;
    }
    if (own < low) {
      low = own;
      bottom = at;
    }
  }
  return [top, bottom];
}

function pairSquare({ stray, variance }: Strays, one: number, other: number): number {
  const apart = (stray[one] as number) - (stray[other] as number);
  return (apart * apart) / ((variance[one] as number) + (variance[other] as number));
}
