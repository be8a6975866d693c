import { roundedText } from './decimal.ts';
import { placesOf } from './number.ts';
import type { NumberFormat } from './number.ts';

/** Bounds of an interval and its confidence level in (0, 1). */
export interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

/** Writes an interval, rounded outward: `95% CI 0.850 to 0.976`. */
export function formatInterval(bounds: Bounds, format: NumberFormat = {}): string {
  return `${formatLevel(bounds.level)} CI ${formatBounds(bounds, format)}`;
}

/** Writes the two ends, rounded outward: `0.850 to 0.976`. */
export function formatBounds({ low, high }: Pick<Bounds, 'low' | 'high'>, format: NumberFormat = {}): string {
  // The coarser end decides, so that both ends show the same decimals.
  const places = Math.min(placesOf(low, format), placesOf(high, format));
  const end = (value: number, rounding: 'down' | 'up') => roundedText(value, { places, rounding });
  return `${end(low, 'down')} to ${end(high, 'up')}`;
}

/** Writes a confidence level: `95%`. */
export function formatLevel(level: number): string {
  return `${roundedText(Number((level * 100).toPrecision(12)), { places: 1, rounding: 'down' }).replace(/\.0$/, '')}%`;
}
