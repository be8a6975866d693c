import type { Area } from '../../audit/area.ts';
import type { CoverageTable } from '../../audit/coverage-table.ts';
import type { FirstStep } from '../../audit/first-steps.ts';
import type { AreaScores } from '../../audit/score.ts';
import type { Finding } from '../../findings/finding.ts';
import type { LensId } from '../../manifest/schema/lens-ids.ts';

/** How ready a portfolio is, before it has a form. Scores run from 0 to 100. */
export interface AuditReport {
  /** The reader the scores are seen by; absent when every area counts the same. */
  readonly lens?: LensId;
  readonly scores: AreaScores;
  /** The weakest area, whose score is the overall one; absent when nothing could be asked. */
  readonly overall?: Overall;
  /** How the scores are made, in sentences. */
  readonly formulas: readonly string[];
  /** What lifts the portfolio most, best first. */
  readonly first: readonly FirstStep[];
  readonly projects: readonly ProjectReport[];
  /** Folders of projects that have errors `check` lists, so that nothing could be asked. */
  readonly unread: readonly string[];
  /** Findings that count for the exit code: of published projects, of drafts where nothing is published, or of the one asked for. */
  readonly counted: readonly Finding[];
  readonly tables: readonly CoverageTable[];
}

export interface Overall {
  readonly area: Area;
  readonly score: number;
}

/** One project of the report. */
export interface ProjectReport {
  readonly id: string;
  readonly title: string;
  readonly published: boolean;
  readonly scores: AreaScores;
  readonly overall?: Overall;
  /** Sorted by place. */
  readonly findings: readonly Finding[];
  /** Rules the author ignores, with their reasons. */
  readonly ignored: readonly IgnoredRule[];
  /** Questions asked and not ignored. */
  readonly asked: number;
  /** Those of them with nothing to remark on. */
  readonly met: number;
}

/** A rule that is ignored, and why. */
export interface IgnoredRule {
  readonly rule: string;
  readonly reason: string;
}
