/** `k` of `n` rows, both whole, 0 ≤ k ≤ n and n ≥ 1. */
export interface Share {
  readonly k: number;
  readonly n: number;
}

/** The share as k/n in [0, 1]. Throws a RangeError unless 0 ≤ k ≤ n are whole and n ≥ 1. */
export function requireShare({ k, n }: Share): number {
  const whole = Number.isSafeInteger(k) && Number.isSafeInteger(n);
  if (!whole || n < 1 || k < 0 || k > n)
    throw new RangeError(`Expected 0 to n of n rows, got ${k} of ${n}`);
  return k / n;
}

/** The level itself. Throws a RangeError unless it lies in (0, 1): 0.95, never 95. */
export function requireLevel(level: number): number {
  if (!(level > 0 && level < 1))
    throw new RangeError(`Expected a level between 0 and 1, got ${level}`);
  return level;
}

/** The count itself. Throws a RangeError unless it is whole and at least `least`. */
export function requireCount(count: number, least = 0): number {
  if (!Number.isSafeInteger(count) || count < least)
    throw new RangeError(`Expected a whole count of at least ${least}, got ${count}`);
  return count;
}

/** The values themselves. Throws a RangeError for fewer than `least` of them or one that is not finite. */
export function requireValues(values: readonly number[], least: number): readonly number[] {
  if (values.length < least)
    throw new RangeError(`Expected at least ${least} values, got ${values.length}`);
  const wrong = values.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`Expected finite values, got ${wrong}`);
  return values;
}
