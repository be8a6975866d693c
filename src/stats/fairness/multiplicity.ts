import { requireCount, requireLevel } from '../domain.ts';

/** What looking at many differences at once means for their intervals. */
export interface Multiplicity {
  /** Differences looked at: every pair of groups of every attribute, in every rate. */
  readonly comparisons: number;
  /** Intervals of that level expected to miss by chance where they are right on average. */
  readonly expectedMisses: number;
  /** Level each interval needs for all to hold together at least as often as `level` says (Bonferroni). */
  readonly bonferroniLevel: number;
  /** More than ten: to be said beside the results. */
  readonly isNoted: boolean;
}

/**
 * Counts the comparisons behind the attributes of a project. `groups` has the number of groups of
 * each attribute, `rates` how many rates are compared. Throws a RangeError for counts that are not
 * whole and a level outside (0, 1).
 */
export function multiplicity(
  { groups, rates }: { readonly groups: readonly number[]; readonly rates: number },
  level = 0.95,
): Multiplicity {
  const pairs = groups.reduce((sum, count) => sum + (requireCount(count) * (count - 1)) / 2, 0);
  const comparisons = pairs * requireCount(rates);
  const miss = 1 - requireLevel(level);
  return {
    comparisons,
    expectedMisses: comparisons * miss,
    bonferroniLevel: 1 - miss / Math.max(1, comparisons),
    isNoted: comparisons > NOTED_ABOVE,
  };
}

const NOTED_ABOVE = 10;
