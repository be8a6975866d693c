import { countRate } from '../rates.ts';
import type { GroupCounts, RateId } from '../rates.ts';

/** A figure as another tool would give it for these counts. */
export interface Reading {
  readonly value: number;
  /** Groups it compares; empty where every rate has its own two, as in equalized odds. */
  readonly compared: readonly string[];
  /** What they are compared with. */
  readonly against: readonly string[] | 'overall';
  /** Several differences taken together: the larger, or their mean. */
  readonly taken?: 'worst-case' | 'mean';
  /** Groups whose rate is not defined and which the tool counts as 0. */
  readonly countedAsZero: readonly string[];
}

/** Groups of one attribute, and the one that the others are compared with where it is known. */
export interface ConventionInput {
  readonly groups: readonly GroupCounts[];
  /** The privileged group of AIF360, the reference group of Aequitas; Fairlearn has none. */
  readonly reference?: string;
}

/**
 * How one tool computes one figure: what it may mean, the likeliest first. Empty where the tool
 * would divide by 0.
 */
export type Recipe = (input: ConventionInput) => readonly Reading[];

/** A group's rate where a tool counts one that is not defined as 0. */
export interface FilledRate {
  readonly group: string;
  readonly value: number;
  readonly isFilled: boolean;
}

/** A rate of every group, 0 where it is not defined. */
export function filledRates(groups: readonly GroupCounts[], rate: RateId): FilledRate[] {
  return groups.map((counts) => {
    const { k, n } = countRate(counts, rate);
    return { group: counts.group, value: n === 0 ? 0 : k / n, isFilled: n === 0 };
  });
}

/** The groups that were counted as 0. */
export function filledGroups(...rates: readonly (readonly FilledRate[])[]): string[] {
  return [...new Set(rates.flat().flatMap(({ group, isFilled }) => (isFilled ? [group] : [])))];
}
