import type { Project } from '../../manifest/portfolio.ts';

/** Which groups of a project are shown and compared, with the quiet defaults filled in. */
export interface GroupPolicy {
  /** Rows a rate is a share of before it is shown (NCHS Series 2 No. 175, 2017: 30). */
  readonly minDenominator: number;
  /** Share of all rows a group needs before it is compared, 0 to 1. */
  readonly minShare: number;
  /** Smallest count of people that may be published. */
  readonly smallCell: number;
  /** Confidence level of the intervals, 0.5 to 0.999. */
  readonly level: number;
  /** Group the others are compared with, or `overall`, or `max`. */
  readonly reference?: string;
}

const DEFAULTS: GroupPolicy = { minDenominator: 30, minShare: 0.02, smallCell: 11, level: 0.95 };

/** The author's policy. */
export function policyOf({ manifest }: Project): GroupPolicy {
  return { ...DEFAULTS, ...manifest.fairness?.policy };
}
