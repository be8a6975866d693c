import { decimalText, magnitude, roundTo, toDecimal } from './decimal.ts';
import type { Decimal, Rounding } from './decimal.ts';

/** How a number is written. */
export interface NumberStyle {
  /** `fraction`, `count`, `bytes`, `ms`, a currency, a target's own unit, or empty (default). */
  readonly unit?: string;
  /** Decimals as the author wrote them: never are more shown. Undefined for computed values. */
  readonly decimals?: number;
  /** `worse` needs `direction`; without one it is `nearest`. Default `nearest`. */
  readonly towards?: Rounding | 'worse';
  /** Which way is better. */
  readonly direction?: 'higher' | 'lower' | 'none';
}

const FRACTION_DECIMALS = 3;
const SIGNIFICANT_DIGITS = 3;

/**
 * Writes a value without its unit: fractions with three decimals, counts and bytes whole,
 * anything else with three significant digits and every digit before the point. Throws a
 * RangeError for numbers that are not finite.
 */
export function formatNumber(value: number, style: NumberStyle = {}): string {
  return decimalText(roundTo(toDecimal(value), shownDecimals(value, style), rounding(style)));
}

/** How many decimals `formatNumber` shows, for bounds that must match their value. */
export function shownDecimals(value: number, style: NumberStyle = {}): number {
  const written = style.decimals ?? Infinity;
  if (style.unit === 'count' || style.unit === 'bytes') return 0;
  if (style.unit === 'fraction') return Math.min(FRACTION_DECIMALS, written);
  return significantDecimals(toDecimal(value), rounding(style), written);
}

/** The side digits are cut to, once `worse` is read with the direction. */
export function rounding({ towards = 'nearest', direction }: NumberStyle): Rounding {
  if (towards !== 'worse') return towards;
  if (direction === 'higher') return 'down';
  return direction === 'lower' ? 'up' : 'nearest';
}

/** Decimals that keep three significant digits, at most `written`. */
export function significantDecimals(decimal: Decimal, side: Rounding, written = Infinity): number {
  const first = neededDecimals(decimal, written);
  // 9.996 rounds to 10.00, which has a digit more than asked for.
  return Math.min(first, neededDecimals(roundTo(decimal, first, side), written));
}

function neededDecimals(decimal: Decimal, written: number): number {
  if (decimal.coefficient === 0n) return 0;
  return Math.min(Math.max(0, SIGNIFICANT_DIGITS - magnitude(decimal)), written);
}
