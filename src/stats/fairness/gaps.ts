import { requireValues } from '../domain.ts';
import type { GroupValue } from './group-shares.ts';

/** How far the groups of one attribute lie apart in one measure. */
export interface Gap {
  /** Largest less smallest, at least 0. */
  readonly difference: number;
  /** Smallest over largest in [0, 1]; absent where that says nothing (see `gapOf`). */
  readonly ratio?: number;
  /** The groups at both ends, never the same one: of equal ones the first and the last. */
  readonly lowest: GroupValue;
  readonly highest: GroupValue;
}

/**
 * Gap between the groups, unsigned (Fairlearn's `between_groups`): for selection rates that is the
 * demographic parity difference and ratio, for TPR equal opportunity, for FPR predictive equality,
 * for PPV predictive parity. The ratio is absent where the largest value is 0 and where a value is
 * negative. Undefined for fewer than two groups. Throws a RangeError for a value that is not finite.
 */
export function gapOf(values: readonly GroupValue[]): Gap | undefined {
  checkValues(values);
  const [first] = values;
  if (!first || values.length < 2) return undefined;
  const lowest = values.reduce((low, entry) => (entry.value < low.value ? entry : low), first);
  const highest = values.reduce((high, entry) => (entry.value >= high.value ? entry : high), first);
  const ratio = lowest.value / highest.value;
  return {
    difference: highest.value - lowest.value,
    ...(lowest.value >= 0 && highest.value > 0 ? { ratio } : {}),
    lowest,
    highest,
  };
}

/** How far the groups lie from all of them together. */
export interface OverallGap {
  /** Largest distance of a group from the value of all, at least 0, and that group. */
  readonly difference: number;
  readonly furthest: GroupValue;
  /** Smallest ratio to the value of all, turned so that it is at most 1; absent where that is 0. */
  readonly ratio?: number;
}

/**
 * Gap of the groups to the value of all rows (Fairlearn's `to_overall`). Undefined without a group.
 * Throws a RangeError for a value that is not finite.
 */
export function gapToOverall(
  values: readonly GroupValue[],
  overall: number,
): OverallGap | undefined {
  checkValues([...values, { group: '', value: overall }]);
  const [first] = values;
  if (!first) return undefined;
  const distance = ({ value }: GroupValue) => Math.abs(value - overall);
  const furthest = values.reduce(
    (far, entry) => (distance(entry) > distance(far) ? entry : far),
    first,
  );
  const ratios = values.map(({ value }) => Math.min(value / overall, overall / value));
  return {
    difference: distance(furthest),
    furthest,
    ...(overall > 0 && values.every(({ value }) => value >= 0)
      ? { ratio: Math.min(...ratios) }
      : {}),
  };
}

/**
 * Each group's rate over the largest one, in [0, 1]: the impact ratio of selection rates (29 CFR
 * 1607.4(D); the same in New York City's rules on automated employment decisions, 2023). Empty where
 * no rate is above 0. Throws a RangeError for a value that is not finite.
 */
export function impactRatios(values: readonly GroupValue[]): GroupValue[] {
  checkValues(values);
  const largest = Math.max(0, ...values.map(({ value }) => value));
  return largest === 0 ? [] : values.map(({ group, value }) => ({ group, value: value / largest }));
}

function checkValues(values: readonly GroupValue[]): void {
  requireValues(
    values.map(({ value }) => value),
    0,
  );
}
