import { ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';

/** Maps a value to a coordinate. */
export type Scale = (value: number) => number;

/**
 * Maps `domain` onto `range` along a straight line. A domain without width, and one too wide for
 * arithmetic, map to the middle.
 */
export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
): Scale {
  const scale = scaleLinear(domain, range);
  const middle = (range[0] + range[1]) / 2;
  return (value) => {
    const at = scale(value);
    return Number.isFinite(at) ? at : middle;
  };
}

/** Widens a domain to round numbers, with about `count` steps between them. */
export function niceDomain(low: number, high: number, count = 4): [number, number] {
  const wide = widened(low, high);
  const [from, to] = scaleLinear(wide, wide).nice(count).domain();
  return [from ?? wide[0], to ?? wide[1]];
}

/** Round numbers inside a domain, both ends included when they are round. About `count` steps. */
export function niceTicks(low: number, high: number, count = 4): number[] {
  return ticks(low, high, count).filter(Number.isFinite);
}

/** Decimals a value needs to be written in full, at most six. */
export function decimalsOf(value: number): number {
  const isWhole = (scaled: number) => Math.abs(scaled - Math.round(scaled)) < 1e-7;
  return [0, 1, 2, 3, 4, 5].find((decimals) => isWhole(value * 10 ** decimals)) ?? 6;
}

// Narrower than what twelve digits can tell apart is no width at all.
function widened(low: number, high: number): [number, number] {
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (size < 1e-100) return [0, 1];
  return high - low > size * 1e-9 ? [low, high] : [low - size / 8, high + size / 8];
}
