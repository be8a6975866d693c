import type { EvidenceLevel } from '../../manifest/schema/from.ts';

/**
 * How a number can be looked up, best first. `verified`: a file holds it, was read again and hashed
 * just now. `reproducible`: the author gives commands, which were not run. `stated`: the author says
 * so. `counted`: counted here over the portfolio.
 */
export const BACKINGS = ['verified', 'reproducible', 'stated', 'counted'] as const;
export type Backing = (typeof BACKINGS)[number];

/** A fact behind a number, with everything needed to look it up. */
export interface LedgerFact {
  readonly id: string;
  /** What a reader calls it, with the group or owner it belongs to. */
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The value as pages print it. */
  readonly text: string;
  /** Counts, facts or manifest paths it was computed from; empty when it stands as written or read. */
  readonly madeFrom: string;
  /** `projects/tumours/project.yaml:62:28`. */
  readonly place: string;
  readonly level: EvidenceLevel;
  readonly backing: Backing;
  /** Relative to the portfolio folder. */
  readonly file?: string;
  /** JSON pointer or cell in that file. */
  readonly at?: string;
  readonly sha256?: string;
  /** The `dvc.lock` that records the hash too. */
  readonly lock?: string;
  /** First command the author gives to repeat the work. */
  readonly command?: string;
}

/** One number of a claim. */
export interface LedgerNumber {
  /** As printed. */
  readonly text: string;
  /** Which part of its fact it is, or how it was computed from several: "relative change". */
  readonly part: string;
  /** Ids of the facts it is bound to; empty where no fact stands behind it. */
  readonly facts: readonly string[];
  readonly backing: Backing;
}

/** One claim, once, with every export that prints it. */
export interface LedgerClaim {
  readonly text: string;
  /** "résumé ml-engineer", "headline", "card". */
  readonly exports: readonly string[];
  readonly numbers: readonly LedgerNumber[];
  /** Set where the claim is the author's own words: where they stand. */
  readonly place?: string;
}

/** Claims of one project, or of the portfolio itself. */
export interface LedgerGroup {
  /** Project id; empty for the portfolio itself. */
  readonly project: string;
  readonly title: string;
  readonly claims: readonly LedgerClaim[];
  /** Facts the numbers are bound to, once each, in the order of first use. */
  readonly facts: readonly LedgerFact[];
}

/** Every claim of every export of a portfolio, and how well its numbers are backed. */
export interface Ledger {
  readonly groups: readonly LedgerGroup[];
  readonly totals: {
    readonly claims: number;
    /** Numbers in those claims, each place it is printed in one claim counted once. */
    readonly numbers: number;
    readonly backed: Readonly<Record<Backing, number>>;
  };
}
