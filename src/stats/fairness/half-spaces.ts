/** Points x where the sum of `slopes` times x, plus `constant`, is at least 0. */
export interface HalfSpace {
  /** One per variable. */
  readonly slopes: readonly number[];
  readonly constant: number;
}

/**
 * Whether one point lies in all half-spaces, by eliminating one variable after the other (Fourier
 * 1826, Motzkin 1936). They are empty only where they would stay so with every constant larger by
 * `NOISE`, so that binary floats empty nothing. For up to three variables and some twenty half-spaces:
 * what remains of more grows with the fourth power of their number.
 */
export function meet(halfSpaces: readonly HalfSpace[]): boolean {
  const variables = halfSpaces[0]?.slopes.length ?? 0;
  const rows = halfSpaces.map(({ slopes, constant }) => ({ slopes, constant, weight: 1 }));
  const last = variables - 1;
  const left = Array.from({ length: last }, (_, at) => at).reduce(eliminated, rows);
  return meetOnLine(left, last);
}

/** How much every constant may be off. */
const NOISE = 1e-10;
/** A slope below this is what rounding left of 0. */
const FLAT = 1e-13;

/** A sum of half-spaces, each taken some number of times: `weight` in all. */
interface Row extends HalfSpace {
  readonly weight: number;
}

/** With one variable left, the highest lower end against the lowest upper end. */
function meetOnLine(rows: readonly Row[], at: number): boolean {
  const { rising, falling, flat } = sorted(rows, at);
  const loose = ({ constant, weight }: Row) => constant + NOISE * weight;
  const low = rising.reduce((most, row) => Math.max(most, -loose(row)), -Infinity);
  const high = falling.reduce((least, row) => Math.min(least, loose(row)), Infinity);
  return low <= high && flat.every((row) => loose(row) >= 0);
}

function eliminated(rows: readonly Row[], at: number): Row[] {
  const { rising, falling, flat } = sorted(rows, at);
  return [...flat, ...rising.flatMap((one) => falling.map((other) => plus(one, other)))];
}

/** Rows that bound a variable from below, from above or not, scaled to a slope of 1 or −1. */
function sorted(rows: readonly Row[], at: number): Record<'rising' | 'falling' | 'flat', Row[]> {
  const slope = (row: Row) => row.slopes[at] ?? 0;
  const scaled = (row: Row) => times(row, 1 / Math.abs(slope(row)));
  return {
    rising: rows.filter((row) => slope(row) > FLAT).map(scaled),
    falling: rows.filter((row) => slope(row) < -FLAT).map(scaled),
    flat: rows.filter((row) => Math.abs(slope(row)) <= FLAT),
  };
}

function times({ slopes, constant, weight }: Row, factor: number): Row {
  return {
    slopes: slopes.map((slope) => slope * factor),
    constant: constant * factor,
    weight: weight * factor,
  };
}

function plus(one: Row, other: Row): Row {
  return {
    slopes: one.slopes.map((slope, index) => slope + (other.slopes[index] ?? 0)),
    constant: one.constant + other.constant,
    weight: one.weight + other.weight,
  };
}
