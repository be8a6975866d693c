import type { Standing } from '../../match/compare.ts';
import type { Importance } from '../../match/requirement.ts';
import type { Proof } from '../../match/skill-evidence.ts';
import type { LensId } from '../../manifest/schema/lens-ids.ts';

/** A job posting beside a portfolio, before it has a form. */
export interface MatchReport {
  /** False when the posting could not be read as demands; then there is no score. */
  readonly conclusive: boolean;
  readonly score?: number;
  readonly formula: string;
  readonly lexicon: { readonly version: string; readonly attribution: string };
  readonly reader: { readonly lens: LensId; readonly because: string };
  /** Demands in the order of importance, then of the posting. */
  readonly demands: readonly DemandReport[];
  /** How many demands of each importance are proven or used, of how many. */
  readonly counts: readonly DemandCount[];
  readonly years: readonly { readonly years: number; readonly quote: string }[];
  readonly degrees: readonly { readonly required: boolean; readonly quote: string }[];
  /** Projects that speak to the posting, the one that says most first. */
  readonly projects: readonly ShownProject[];
  /** Sentences the résumé for this reader has already, the most telling first. */
  readonly bullets: readonly Proof[];
}

/** One demand and how it is met. */
export interface DemandReport {
  readonly importance: Importance;
  readonly standing: Standing;
  /** Names of the skills that would do, any one of them. */
  readonly anyOf: readonly string[];
  /** Name of the skill that meets it; absent for what is absent. */
  readonly by?: string;
  /** Ids of the projects that prove or use it. */
  readonly projects: readonly string[];
  /** The posting's own words. */
  readonly quote: string;
  /** Place of the quote, in UTF-16 units of the posting. */
  readonly start: number;
  readonly end: number;
  /** What is known of skills like this one, with its source. */
  readonly note?: string;
}

/** How many demands of one importance are met by a project. */
export interface DemandCount {
  readonly importance: Importance;
  readonly met: number;
  readonly of: number;
}

/** A project worth showing to whoever wrote the posting. */
export interface ShownProject {
  readonly id: string;
  /** Names of the skills that meet a demand and that the project proves or uses. */
  readonly shows: readonly string[];
}
