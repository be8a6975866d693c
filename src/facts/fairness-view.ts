import type { Multiplicity } from '../stats/fairness.ts';
import type { Fact } from './fact.ts';

/** Why a group does not enter a comparison. */
export type LeftOutReason =
  'too-few-rows' | 'small-share' | 'not-defined' | 'withheld' | 'excluded';

/** A group that does not enter a comparison, with its rows and the reason. */
export interface LeftOutGroup {
  readonly group: string;
  /** Rows the rate would rest on; absent where that is withheld. */
  readonly n?: number;
  readonly reason: LeftOutReason;
  /** The author's words, for groups excluded by hand. */
  readonly words?: string;
}

/** One group's row of a table: what may be shown of it. */
export interface GroupView {
  readonly group: string;
  /** Rows of the group; absent where they are withheld. */
  readonly rows?: Fact;
  /** Rates by metric id that may be shown; what is withheld or too small is not among them. */
  readonly rates: ReadonlyMap<string, Fact>;
  /** Why a rate of the group is missing, by metric id. */
  readonly missing: ReadonlyMap<string, LeftOutReason>;
}

/** How the groups of one attribute compare in one rate. */
export interface RateComparison {
  /** Registry id: `fpr`, `recall`, `selection-rate`. */
  readonly metric: string;
  /** Largest less smallest, with interval, chance level and the two groups; a fact of kind `gap`. */
  readonly gap?: Fact;
  /** Smallest over largest. */
  readonly ratio?: Fact;
  readonly leftOut: readonly LeftOutGroup[];
}

/** How the groups of one attribute compare in both error rates at once; facts of kind `gap`. */
export interface OddsView {
  readonly difference: Fact;
  /** Absent where one of both ratios is not defined. */
  readonly ratio?: Fact;
  /** Mean of both gaps. */
  readonly average: Fact;
}

/** Rows of one group with one score, or with similar predicted probabilities. */
export interface BinView {
  /** The score, or the mean predicted probability. */
  readonly at: number;
  /** Share of positives among them, a fact of kind `bin`; absent where it is withheld. */
  readonly observed?: Fact;
}

/** How the two largest groups compare at each score where both have rows enough. */
export interface SameScoreView {
  readonly groups: readonly [string, string];
  /** Higher less lower observed share at each score, facts of kind `bin`. */
  readonly differences: readonly { readonly score: number; readonly fact: Fact }[];
  /** Scores at which the interval of the difference alone leaves out 0. */
  readonly alone: readonly number[];
  /** Scores at which it does so when all of them are to hold together (Bonferroni). */
  readonly together: readonly number[];
  /** Scores that are not compared: withheld, missing, or too few rows in one of both groups. */
  readonly leftOut: number;
}

/** What came true at each score, or at each predicted probability, in groups that have bins. */
export interface CalibrationView {
  /** Only probabilities have an error of calibration; scores are levels. */
  readonly kind: 'score' | 'probability';
  readonly groups: readonly { readonly group: string; readonly bins: readonly BinView[] }[];
  readonly same?: SameScoreView;
}

/** One group against the reference in one rate; facts of kind `gap`. */
export interface ReferenceLine {
  readonly metric: string;
  readonly group: string;
  /** Name of the group compared with; `all groups` for all together. */
  readonly reference: string;
  /** Group less reference, in [-1, 1]. */
  readonly difference: Fact;
  /** Group over reference; absent where the reference's rate is 0. */
  readonly ratio?: Fact;
}

/** Everything that may be shown about one attribute. */
export interface AttributeView {
  readonly attribute: string;
  readonly groups: readonly GroupView[];
  /** The author's primary rate first; a rate that is 1 less one of these has none of its own. */
  readonly comparisons: readonly RateComparison[];
  /** Equalized odds: the larger of the gaps in recall and in false-positive rate. */
  readonly odds?: OddsView;
  /** Absent where no group has bins of scores. */
  readonly calibration?: CalibrationView;
  /** Each group's share with the favourable prediction over the largest, where people are selected. */
  readonly impactRatios: readonly Fact[];
  /** Groups against the reference the author named, rate by rate; empty where none is named. */
  readonly references: readonly ReferenceLine[];
  /** Rows whose group is not known; absent where none are, or so few that they are withheld. */
  readonly unknown?: number;
}

/** The fairness checks of a project as pages, charts and rules read them. */
export interface FairnessView {
  readonly attributes: readonly AttributeView[];
  readonly multiplicity?: Multiplicity;
}
