import { rangeOf } from '../../metric-range.ts';
import { outOfRange } from '../../out-of-range.ts';
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
    reportedMetrics(project).flatMap(({ metric, path }) =>
      outOfRange(
        project,
        { path: [...path, 'value'], value: metric.value, possible: rangeOf(metric) },
        range.id,
      ),
    ),
};
