import type { Finding } from '../../../findings/finding.ts';
import { pathText } from '../../../findings/place.ts';
import { findMetric } from '../../../metrics/registry.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import { reportedMetrics } from '../../reported.ts';
import type { LocatedMetric } from '../../reported.ts';
import type { ManifestRule } from '../rule.ts';

/** A metric of the author's own says what it is. */
export const incomplete: ManifestRule = {
  id: 'metrics/incomplete',
  holds: 'An `x-…` metric has a name, a range and a direction.',
  good: [
    'evaluation: { metrics: [{ id: x-gap, name: Gap, range: [-1, 1], direction: lower, value: 0.1, split: test }] }',
  ],
  bad: ['evaluation: { metrics: [{ id: x-gap, name: Gap, value: 0.1, split: test }] }'],
  find: (project) =>
    reportedMetrics(project).flatMap((located) =>
      located.metric.id.startsWith('x-') && !findMetric(located.metric.id)
        ? missingKeys(located, project)
        : [],
    ),
};

function missingKeys({ metric, path }: LocatedMetric, project: Project): Finding[] {
  const missing = (['name', 'range', 'direction'] as const).filter(
    (key) => metric[key] === undefined,
  );
  if (missing.length === 0) return [];
  return [
    remarkAt(project, [...path, 'id'], {
      rule: incomplete.id,
      message: `\`${metric.id}\` is a metric of your own and needs ${missing.map((key) => `\`${key}\``).join(', ')}.`,
      help: `Add ${missing.map((key) => `\`${pathText([...path, key])}\``).join(', ')}.`,
    }),
  ];
}
