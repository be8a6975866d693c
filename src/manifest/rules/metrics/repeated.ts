import type { Finding } from '../../../findings/finding.ts';
import { metricId } from '../../../metrics/registry.ts';
import { remarkAt } from '../../remark.ts';
import { metricKey, reportedMetrics } from '../../reported.ts';
import type { ManifestRule } from '../rule.ts';

/** One metric has one value per split and variant. */
export const repeated: ManifestRule = {
  id: 'metrics/repeated',
  holds: 'One metric has one value per split and variant.',
  good: [
    'evaluation: { metrics: [{ id: recall, value: 0.9, split: test }, { id: recall, value: 0.95, split: train }] }',
    'evaluation: { metrics: [{ id: recall, value: 0.9, split: test }, { id: recall, value: 0.95, split: test, threshold: 0.1 }] }',
  ],
  bad: [
    'evaluation: { metrics: [{ id: recall, value: 0.9, split: test }, { id: sensitivity, value: 0.8, split: test }] }',
  ],
  find(project) {
    const seen = new Set<string>();
    return reportedMetrics(project).flatMap((located): Finding[] => {
      // `auc` and `roc-auc` are one metric under two names.
      const id = metricId(located.metric.id);
      const key = [located.role, located.owner, metricKey({ ...located.metric, id })].join('\n');
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      const message = `\`${located.metric.id}\` on ${located.metric.split} is given twice.`;
      const help =
        'Keep one, or tell them apart with `average`, `k`, `threshold`, `positiveClass` or `dataset`.';
      return [remarkAt(project, [...located.path, 'id'], { rule: repeated.id, message, help })];
    });
  },
};
