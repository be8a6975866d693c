import { meet } from './half-spaces.ts';
import type { HalfSpace } from './half-spaces.ts';
import { partsOf } from './rates.ts';
import type { CountName, RateId, RateParts } from './rates.ts';

/** A rate of one group as a table gives it. */
export interface StatedRate {
  readonly rate: RateId;
  /** In [0, 1]. */
  readonly value: number;
  /** How far rounding may have moved it. */
  readonly tolerance: number;
}

/** A rate that the others leave no room for; `low` and `high` are where they leave it. */
export interface RateConflict {
  readonly stated: StatedRate;
  /** The fewest rates that exclude it. */
  readonly others: readonly StatedRate[];
  readonly low: number;
  readonly high: number;
}

/**
 * Looks for rates of one group that no counts have, whatever their number: any shares of the four
 * cells that add up to 1 may be behind them, each rate lies within its tolerance, and a rate over no
 * rows says nothing. Of four rates (base rate, PPV, TPR and FPR) this is the identity FPR =
 * p/(1 − p) · (1 − PPV)/PPV · TPR (Chouldechova 2017, equation 2.6); it holds for any others in the
 * same way. The false-positive rate is named where it takes part, else the rate given last.
 */
export function rateConflict(rates: readonly StatedRate[]): RateConflict | undefined {
  if (meet(spacesOf(rates))) return undefined;
  const fewest = rates.reduce<readonly StatedRate[]>((kept, rate) => {
    const without = kept.filter((other) => other !== rate);
    return meet(spacesOf(without)) ? kept : without;
  }, rates);
  const stated = fewest.find(({ rate }) => rate === 'fpr') ?? fewest.at(-1);
  const others = fewest.filter((rate) => rate !== stated);
  return stated && { stated, others, ...room(stated.rate, spacesOf(others)) };
}

const CELLS: readonly CountName[] = ['tp', 'fp', 'fn', 'tn'];

/** Shares of a group's rows in three cells; what they leave is in the fourth. */
const SHARES = CELLS.map((_, at) => halfSpace((cell) => Number(cell === CELLS[at])));

function spacesOf(rates: readonly StatedRate[]): HalfSpace[] {
  return [
    ...SHARES,
    ...rates.flatMap(({ rate, value, tolerance }) => [
      atLeast(partsOf(rate), value - tolerance),
      atMost(partsOf(rate), value + tolerance),
    ]),
  ];
}

function atLeast({ counted, among }: RateParts, value: number): HalfSpace {
  return halfSpace((cell) => Number(counted.includes(cell)) - value * Number(among.includes(cell)));
}

function atMost({ counted, among }: RateParts, value: number): HalfSpace {
  return halfSpace((cell) => value * Number(among.includes(cell)) - Number(counted.includes(cell)));
}

// The true negatives are all rows less the others.
function halfSpace(slopeOf: (cell: CountName) => number): HalfSpace {
  const last = slopeOf('tn');
  const slopes = CELLS.slice(0, -1).map((cell) => slopeOf(cell) - last);
  return { slopes, constant: last };
}

/** Where a rate lies, halved until both ends are known to a billionth. */
function room(rate: RateId, others: readonly HalfSpace[]): { low: number; high: number } {
  const parts = partsOf(rate);
  const low = smallest((value) => meet([...others, atMost(parts, value)]));
  const high = 1 - smallest((value) => meet([...others, atLeast(parts, 1 - value)]));
  return { low, high };
}

function smallest(holds: (value: number) => boolean): number {
  let [low, high] = [0, 1];
  if (holds(0)) return 0;
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
