import type { Finding } from '../../../findings/finding.ts';
import { pathText } from '../../../findings/place.ts';
import type { ManifestPath } from '../../../findings/place.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import { reportedMetrics } from '../../reported.ts';
import type { ReportedMetric } from '../../schema/reported-metric.ts';
import type { ManifestRule } from '../rule.ts';

/** A stated interval holds the value it belongs to, and its level is one people use. */
export const intervalContains: ManifestRule = {
  id: 'metrics/interval-contains',
  holds: 'An interval runs from low to high around its value, at a level above 0.5 and below 1.',
  good: [
    'evaluation: { metrics: [{ id: recall, value: 0.9, split: test, ci: { low: 0.85, high: 0.95, method: reported } }] }',
    'evaluation: { metrics: [{ id: recall, value: 1, split: test, ci: { low: 1, high: 1, method: bootstrap-percentile } }] }',
  ],
  bad: [
    'evaluation: { metrics: [{ id: recall, value: 0.9, split: test, ci: { low: 0.91, high: 0.95, method: reported } }] }',
    'evaluation: { metrics: [{ id: recall, value: 0.9, split: test, ci: { low: 0.95, high: 0.85, method: reported } }] }',
    'evaluation: { metrics: [{ id: recall, value: 0.9, split: test, ci: { low: 0.85, high: 0.95, level: 0.05, method: reported } }] }',
  ],
  find: (project) =>
    reportedMetrics(project).flatMap(({ metric, path }) => [
      ...around(metric, [...path, 'ci'], project),
      ...level(metric, [...path, 'ci', 'level'], project),
    ]),
};

function around({ ci, value }: ReportedMetric, path: ManifestPath, project: Project): Finding[] {
  if (!ci || (ci.low <= value && value <= ci.high)) return [];
  const message =
    ci.low > ci.high
      ? `\`${pathText(path)}\` runs from ${ci.low} down to ${ci.high}; \`low\` is the smaller end.`
      : `\`${pathText(path)}\`, ${ci.low} to ${ci.high}, does not contain the value it belongs to, ${value}.`;
  const help = 'Check `low`, `high` and `value`; common causes: another run, another metric.';
  return [remarkAt(project, path, { rule: intervalContains.id, message, help })];
}

function level({ ci }: ReportedMetric, path: ManifestPath, project: Project): Finding[] {
  if (!ci || (ci.level > 0.5 && ci.level < 1)) return [];
  const message = `\`${pathText(path)}\` is ${ci.level}; a confidence level lies above 0.5 and below 1.`;
  const help =
    ci.level > 0 && ci.level < 0.5
      ? `Write the share of cases the interval should hold, not the rest: ${1 - ci.level}.`
      : 'Write 0.95 for a 95% interval.';
  return [remarkAt(project, path, { rule: intervalContains.id, message, help })];
}
