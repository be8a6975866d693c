import type { Fact } from '../facts/fact.ts';
import { niceDomain } from './scale.ts';

/** Ends of the axis a fact is shown on; value, interval, baseline and chance level all lie between them. */
export function stripDomain(fact: Fact): [number, number] {
  const shown = shownValues(fact);
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  const [floor, ceiling] = fact.range;
  if (floor !== null && ceiling !== null) return boundedDomain(low, high, [floor, ceiling]);
  return openDomain(low, high, fact.range);
}

// Gaps are read from zero, where chance begins.
function shownValues({ value, interval, baseline, chance, kind }: Fact): number[] {
  const from = kind === 'gap' ? 0 : undefined;
  const shown = [value, interval?.low, interval?.high, baseline?.value, chance?.p95, from];
  return shown.filter((v) => v !== undefined);
}

// The whole range, unless everything crowds into one end of it: 0.5 to 1 shows 0.93 better than 0 to 1.
function boundedDomain(
  low: number,
  high: number,
  range: readonly [number, number],
): [number, number] {
  const [floor, ceiling] = low >= 0 && range[0] < 0 ? [0, range[1]] : range;
  const middle = (floor + ceiling) / 2;
  const fifth = floor + (ceiling - floor) / 5;
  if (low >= middle) return [middle, Math.max(ceiling, high)];
  if (high <= fifth) return [Math.min(floor, low), fifth];
  if (high <= middle) return [Math.min(floor, low), middle];
  return [Math.min(floor, low), Math.max(ceiling, high)];
}

// Starts at zero when the values are far apart, otherwise a margin on both sides.
function openDomain(low: number, high: number, [floor, ceiling]: Fact['range']): [number, number] {
  if (low >= 0 && low <= high / 3) return capped(niceDomain(0, high * 1.02, 4), floor, ceiling);
  if (low === high)
    return capped(niceDomain(Math.min(0, low), Math.max(0, high) * 1.25, 4), floor, ceiling);
  const margin = (high - low) * 0.25;
  return capped(niceDomain(low - margin, high + margin, 4), floor, ceiling);
}

function capped(
  domain: [number, number],
  floor: number | null,
  ceiling: number | null,
): [number, number] {
  return [Math.max(domain[0], floor ?? -Infinity), Math.min(domain[1], ceiling ?? Infinity)];
}
