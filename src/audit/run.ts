import { deriveFacts } from '../facts/derive.ts';
import type { Project } from '../manifest/portfolio.ts';
import { outcomeOf } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import type { AuditSubject } from './rule.ts';
import { AUDIT_RULES } from './rules.ts';
import { areaScores } from './score.ts';
import type { AreaScores } from './score.ts';

/** How ready one project is. */
export interface ProjectAudit {
  readonly project: Project;
  /** Every question that arose, sorted by rule. */
  readonly outcomes: readonly Outcome[];
  readonly scores: AreaScores;
}

/** Asks every question about one project. */
export function auditProject(
  project: Project,
  seen: Omit<AuditSubject, 'project' | 'facts'> = {},
): ProjectAudit {
  const subject = { ...seen, project, facts: deriveFacts(project) };
  const outcomes = AUDIT_RULES.flatMap((rule) => outcomeOf(rule, subject) ?? []);
  return { project, outcomes, scores: areaScores(outcomes) };
}
