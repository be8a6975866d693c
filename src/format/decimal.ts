import { words } from '../words/words.ts';

/** A number as the digits people read: ± coefficient × 10^−scale, exact. */
export interface Decimal {
  readonly negative: boolean;
  /** Absolute value without the point; never negative. */
  readonly coefficient: bigint;
  /** Decimals; at least 0. */
  readonly scale: number;
}

/** Which way digits are cut: `down` to −∞, `up` to +∞, `nearest` with halves away from zero. */
export type Rounding = 'down' | 'up' | 'nearest';

const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/**
 * Reads the shortest text that stands for a number. Binary floats are never scaled, so 0.95
 * stays 0.95. Throws a RangeError for NaN and the infinities.
 */
export function toDecimal(value: number): Decimal {
  const match = NUMBER.exec(String(value));
  if (!match) throw new RangeError(`Expected a finite number, got ${value}`);
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const scale = fraction.length - Number(exponent);
  const coefficient = BigInt(whole + fraction) * 10n ** BigInt(Math.max(0, -scale));
  return { negative: sign === '-' && coefficient > 0n, coefficient, scale: Math.max(0, scale) };
}

/** Moves the point `places` to the left: 124103 by 3 is 124.103. Negative moves it right. */
export function shiftPoint(decimal: Decimal, places: number): Decimal {
  const scale = decimal.scale + places;
  const coefficient = decimal.coefficient * 10n ** BigInt(Math.max(0, -scale));
  return { ...decimal, coefficient, scale: Math.max(0, scale) };
}

/** Rounds to `scale` decimals, adding zeros where there are fewer. */
export function roundTo(decimal: Decimal, scale: number, rounding: Rounding): Decimal {
  if (scale >= decimal.scale) return shiftZeros(decimal, scale);
  const unit = 10n ** BigInt(decimal.scale - scale);
  const rest = decimal.coefficient % unit;
  const kept = decimal.coefficient / unit;
  const coefficient = awayFromZero(decimal.negative, rest, unit, rounding) ? kept + 1n : kept;
  return { negative: decimal.negative && coefficient > 0n, coefficient, scale };
}

/** Digits before the point, without leading zeros: 45.1 has 2, 0.2 none, 0.02 has −1. */
export function magnitude({ coefficient, scale }: Decimal): number {
  return String(coefficient).length - scale;
}

/** Writes the digits as the language does, with thousands told apart and exactly `scale` decimals. */
export function decimalText({ negative, coefficient, scale }: Decimal): string {
  const digits = String(coefficient).padStart(scale + 1, '0');
  const { decimal, group } = words().numbers;
  const whole = digits.slice(0, digits.length - scale).replace(/\B(?=(?:\d{3})+$)/g, group);
  const fraction = scale > 0 ? `${decimal}${digits.slice(-scale)}` : '';
  return `${negative ? '-' : ''}${whole}${fraction}`;
}

function shiftZeros(decimal: Decimal, scale: number): Decimal {
  const zeros = 10n ** BigInt(scale - decimal.scale);
  return { ...decimal, coefficient: decimal.coefficient * zeros, scale };
}

function awayFromZero(negative: boolean, rest: bigint, unit: bigint, rounding: Rounding): boolean {
  if (rounding === 'nearest') return rest * 2n >= unit;
  return rest > 0n && negative === (rounding === 'down');
}
