/** Maps a value to a coordinate. */
export type Scale = (value: number) => number;

/** Maps `domain` onto `range` along a straight line. A domain without width maps to the middle. */
export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
): Scale {
  const [low, high] = domain;
  const [from, to] = range;
  if (low === high) return () => (from + to) / 2;
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}

/** Widens a domain to round numbers, with about `count` steps between them. */
export function niceDomain(low: number, high: number, count = 4): [number, number] {
  const step = niceStep(low, high, count);
  const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)];
  return [clean(first * step), clean(Math.max(last, first + 1) * step)];
}

/** Round numbers inside a domain, both ends included when they are round. About `count` steps. */
export function niceTicks(low: number, high: number, count = 4): number[] {
  const step = niceStep(low, high, count);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => clean((first + i) * step));
}

/** Decimals a value needs to be written in full, at most six. */
export function decimalsOf(value: number): number {
  const isWhole = (scaled: number) => Math.abs(scaled - Math.round(scaled)) < 1e-7;
  return [0, 1, 2, 3, 4, 5].find((decimals) => isWhole(value * 10 ** decimals)) ?? 6;
}

// Steps of 1, 2, 2.5 and 5 times a power of ten read well (Heckbert 1990, with 2.5 for rates).
function niceStep(low: number, high: number, count: number): number {
  const size = Math.max(Math.abs(low), Math.abs(high));
  // Narrower than what twelve digits can tell apart is no width at all.
  const width =
    high - low > size * 1e-9 && high - low > 1e-100 ? high - low : size > 1e-100 ? size : 1;
  const rough = width / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const nice = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough * (1 - 1e-9)) ?? 10;
  return nice * power;
}

// Removes the dust of binary fractions: 0.30000000000000004 is 0.3.
function clean(value: number): number {
  if (value === 0) return 0;
  const power = 10 ** (11 - Math.floor(Math.log10(Math.abs(value))));
  return Math.round(value * power) / power;
}
