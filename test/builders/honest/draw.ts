import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance with a seed: one seed, one simulated project. */
export interface Draw {
  /** In [0, 1). */
  share(): number;
  /** Whole, both ends included. */
  whole(low: number, high: number): number;
  /** Standard normal. */
  normal(): number;
  pick<const T>(list: readonly [T, ...T[]]): T;
}

/** Draws that one seed always repeats. */
export function drawFrom(seed: number): Draw {
  const random = xoroshiro128plus(seed);
  const share = () => uniformFloat64(random);
  const whole = (low: number, high: number) => low + Math.floor(share() * (high - low + 1));
  return {
    share,
    whole,
    normal: () => Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share()),
    pick: (list) => list[whole(0, list.length - 1)] ?? list[0],
  };
}

/** A number as a careful author writes it: rounded, trailing zeros kept. */
export function written(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? text.replace('-', '') : text;
}

/** The same as a program writes it to a file: rounded, trailing zeros dropped. */
export function rounded(value: number, decimals: number): number {
  return Number(written(value, decimals));
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
