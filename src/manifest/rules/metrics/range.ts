import type { Finding } from '../../../findings/finding.ts';
import { pathText } from '../../../findings/place.ts';
import type { ManifestPath } from '../../../findings/place.ts';
import { fractionOf } from '../../issues.ts';
import { isOutside, rangeOf, rangeText } from '../../metric-range.ts';
import type { MetricRange } from '../../metric-range.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import { reportedMetrics } from '../../reported.ts';
import type { ManifestRule } from '../rule.ts';

/** Every value lies where its metric can lie. */
export const range: ManifestRule = {
  id: 'metrics/range',
  holds: 'A value lies inside the range of its metric; shares are written as fractions.',
  good: [
    'evaluation: { metrics: [{ id: recall, value: 1, split: test }] }',
    'evaluation: { metrics: [{ id: mcc, value: -0.2, split: test }] }',
    'evaluation: { metrics: [{ id: log-loss, value: 3.2, split: test }] }',
  ],
  bad: [
    'evaluation: { metrics: [{ id: recall, value: "93.10", split: test }] }',
    'evaluation: { metrics: [{ id: recall, value: -0.1, split: test }] }',
    'evaluation: { metrics: [{ id: x-gap, name: Gap, range: [-1, 1], direction: lower, value: 2, split: test }] }',
  ],
  find: (project) =>
    reportedMetrics(project).flatMap(({ metric, path }) => {
      const possible = rangeOf(metric);
      return possible && isOutside(metric.value, possible)
        ? [outOfRange([...path, 'value'], possible, project)]
        : [];
    }),
};

function outOfRange(path: ManifestPath, possible: MetricRange, project: Project): Finding {
  const written = project.tree.writtenAt(path) ?? '';
  const [low, high] = possible;
  if (low === 0 && high === 1 && Number(written) > 1 && Number(written) <= 100)
    return remarkAt(project, path, {
      rule: 'manifest/percentage',
      message: `\`${pathText(path)}\` is a share between 0 and 1; ${written} looks like a percentage.`,
      help: `Write ${fractionOf(written)}.`,
    });
  return remarkAt(project, path, {
    rule: range.id,
    message: `\`${pathText(path)}\` is ${written}; this metric lies ${rangeText(possible)}.`,
    help: 'Check the value and the metric id.',
  });
}
