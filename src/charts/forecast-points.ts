import { median } from 'd3-array';
import { dayOf } from './dates.ts';

/** A point of a forecast series as a manifest holds it. */
export interface SeriesPoint {
  /** Date, as written. */
  readonly t: string;
  readonly actual?: number | null | undefined;
  readonly forecast?: number | null | undefined;
  readonly low?: number | null | undefined;
  readonly high?: number | null | undefined;
}

/** A value on a day, counted from 1970. */
export interface DayValue {
  readonly day: number;
  readonly value: number;
}

/** A forecast range on a day. */
export interface DayRange {
  readonly day: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Values of one column in unbroken runs: a missing value, or dates much farther apart than usual,
 * are a gap in the line.
 */
export function valueRuns(
  points: readonly SeriesPoint[],
  column: 'actual' | 'forecast',
): DayValue[][] {
  return runs(points, (point) => {
    const value = point[column];
    return isNumber(value) ? { day: dayOf(point.t), value } : undefined;
  });
}

/** Forecast ranges in unbroken runs. */
export function rangeRuns(points: readonly SeriesPoint[]): DayRange[][] {
  return runs(points, (point) => {
    const { t, low, high } = point;
    return isNumber(low) && isNumber(high) ? { day: dayOf(t), low, high } : undefined;
  });
}

/** How much of what happened lay inside the forecast range; undefined where no day has both. */
export function insideRange(
  points: readonly SeriesPoint[],
): { readonly k: number; readonly n: number } | undefined {
  const judged = points.filter(
    ({ actual, low, high }) => isNumber(actual) && isNumber(low) && isNumber(high),
  );
  const inside = judged.filter(
    ({ actual, low, high }) => (low ?? 0) <= (actual ?? 0) && (actual ?? 0) <= (high ?? 0),
  );
  return judged.length ? { k: inside.length, n: judged.length } : undefined;
}

/** Mean distance between what was forecast and what happened; undefined where no day has both. */
export function meanMiss(points: readonly SeriesPoint[]): number | undefined {
  const misses = points.flatMap(({ actual, forecast }) =>
    isNumber(actual) && isNumber(forecast) ? [Math.abs(forecast - actual)] : [],
  );
  return misses.length ? misses.reduce((sum, miss) => sum + miss / misses.length, 0) : undefined;
}

function runs<Value extends { readonly day: number }>(
  points: readonly SeriesPoint[],
  valueOf: (point: SeriesPoint) => Value | undefined,
): Value[][] {
  const values = points.map(valueOf);
  const longest = longestStep(points);
  return values.reduce<Value[][]>((found, value, i) => {
    if (value === undefined) return found;
    const before = values[i - 1];
    return before === undefined || value.day - before.day > longest
      ? [...found, [value]]
      : [...found.slice(0, -1), [...(found.at(-1) ?? []), value]];
  }, []);
}

// Three times the usual step; a holiday is no gap, a season is.
function longestStep(points: readonly SeriesPoint[]): number {
  const days = points.map(({ t }) => dayOf(t));
  const steps = days.slice(1).map((day, i) => day - (days[i] ?? day));
  return 3 * (median(steps) ?? Infinity);
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
