/** A number as exact decimal digits: value = sign × digits × 10^−scale. */
interface Digits {
  readonly negative: boolean;
  readonly digits: bigint;
  readonly scale: number;
}

/** Which way to round: towards minus infinity, plus infinity, or to nearest (half away from zero). */
export type Rounding = 'down' | 'up' | 'nearest';

/**
 * Rounds to a number of decimals on the shortest decimal text of the value, never on its binary
 * form: 0.95 rounded down to two decimals is 0.95. Never prints minus zero.
 * @throws RangeError when `value` is not finite
 */
export function roundedText(value: number, { places, rounding }: { places: number; rounding: Rounding }): string {
  const { negative, digits, scale } = digitsOf(value);
  const shift = scale - places;
  const kept = shift <= 0 ? digits * 10n ** BigInt(-shift) : roundedDigits(digits, { shift, rounding, negative });
  const text = kept.toString().padStart(places + 1, '0');
  const whole = text.slice(0, text.length - places);
  const sign = negative && kept !== 0n ? '-' : '';
  return `${sign}${grouped(whole)}${places > 0 ? `.${text.slice(-places)}` : ''}`;
}

/** Decimals that give a value three significant digits; whole numbers keep all of theirs. */
export function significantPlaces(value: number, significant = 3): number {
  const { digits, scale } = digitsOf(value);
  if (digits === 0n) return 0;
  const exponent = digits.toString().length - scale;
  return Math.max(0, significant - exponent);
}

function roundedDigits(digits: bigint, { shift, rounding, negative }: { shift: number; rounding: Rounding; negative: boolean }): bigint {
  const unit = 10n ** BigInt(shift);
  const [whole, rest] = [digits / unit, digits % unit];
  if (rest === 0n) return whole;
  const outward = rounding === 'nearest' ? rest * 2n >= unit : (rounding === 'up') !== negative;
  return outward ? whole + 1n : whole;
}

function digitsOf(value: number): Digits {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!match) throw new RangeError(`Not a finite number: ${value}`);
  const decimals = match[3] ?? '';
  const scale = decimals.length - Number(match[4] ?? 0);
  const digits = BigInt((match[2] ?? '') + decimals);
  const whole = scale < 0 ? digits * 10n ** BigInt(-scale) : digits;
  return { negative: match[1] === '-', digits: whole, scale: Math.max(scale, 0) };
}

// Thousands with commas, whatever the machine's locale.
function grouped(whole: string): string {
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
