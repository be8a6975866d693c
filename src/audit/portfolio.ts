import type { Portfolio } from '../manifest/portfolio.ts';
import type { AuditSubject } from './rule.ts';
import { auditProject } from './run.ts';
import type { ProjectAudit } from './run.ts';
import { meanScores } from './score.ts';
import type { AreaScores } from './score.ts';

/** How ready a portfolio is. */
export interface PortfolioAudit {
  /** Every project that was looked at, in the order of the portfolio; archived ones are not. */
  readonly projects: readonly ProjectAudit[];
  /** Mean over published projects; over drafts where nothing is published. */
  readonly scores: AreaScores;
}

/** What is seen besides the manifest, by project id. */
export type SeenBesides = (id: string) => Omit<AuditSubject, 'project' | 'facts'>;

/** Audits every project a reader sees or may see one day. */
export function auditPortfolio(
  { projects }: Pick<Portfolio, 'projects'>,
  seen: SeenBesides = () => ({}),
): PortfolioAudit {
  const audits = projects
    .filter(({ manifest }) => manifest.status !== 'archived')
    .map((project) => auditProject(project, seen(project.id)));
  return { projects: audits, scores: meanScores(counted(audits).map(({ scores }) => scores)) };
}

/** The projects a portfolio's score is made of. */
export function counted(audits: readonly ProjectAudit[]): readonly ProjectAudit[] {
  const published = audits.filter(({ project }) => project.manifest.status === 'published');
  return published.length > 0 ? published : audits;
}
