import type { Finding } from '../../../findings/finding.ts';
import { pathText } from '../../../findings/place.ts';
import { shown } from '../../digits.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import { statedIntervals } from '../../stated-intervals.ts';
import type { StatedInterval } from '../../stated-intervals.ts';
import type { ManifestRule } from '../rule.ts';

/** A stated interval holds the value it belongs to, and its level is one people use. */
export const intervalContains: ManifestRule = {
  id: 'metrics/interval-contains',
  holds: 'An interval runs from low to high around its value, at a level above 0.5 and below 1.',
  good: [
    'evaluation: { metrics: [{ id: recall, value: 0.9, split: test, ci: { low: 0.85, high: 0.95, method: reported } }] }',
    'evaluation: { metrics: [{ id: recall, value: 1, split: test, ci: { low: 1, high: 1, method: bootstrap-percentile } }] }',
    'evaluation: { metrics: [{ id: recall, value: "1.00", split: test, ci: { low: 0.989, high: 0.999, method: wilson } }] }',
    'evaluation: { comparison: [{ against: SVM, metric: accuracy, difference: 0.01, ci: { low: -0.02, high: 0.04 } }] }',
  ],
  bad: [
    'evaluation: { metrics: [{ id: recall, value: 0.9, split: test, ci: { low: 0.91, high: 0.95, method: reported } }] }',
    'evaluation: { metrics: [{ id: recall, value: 0.9, split: test, ci: { low: 0.95, high: 0.85, method: reported } }] }',
    'evaluation: { metrics: [{ id: recall, value: 0.9, split: test, ci: { low: 0.85, high: 0.95, level: 0.05, method: reported } }] }',
    'evaluation: { comparison: [{ against: SVM, metric: accuracy, difference: 0.01, ci: { low: 0.02, high: 0.03 } }] }',
    'evaluation: { comparison: [{ against: SVM, metric: mae, difference: 2.5, ci: { low: 3, high: -4 } }] }',
    'evaluation: { comparison: [{ against: SVM, metric: accuracy, difference: 0.01, ci: { low: -0.02, high: 0.03, level: 0.05 } }] }',
  ],
  find: (project) =>
    statedIntervals(project).flatMap((stated) => [
      ...around(project, stated),
      ...level(project, stated),
    ]),
};

// A value rounded to two decimals may leave an interval written with three by that much.
function around(project: Project, stated: StatedInterval): Finding[] {
  const { low, high, value, rounding, path } = stated;
  if (low <= high && low <= value + rounding && value - rounding <= high) return [];
  const message =
    low > high
      ? `\`${pathText(path)}\` runs from ${low} down to ${high}; \`low\` is the smaller end.`
      : `\`${pathText(path)}\`, ${low} to ${high}, does not contain the value it belongs to, ${value}.`;
  const help = `Check \`low\`, \`high\` and \`${path[1] === 'comparison' ? 'difference' : 'value'}\`; common causes: another run, another metric.`;
  return [remarkAt(project, path, { rule: intervalContains.id, message, help })];
}

function level(project: Project, { level: given, path }: StatedInterval): Finding[] {
  if (given > 0.5 && given < 1) return [];
  const at = [...path, 'level'];
  const message = `\`${pathText(at)}\` is ${given}; a confidence level lies above 0.5 and below 1.`;
  const help =
    given > 0 && given < 0.5
      ? `Write the share of cases the interval should hold, not the rest: ${shown(1 - given, { decimals: 6 })}.`
      : 'Write 0.95 for a 95% interval.';
  return [remarkAt(project, at, { rule: intervalContains.id, message, help })];
}
