import { gapOf } from './gaps.ts';
import type { Gap } from './gaps.ts';
import { sharesOf, valuesOf } from './group-shares.ts';
import type { GroupCounts } from './rates.ts';

/** How far groups lie apart in both error rates at once. */
export interface OddsGap {
  readonly tpr: Gap;
  readonly fpr: Gap;
  /** The larger of both differences, in [0, 1]. */
  readonly difference: number;
  /** Mean of both differences: the average absolute odds difference. */
  readonly meanDifference: number;
  /** The smaller of both ratios, and their mean; absent where one is. */
  readonly ratio?: number;
  readonly meanRatio?: number;
}

/**
 * Equalized odds (Hardt, Price and Srebro 2016) from the gaps in TPR and FPR, each between its own
 * two groups at the ends. Undefined unless both gaps are.
 */
export function equalizedOdds(tpr: Gap | undefined, fpr: Gap | undefined): OddsGap | undefined {
  if (!tpr || !fpr) return undefined;
  const ratios =
    tpr.ratio === undefined || fpr.ratio === undefined
      ? {}
      : { ratio: Math.min(tpr.ratio, fpr.ratio), meanRatio: (tpr.ratio + fpr.ratio) / 2 };
  return {
    tpr,
    fpr,
    difference: Math.max(tpr.difference, fpr.difference),
    meanDifference: (tpr.difference + fpr.difference) / 2,
    ...ratios,
  };
}

/** Equalized odds of groups by their counts, over the groups where each rate is defined. */
export function oddsOf(groups: readonly GroupCounts[]): OddsGap | undefined {
  const gap = (rate: 'tpr' | 'fpr') => gapOf(valuesOf(sharesOf(groups, rate)));
  return equalizedOdds(gap('tpr'), gap('fpr'));
}
