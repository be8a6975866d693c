import { binaryCounts } from '../manifest/confusion-counts.ts';
import type { Project } from '../manifest/portfolio.ts';
import { newcombe } from '../stats/differences.ts';

/** Shares of a confusion matrix, both in [0, 1]. */
export interface FlaggedShares {
  /** Share of positives that are flagged. */
  readonly recall: number;
  /** Share of negatives that are flagged. */
  readonly fpr: number;
}

/**
 * Both shares, where negatives are flagged more often than positives and chance does not explain it:
 * the 95 % interval of the difference (Newcombe, 1998) lies below 0. Undefined otherwise.
 */
export function worseThanGuessing(project: Project): FlaggedShares | undefined {
  const { tp, fp, tn, fn } = binaryCounts(project) ?? { tp: 0, fp: 0, tn: 0, fn: 0 };
  const positives = { k: tp, n: tp + fn };
  const negatives = { k: fp, n: fp + tn };
  if (positives.n === 0 || negatives.n === 0) return undefined;
  if (newcombe(positives, negatives).high >= 0) return undefined;
  return { recall: tp / positives.n, fpr: fp / negatives.n };
}
