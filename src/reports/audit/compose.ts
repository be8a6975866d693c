import type { CoverageTable } from '../../audit/coverage-table.ts';
import { firstSteps } from '../../audit/first-steps.ts';
import { ignoreFindings } from '../../audit/ignored.ts';
import { lensFormula, scoresFor } from '../../audit/lens-areas.ts';
import { counted } from '../../audit/portfolio.ts';
import type { PortfolioAudit } from '../../audit/portfolio.ts';
import type { ProjectAudit } from '../../audit/run.ts';
import { SCORE_FORMULA, weakest } from '../../audit/score.ts';
import type { AreaScores } from '../../audit/score.ts';
import { sortFindings } from '../../findings/finding.ts';
import type { Finding } from '../../findings/finding.ts';
import type { LensId } from '../../manifest/schema/lens-ids.ts';
import type { AuditReport, Overall, ProjectReport } from './report.ts';

/** What besides the audit goes into its report. */
export interface AuditReportChoice {
  readonly lens?: LensId;
  /** Folders of projects that could not be read. */
  readonly unread?: readonly string[];
  readonly tables?: readonly CoverageTable[];
}

const PORTFOLIO_FORMULA =
  'Score of the portfolio: the mean of its published projects, or of its drafts where nothing is published, rounded down.';

/** Composes the report on a portfolio; with a lens, as that reader weighs the areas. */
export function composeAuditReport(
  audit: PortfolioAudit,
  { lens, unread = [], tables = [] }: AuditReportChoice = {},
): AuditReport {
  const seen = (scores: AreaScores) => (lens ? scoresFor(scores, lens) : scores);
  const scores = seen(audit.scores);
  return {
    ...(lens && { lens }),
    ...{ scores, unread, tables },
    ...overallOf(scores),
    formulas: [SCORE_FORMULA, PORTFOLIO_FORMULA, ...(lens ? [lensFormula(lens)] : [])],
    first: firstSteps(audit, scores, lens),
    projects: audit.projects.map((project) => projectReport(project, seen)),
    counted: counted(audit.projects).flatMap(findingsOf),
  };
}

function projectReport(
  audit: ProjectAudit,
  seen: (scores: AreaScores) => AreaScores,
): ProjectReport {
  const { id, manifest } = audit.project;
  const scores = seen(audit.scores);
  const asked = audit.outcomes.filter(({ ignored }) => ignored === undefined);
  return {
    ...{ id, scores, title: manifest.title, published: manifest.status === 'published' },
    ...overallOf(scores),
    findings: sortFindings(findingsOf(audit)),
    ignored: audit.outcomes.flatMap(({ rule, ignored, findings }) =>
      ignored === undefined || findings.length === 0 ? [] : [{ rule: rule.id, reason: ignored }],
    ),
    asked: asked.length,
    met: asked.filter(({ findings }) => findings.length === 0).length,
  };
}

function findingsOf({ project, outcomes }: ProjectAudit): Finding[] {
  const open = outcomes.filter(({ ignored }) => ignored === undefined);
  return [...open.flatMap(({ findings }) => findings), ...ignoreFindings(project, outcomes)];
}

function overallOf(scores: AreaScores): { overall?: Overall } {
  const overall = weakest(scores);
  return overall ? { overall } : {};
}
