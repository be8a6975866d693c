import { pathText } from '../../../findings/place.ts';
import { isOutside, rangeText } from '../../metric-range.ts';
import { remarkAt } from '../../remark.ts';
import { statedIntervals } from '../../stated-intervals.ts';
import type { ManifestRule } from '../rule.ts';

/** A stated interval stays where its metric can lie. */
export const intervalRange: ManifestRule = {
  id: 'metrics/interval-range',
  holds: 'An interval does not reach beyond the range of its metric.',
  source: 'Brown, Cai and DasGupta, Statistical Science 16, 2001',
  good: [
    'evaluation: { metrics: [{ id: recall, value: 0.99, split: test, ci: { low: 0.96, high: 1, method: wilson } }] }',
    'evaluation: { comparison: [{ against: SVM, metric: accuracy, difference: -0.9, ci: { low: -1, high: -0.8 } }, { against: SVM, metric: mae, difference: 9, ci: { low: 5, high: 13 } }] }',
  ],
  bad: [
    'evaluation: { metrics: [{ id: accuracy, value: 0.9853, split: test, ci: { low: 0.96727, high: 1.00329, method: normal } }] }',
    'evaluation: { comparison: [{ against: SVM, metric: accuracy, difference: 0.9, ci: { low: 0.7, high: 1.1 } }] }',
  ],
  find: (project) =>
    statedIntervals(project).flatMap(({ low, high, value, path, possible }) => {
      if (!possible || isOutside(value, possible)) return [];
      const end = [low, high].find((each) => isOutside(each, possible));
      if (end === undefined) return [];
      const what = path[1] === 'comparison' ? 'a difference of this metric' : 'this metric';
      const message = `\`${pathText(path)}\` reaches ${end}, which ${what} cannot reach: it lies ${rangeText(possible)}.`;
      const help =
        'Use a method that keeps to the range, such as Wilson’s for shares or a percentile bootstrap.';
      return [remarkAt(project, path, { rule: intervalRange.id, message, help })];
    }),
};
