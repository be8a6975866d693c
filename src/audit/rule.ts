import type { Fact } from '../facts/fact.ts';
import type { ManifestPath } from '../findings/place.ts';
import type { Severity } from '../findings/finding.ts';
import type { Project } from '../manifest/portfolio.ts';
import type { Area } from './area.ts';
import type { Repository } from './repository.ts';

/** What a rule may look at. */
export interface AuditSubject {
  readonly project: Project;
  /** Every number of the project. */
  readonly facts: readonly Fact[];
  /** The code, where a path to it was given. */
  readonly repository?: Repository;
  /** Day of the audit, `2026-11-21`; without it nothing is asked about age. */
  readonly today?: string;
}

/** What is missing at one place of a manifest. */
export interface AuditRemark {
  /** Place in the manifest; of a part that is absent, where it belongs. */
  readonly path: ManifestPath;
  /** What was found and what readers look for, one or two plain sentences. Never an accusation. */
  readonly message: string;
  /** What to type; the rule's own `help` when absent. */
  readonly help?: string;
  /** Where this remark weighs less than its rule. */
  readonly severity?: Severity;
}

/**
 * One question employers have about a project. A rule is one file, `rules/<area>/<name>.ts`, and one
 * line in the sorted list `rules.ts`; `npm run new:rule` makes both.
 */
export interface AuditRule {
  /** `<area>/<name>`, as the file is called; the area is the one its answer counts for. */
  readonly id: `${Area}/${string}`;
  /** `error` for what keeps a project from being shown, `warning` for a gap, `advice` for a hint. */
  readonly severity: Severity;
  /** What must hold, one plain sentence. */
  readonly holds: string;
  /** Why a reader looks for it, one or two plain sentences. */
  readonly why: string;
  /** Paper, standard or study the claim comes from, with its year. */
  readonly source: string;
  /**
   * What to type, as lines of YAML or a plain sentence that says what to write. Never a number or
   * an answer the author may not have.
   */
  readonly help: string;
  /**
   * Changes in YAML to a project that passes every rule (RFC 7396, 2014: `null` removes a key), for
   * which this rule has nothing to say. Numbers for keys change single entries of a list:
   * `data: { 0: { unit: null } }`. `repository:` and `today:` are not of the manifest: they
   * change what else the rules see.
   */
  readonly good: readonly string[];
  /** Changes each of which this rule, and no other, remarks on. */
  readonly bad: readonly string[];
  /**
   * What is missing; empty when nothing is, undefined when the question does not arise for this
   * project, which then neither gains nor loses by it. Pure; never throws, whatever passed the schema.
   */
  find(subject: AuditSubject): readonly AuditRemark[] | undefined;
}
