import { decimalsOf } from './written.ts';

/** A computed number as messages print it: at most `decimals` behind the point, none for show. */
export function shown(value: number, { decimals = 4 }: { decimals?: number } = {}): string {
  const scale = 10 ** Math.min(decimals, 12);
  return String(Math.round(value * scale) / scale);
}

/** The same with one decimal more than a number as written, so that a difference can be seen. */
export function shownBeside(value: number, written: string): string {
  return shown(value, { decimals: Math.max(3, decimalsOf(written) + 1) });
}

/** Significant digits as written, trailing zeros counted: `0.950` has three, `12` two, `0` one. */
export function significantDigits(written: string): number {
  const mantissa = written.trim().replace(/e.*$/i, '').replaceAll(/\D/g, '');
  return Math.max(1, mantissa.replace(/^0+/, '').length);
}

/**
 * Half a unit of the last decimal any value of a list has: how far rounding may have moved each.
 * Programs drop trailing zeros, so the longest one tells. Shares have `fewest` decimals, two unless
 * said otherwise; values in the unit of a target may have none. A list is of one kind of value,
 * written by one program: values written by different hands get a rounding of their own.
 */
export function listRounding(
  values: readonly number[],
  { fewest = 2 }: { fewest?: number } = {},
): number {
  const longest = values.reduce((most, value) => Math.max(most, decimalsOf(String(value))), fewest);
  return 0.5 * 10 ** -Math.min(longest, 15) + 1e-9;
}
