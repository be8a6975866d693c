import type { Project } from '../manifest/portfolio.ts';
import type { ManifestRule } from '../manifest/rules/rule.ts';
import { statedResults } from '../manifest/stated.ts';
import { fromManifestRule } from './from-manifest-rule.ts';
import type { AuditRemark } from './rule.ts';

/** What a rule about one metric finds; undefined where that metric is no result of the project. */
export function scoreRemarks(
  project: Project,
  metric: string,
  rule: Pick<ManifestRule, 'find'>,
): AuditRemark[] | undefined {
  return statedResults(project, metric).length === 0 ? undefined : fromManifestRule(project, rule);
}
