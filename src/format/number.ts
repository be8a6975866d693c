import { roundedText, significantPlaces } from './decimal.ts';
import type { Rounding } from './decimal.ts';

/** How to turn a value into characters. */
export interface NumberFormat {
  /** `fraction`, `count`, `ms`, a currency, the target's unit, or empty. */
  readonly unit?: string;
  /** Decimals as the author wrote them: never more are printed. */
  readonly decimals?: number;
  /** `worse` needs `direction`; default `nearest`. */
  readonly towards?: Rounding | 'worse';
  /** Which way is better; default `higher`. */
  readonly direction?: 'higher' | 'lower';
}

/** Decimals of every share, interval and rate. */
const FRACTION_PLACES = 3;

/**
 * Writes a number without its unit: shares with three decimals, counts whole, everything else with
 * three significant digits; never finer than the author wrote it.
 * @throws RangeError when `value` is not finite
 */
export function formatNumber(value: number, format: NumberFormat = {}): string {
  return roundedText(value, { places: placesOf(value, format), rounding: roundingOf(format) });
}

/** Decimals `formatNumber` prints, so that an interval can match the value it belongs to. */
export function placesOf(value: number, { unit = '', decimals }: NumberFormat): number {
  const places = unit === 'fraction' ? FRACTION_PLACES : unit === 'count' ? 0 : significantPlaces(value);
  return decimals === undefined ? places : Math.min(places, decimals);
}

function roundingOf({ towards = 'nearest', direction = 'higher' }: NumberFormat): Rounding {
  if (towards !== 'worse') return towards;
  return direction === 'higher' ? 'down' : 'up';
}
