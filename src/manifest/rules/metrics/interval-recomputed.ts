import type { Finding } from '../../../findings/finding.ts';
import { pathText } from '../../../findings/place.ts';
import { wilson } from '../../../stats/intervals.ts';
import { criticalValue } from '../../../stats/normal.ts';
import { confusionOf, confusionRates } from '../../confusion-counts.ts';
import { shown } from '../../digits.ts';
import { isMeanOfRuns, measuredValues } from '../../measured-values.ts';
import type { MeasuredValue } from '../../measured-values.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import { isUsual } from '../../reported.ts';
import { certainRows } from '../../share-rows.ts';
import { roundingTolerance } from '../../written.ts';
import type { ManifestRule } from '../rule.ts';

/** A stated interval of counted rows is near the one the counts give. */
export const intervalRecomputed: ManifestRule = {
  id: 'metrics/interval-recomputed',
  holds:
    'The interval of a counted share meets Wilson’s interval of the counts, is at least half as wide as the usual ones, and is more than a point.',
  source: 'Wilson, Journal of the American Statistical Association 22, 1927',
  good: [
    'evaluation: { metrics: [{ id: accuracy, value: 0.9532, split: test, n: 171, ci: { low: 0.9103, high: 0.9760, method: wilson } }] }',
    'evaluation: { metrics: [{ id: accuracy, value: 0.9532, split: test, n: 171, ci: { low: 0.92, high: 0.98, method: bootstrap-percentile } }] }',
    'evaluation: { metrics: [{ id: accuracy, value: 0.995, split: test, n: 200, ci: { low: 0.982, high: 1, level: 0.99, method: normal } }] }',
  ],
  bad: [
    'evaluation: { metrics: [{ id: accuracy, value: 1, split: test, n: 37, ci: { low: 1, high: 1, method: bootstrap-percentile } }] }',
    'evaluation: { metrics: [{ id: accuracy, value: 0.9532, split: test, n: 171, ci: { low: 0.95, high: 0.96, method: reported } }] }',
    'evaluation: { confusion: { labels: [ill, well], counts: [[60, 4], [4, 103]] }, metrics: [{ id: recall, value: 0.9375, split: test, ci: { low: 0.93, high: 0.945, method: reported } }] }',
  ],
  find: (project) =>
    measuredValues(project).flatMap((measured) => {
      const counts = isMeanOfRuns(project, measured) ? undefined : countsOf(project, measured);
      return counts ? narrow(project, measured, counts) : [];
    }),
};

interface Counts {
  readonly k: number;
  readonly n: number;
}

function countsOf(project: Project, measured: MeasuredValue): Counts | undefined {
  const { metric, id, value, role } = measured;
  const matrix =
    role === 'result' && confusionOf(project)?.split === metric.split && isUsual(project, metric);
  const { k, n } = (matrix ? confusionRates(project)[id] : undefined) ?? {};
  if (k !== undefined && n !== undefined) return { k, n };
  const rows = certainRows(project, measured);
  return rows === undefined ? undefined : { k: Math.round(value * rows), n: rows };
}

function narrow(project: Project, measured: MeasuredValue, { k, n }: Counts): Finding[] {
  const { metric, path } = measured;
  const { ci } = metric;
  if (!ci || ci.level <= 0.5 || ci.level >= 1 || ci.low > ci.high) return [];
  const at = [...path, 'ci'];
  const room = (end: 'low' | 'high') =>
    roundingTolerance(project.tree.writtenAt([...at, end]) ?? String(ci[end]));
  const slack = room('low') + room('high');
  if ((k === 0 || k === n) && ci.low === ci.high && ci.low === k / n)
    return [degenerate(project, measured, { k, n })];
  const counted = wilson(k, n, ci.level);
  const apart = ci.high + slack < counted.low || ci.low - slack > counted.high;
  const half = ci.high - ci.low + slack < narrowest({ k, n }, ci.level) / 2;
  if (!apart && !half) return [];
  const message = `\`${pathText(at)}\` is ${ci.low} to ${ci.high}; ${k} of ${n} rows give ${shown(counted.low)} to ${shown(counted.high)} (Wilson), ${apart ? 'which it does not meet' : 'more than twice as wide'}.`;
  const help =
    'Leave `ci` out and the build computes it from the counts; common causes: a spread over folds, a standard error in place of an interval, another level, more rows than `n`.';
  return [remarkAt(project, at, { rule: intervalRecomputed.id, message, help })];
}

// Near 0 and 1 the normal interval, cut where a share ends, and the bootstrap, which is as wide, are
// honest and narrower than Wilson's. With no row or every row they are a point and Wilson's counts.
function narrowest({ k, n }: Counts, confidence: number): number {
  const counted = wilson(k, n, confidence);
  const share = k / n;
  const half = criticalValue(confidence) * Math.sqrt((share * (1 - share)) / n);
  const normal = Math.min(1, share + half) - Math.max(0, share - half);
  return Math.min(counted.high - counted.low, normal || Infinity);
}

// What a bootstrap or a normal interval gives where every row, or none, counts.
function degenerate(project: Project, { metric, path }: MeasuredValue, { k, n }: Counts): Finding {
  const at = [...path, 'ci'];
  const exact = ['wilson', 'clopper-pearson'].includes(metric.ci?.method ?? '');
  const counted = wilson(k, n);
  return remarkAt(project, at, {
    rule: intervalRecomputed.id,
    severity: exact ? 'error' : 'warning',
    message: `\`${pathText(at)}\` is a point: resampling ${k} of ${n} rows never gives anything else, yet ${n} rows leave room for ${shown(counted.low)} to ${shown(counted.high)} (Wilson).`,
    help: 'Leave `ci` out and the build computes Wilson’s interval from the counts, or state it with `method: wilson`.',
  });
}
