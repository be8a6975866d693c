import type { Finding } from '../../findings/finding.ts';
import { findMetric } from '../../metrics/registry.ts';
import type { Project } from '../portfolio.ts';
import { metricKey, reportedMetrics } from '../reported.ts';

/** One metric has one value per split and variant; two values would make one of them a lie. */
export function repeatedMetrics(project: Project): Finding[] {
  const seen = new Set<string>();
  return reportedMetrics(project).flatMap((located) => {
    // `auc` and `roc-auc` are one metric under two names.
    const id = findMetric(located.metric.id)?.id ?? located.metric.id;
    const key = [located.role, located.owner, metricKey({ ...located.metric, id })].join('\n');
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      {
        rule: 'metrics/repeated',
        severity: 'error',
        place: project.tree.placeOf([...located.path, 'id']),
        message: `\`${located.metric.id}\` on ${located.metric.split} is given twice.`,
        help: 'Keep one, or tell them apart with `average`, `k`, `threshold`, `positiveClass` or `dataset`.',
      } as const,
    ];
  });
}
