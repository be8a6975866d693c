import { pathText } from '../../../findings/place.ts';
import { isOutside, rangeOf, rangeText } from '../../metric-range.ts';
import { remarkAt } from '../../remark.ts';
import { reportedMetrics } from '../../reported.ts';
import type { ManifestRule } from '../rule.ts';

/** A stated interval stays where its metric can lie. */
export const intervalRange: ManifestRule = {
  id: 'metrics/interval-range',
  holds: 'An interval does not reach beyond the range of its metric.',
  source: 'Brown, Cai and DasGupta, Statistical Science 16, 2001',
  good: [
    'evaluation: { metrics: [{ id: recall, value: 0.99, split: test, ci: { low: 0.96, high: 1, method: wilson } }] }',
  ],
  bad: [
    'evaluation: { metrics: [{ id: accuracy, value: 0.9853, split: test, ci: { low: 0.96727, high: 1.00329, method: normal } }] }',
  ],
  find: (project) =>
    reportedMetrics(project).flatMap(({ metric, path }) => {
      const { ci } = metric;
      const possible = rangeOf(metric);
      if (!ci || !possible || isOutside(metric.value, possible)) return [];
      const end = [ci.low, ci.high].find((value) => isOutside(value, possible));
      if (end === undefined) return [];
      const at = [...path, 'ci'];
      const message = `\`${pathText(at)}\` reaches ${end}, which this metric cannot reach: it lies ${rangeText(possible)}.`;
      const help =
        'Use a method that keeps to the range, such as Wilson’s for shares or a percentile bootstrap.';
      return [remarkAt(project, at, { rule: intervalRange.id, message, help })];
    }),
};
