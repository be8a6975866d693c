import { metricId } from '../../../metrics/registry.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

const BASELINE = (split: string) =>
  `baselines: [{ name: Majority, metrics: [{ id: recall, value: 0, split: ${split} }] }]
evaluation: { primaryMetric: recall, metrics: [{ id: sensitivity, value: 0.9, split: test }] }`;

/** At least one baseline can be compared with the main result. */
export const baselineSplit: ManifestRule = {
  id: 'metrics/baseline-split',
  holds: 'Some baseline has the primary metric on the split of the primary result.',
  good: [BASELINE('test'), 'baselines: [{ name: Majority }]'],
  bad: [
    BASELINE('validation'),
    `baselines: [{ name: Majority, metrics: [{ id: accuracy, value: 0.6, split: test }] }]
evaluation: { primaryMetric: recall, metrics: [{ id: recall, value: 0.9, split: test }] }`,
  ],
  find(project) {
    const { baselines = [] } = project.manifest;
    const splits = splitsOfPrimary(project);
    const metrics = baselines.flatMap((baseline) => baseline.metrics ?? []);
    if (splits.size === 0 || metrics.length === 0) return [];
    const primary = primaryOf(project);
    if (metrics.some(({ id, split }) => metricId(id) === primary && splits.has(split))) return [];
    return [
      remarkAt(project, ['baselines'], {
        rule: baselineSplit.id,
        severity: 'warning',
        message: `No baseline has \`${primary}\` on ${[...splits].join(' or ')}, so nothing can be compared with the main result.`,
        help: 'Measure one baseline with the primary metric on the same rows.',
      }),
    ];
  },
};

function primaryOf({ manifest }: Project): string {
  return metricId(manifest.evaluation?.primaryMetric ?? '');
}

function splitsOfPrimary(project: Project): Set<string> {
  const metrics = project.manifest.evaluation?.metrics ?? [];
  const primary = primaryOf(project);
  return new Set(metrics.filter(({ id }) => metricId(id) === primary).map(({ split }) => split));
}
