import { suggest } from '../../../findings/suggest.ts';
import { metricId } from '../../../metrics/registry.ts';
import { remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

/** The metric that decides is among the metrics measured. */
export const primaryMetric: ManifestRule = {
  id: 'manifest/primary-metric',
  holds: 'The primary metric is one of `evaluation.metrics`.',
  good: [
    'evaluation: { primaryMetric: sensitivity, metrics: [{ id: recall, value: 0.9, split: test }] }',
    'evaluation: { primaryMetric: recall }',
  ],
  bad: [
    'evaluation: { primaryMetric: recal, metrics: [{ id: recall, value: 0.9, split: test }] }',
    'evaluation: { primaryMetric: accuracy, metrics: [{ id: recall, value: 0.9, split: test }] }',
  ],
  find(project) {
    const { evaluation } = project.manifest;
    const ids = (evaluation?.metrics ?? []).map((metric) => metric.id);
    const primary = evaluation?.primaryMetric;
    if (!primary || ids.length === 0 || ids.some((id) => metricId(id) === metricId(primary)))
      return [];
    const close = suggest(primary, ids);
    const message = `No metric in \`evaluation.metrics\` is called \`${primary}\`.`;
    const help = close
      ? `Did you mean \`${close}\`?`
      : 'Use one of the names that exist, or add it.';
    const remark = { rule: 'manifest/reference', message, help };
    return [remarkAt(project, ['evaluation', 'primaryMetric'], remark)];
  },
};
