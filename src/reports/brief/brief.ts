import type { LensId } from '../../manifest/schema/lens-ids.ts';

/** A note to prepare for an interview about one project. */
export interface Brief {
  readonly project: string;
  readonly title: string;
  readonly lens: LensId;
  /** The project in one line. */
  readonly headline: string;
  /** Numbers this reader's bullets state, with interval, split, rows and baseline. */
  readonly numbers: readonly string[];
  /** What the numbers do not show: the author's limits, gaps between groups, what is missing. */
  readonly limits: readonly string[];
  readonly questions: readonly BriefQuestion[];
}

/** A question the case study invites, and where it is answered. */
export interface BriefQuestion {
  readonly text: string;
  /** Path and anchor of the answer on the site: `/projects/tumours/#tradeoff-1`. */
  readonly page: string;
  /** Where the answer is written: `projects/tumours/project.yaml:210:5`. */
  readonly place: string;
}
