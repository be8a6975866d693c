import { requireCount } from '../domain.ts';
import type { GroupShare } from './group-shares.ts';

/** Which groups a gap is computed over. */
export interface AdmissionPolicy {
  /** Rows the rate itself is a share of (NCHS Series 2 No. 175, 2017: 30). */
  readonly minDenominator: number;
  /** Share of all rows, 0 to 1 (29 CFR 1607.15; New York City allows the same: 0.02). */
  readonly minShare: number;
  /** Rows of the attribute that the share is of; without it those of the groups given. */
  readonly totalRows?: number;
  /** Groups whose counts are withheld: a gap to the other end would give them away. */
  readonly withheld?: readonly string[];
}

/** Why a group stays outside a gap, strongest reason first. */
export type LeftOutReason = 'withheld' | 'not-defined' | 'small-denominator' | 'small-share';

/** A group outside the gap. `share` is that of all rows. */
export interface LeftOut extends GroupShare {
  readonly reason: LeftOutReason;
  readonly share: number;
}

/** Every group is in one of both lists, in the order given. */
export interface Admission {
  readonly admitted: readonly GroupShare[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Who enters a gap: groups whose rate has rows enough to mean something. The others are listed with
 * the reason, never dropped. Throws a RangeError unless the total of rows is whole.
 */
export function admit(shares: readonly GroupShare[], policy: AdmissionPolicy): Admission {
  const rows = shares.reduce((sum, share) => sum + share.rows, 0);
  const total = requireCount(policy.totalRows ?? rows);
  const judged = shares.map((entry) => {
    const share = total === 0 ? 0 : entry.rows / total;
    return { entry, share, reason: reasonAgainst(entry, share, policy) };
  });
  return {
    admitted: judged.flatMap(({ entry, reason }) => (reason ? [] : [entry])),
    leftOut: judged.flatMap(({ entry, share, reason }) =>
      reason ? [{ ...entry, share, reason }] : [],
    ),
  };
}

function reasonAgainst(
  { group, n }: GroupShare,
  share: number,
  { minDenominator, minShare, withheld = [] }: AdmissionPolicy,
): LeftOutReason | undefined {
  if (withheld.includes(group)) return 'withheld';
  if (n === 0) return 'not-defined';
  if (n < minDenominator) return 'small-denominator';
  return share < minShare ? 'small-share' : undefined;
}
