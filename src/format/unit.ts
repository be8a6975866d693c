import { decimalText, magnitude, roundTo, shiftPoint, toDecimal } from './decimal.ts';
import type { Decimal, Rounding } from './decimal.ts';
import { formatNumber, rounding, significantDecimals } from './number.ts';
import type { NumberStyle } from './number.ts';

/** A number and the unit it is to be read with; the unit may be empty. */
export interface Quantity {
  readonly number: string;
  readonly unit: string;
}

// Decimal multiples (IEC 80000-13 keeps kB for 1,000 bytes).
const BYTE_UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** Units that say what a number is, not what to print after it. */
const SILENT_UNITS = new Set(['fraction', 'count']);

/** Writes a value and its unit: bytes as B, kB, MB, GB; other units as they are. */
export function formatQuantity(value: number, style: NumberStyle = {}): Quantity {
  const { unit = '' } = style;
  if (unit === 'bytes') return byteQuantity(toDecimal(value), rounding(style));
  return { number: formatNumber(value, style), unit: SILENT_UNITS.has(unit) ? '' : unit };
}

/** Number and unit with a space between, or the number alone: `4.51 kB`, `0.937`. */
export function quantityText({ number, unit }: Quantity): string {
  return unit ? `${number} ${unit}` : number;
}

function byteQuantity(bytes: Decimal, side: Rounding): Quantity {
  const step = byteStep(bytes);
  const scaled = roundBytes(bytes, step, side);
  // 999,950 bytes round to 1,000 kB, which is 1.0 MB.
  const final = magnitude(scaled) > 3 && step < BYTE_UNITS.length - 1 ? step + 1 : step;
  const rounded = final === step ? scaled : roundBytes(bytes, final, side);
  return { number: decimalText(trimmed(rounded)), unit: BYTE_UNITS[final] ?? 'B' };
}

function byteStep(bytes: Decimal): number {
  const step = Math.floor((magnitude(bytes) - 1) / 3);
  return Math.min(Math.max(step, 0), BYTE_UNITS.length - 1);
}

function roundBytes(bytes: Decimal, step: number, side: Rounding): Decimal {
  if (step === 0) return roundTo(bytes, 0, side);
  const scaled = shiftPoint(bytes, step * 3);
  return roundTo(scaled, significantDecimals(scaled, side), side);
}

// Three significant digits, two when the third says nothing: 1.5 kB, 2.0 MB.
function trimmed(decimal: Decimal): Decimal {
  return decimal.scale === 2 && decimal.coefficient % 10n === 0n
    ? roundTo(decimal, 1, 'nearest')
    : decimal;
}
