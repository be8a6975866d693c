import type { Project } from '../manifest/portfolio.ts';
import type { ManifestRule } from '../manifest/rules/rule.ts';
import type { AuditRemark } from './rule.ts';

/**
 * What a rule of the manifest has found, as remarks of the audit, each with the help of that rule.
 * Severities are those of the audit's own rule.
 */
export function fromManifestRule(
  project: Project,
  { find }: Pick<ManifestRule, 'find'>,
): AuditRemark[] {
  return find(project).map(({ place: { path }, message, help }) => ({
    path,
    message,
    ...(help === undefined ? {} : { help }),
  }));
}
