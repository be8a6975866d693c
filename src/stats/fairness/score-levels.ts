import { newcombe } from '../differences.ts';
import { requireLevel } from '../domain.ts';
import type { Share } from '../domain.ts';

/** Positive rows of two groups at one score. */
export interface ScoreLevel {
  readonly one: Share;
  readonly other: Share;
}

/** How far the observed shares of two groups lie apart at one score. */
export interface LevelDifference {
  /** one − other, in [-1, 1]. */
  readonly difference: number;
  /** Newcombe's interval of this difference alone. */
  readonly low: number;
  readonly high: number;
  /** Whether that interval leaves out 0. */
  readonly isBeyondAlone: boolean;
  /** Whether it still does at the level that lets the intervals of all scores hold together. */
  readonly isBeyondTogether: boolean;
}

/**
 * Compares two groups at each score (Newcombe 1998). Of many scores some differ by chance alone:
 * together they are judged at 1 − (1 − level) / scores (Bonferroni). Throws a RangeError for shares
 * that are not 0 to n whole rows of at least one, and for a level outside (0, 1).
 */
export function compareLevels(levels: readonly ScoreLevel[], level = 0.95): LevelDifference[] {
  const together = 1 - (1 - requireLevel(level)) / Math.max(1, levels.length);
  return levels.map(({ one, other }) => {
    const alone = newcombe(one, other, level);
    return {
      ...alone,
      isBeyondAlone: leavesOutZero(alone),
      isBeyondTogether: leavesOutZero(newcombe(one, other, together)),
    };
  });
}

function leavesOutZero({ low, high }: { readonly low: number; readonly high: number }): boolean {
  return low > 0 || high < 0;
}
