import type { Finding } from '../findings/finding.ts';
import type { Project } from './portfolio.ts';
import { completeness } from './rules/completeness.ts';
import { contradictions } from './rules/contradictions.ts';
import { counts } from './rules/counts.ts';
import { evidenceFiles } from './rules/evidence-files.ts';
import { evidenceLevels } from './rules/evidence-levels.ts';
import { evidenceValues } from './rules/evidence-values.ts';
import { metricNames } from './rules/metric-names.ts';
import { metricRanges } from './rules/metric-ranges.ts';
import { references } from './rules/references.ts';
import { repeatedMetrics } from './rules/repeated-metrics.ts';
import type { ManifestRule } from './rules/rule.ts';

/** Every rule about one manifest, sorted. Add one: a file in `rules/` and a line here. */
export const MANIFEST_RULES: readonly ManifestRule[] = [
  completeness,
  contradictions,
  counts,
  evidenceFiles,
  evidenceLevels,
  evidenceValues,
  metricNames,
  metricRanges,
  references,
  repeatedMetrics,
];

/** All remarks of all rules about one project. */
export function applyRules(project: Project): Finding[] {
  return MANIFEST_RULES.flatMap((rule) => rule(project));
}
