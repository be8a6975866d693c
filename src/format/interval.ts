import { words } from '../words/words.ts';
import { decimalText, roundTo, shiftPoint, toDecimal } from './decimal.ts';
import { shownDecimals } from './number.ts';

/** Two bounds and the confidence level in (0, 1) they were made for. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

/** How bounds are written. */
export interface BoundsStyle {
  readonly unit?: string;
  /** Decimals of the value the bounds belong to, as the author wrote it. */
  readonly decimals?: number;
  /** The value itself, so that its bounds get as many decimals as it shows. */
  readonly value?: number;
}

/** Writes `95% CI 0.850 to 0.976`. Bounds are rounded outward, never inward. */
export function formatInterval(bounds: Bounds, style: BoundsStyle = {}): string {
  const level = formatLevel(bounds.level);
  return words().numbers.interval({ level, range: formatBounds(bounds, style) });
}

/** Writes the bounds alone: `0.850 to 0.976`, rounded outward. */
export function formatBounds(
  { low, high }: Pick<Bounds, 'low' | 'high'>,
  style: BoundsStyle = {},
): string {
  const widest = Math.abs(low) > Math.abs(high) ? low : high;
  const decimals = shownDecimals(style.value ?? widest, style);
  return words().numbers.range({
    low: decimalText(roundTo(toDecimal(low), decimals, 'down')),
    high: decimalText(roundTo(toDecimal(high), decimals, 'up')),
  });
}

// Every digit of a level is kept: 0.95 is 95%, 0.975 is 97.5%.
function formatLevel(level: number): string {
  return words().numbers.level(decimalText(shiftPoint(toDecimal(level), -2)));
}
