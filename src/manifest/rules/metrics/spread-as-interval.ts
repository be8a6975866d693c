import type { Finding } from '../../../findings/finding.ts';
import { pathText } from '../../../findings/place.ts';
import { metricId } from '../../../metrics/registry.ts';
import { spread } from '../../../stats/spread.ts';
import { studentQuantile } from '../../../stats/student.ts';
import { shown } from '../../digits.ts';
import { isMeanOfRuns } from '../../measured-values.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import { reportedMetrics } from '../../reported.ts';
import type { LocatedMetric } from '../../reported.ts';
import { roundingTolerance } from '../../written.ts';
import type { ManifestRule } from '../rule.ts';

/** How near, in parts of itself, half the interval must be to a multiple of the spread. */
const NEAR = 1 / 16;

/** Methods that name no computation over rows; any other may meet a multiple of the spread by chance. */
const UNSAID = ['normal', 'reported'];

/** The spread of runs is not written as an interval. */
export const spreadAsInterval: ManifestRule = {
  id: 'metrics/spread-as-interval',
  holds:
    'The interval of a mean over folds or seeds is not its standard deviation, or a multiple of it, to either side.',
  source: 'Nadeau and Bengio, Machine Learning 52, 2003; Bengio and Grandvalet, JMLR 5, 2004',
  good: [
    'evaluation: { metrics: [{ id: accuracy, value: 0.9, split: cv, averagedOver: folds, sd: 0.02 }] }',
    'evaluation: { metrics: [{ id: accuracy, value: 0.9, split: cv, averagedOver: folds, sd: 0.02, ci: { low: 0.8608, high: 0.9392, method: nadeau-bengio } }] }',
    'evaluation: { metrics: [{ id: accuracy, value: 0.9, split: test, averagedOver: seeds, sd: 0.004, ci: { low: 0.871, high: 0.926, method: bootstrap-percentile } }] }',
    'evaluation: { metrics: [{ id: accuracy, value: 0.9, split: test, sd: 0.02, ci: { low: 0.88, high: 0.92, method: normal } }] }',
    'evaluation: { metrics: [{ id: accuracy, value: 0.9, split: cv, sd: 0, ci: { low: 0.9, high: 0.9, method: reported } }] }',
  ],
  bad: [
    'evaluation: { metrics: [{ id: accuracy, value: 0.9, split: cv, averagedOver: folds, sd: 0.02, ci: { low: 0.88, high: 0.92, method: normal } }] }',
    'evaluation: { metrics: [{ id: accuracy, value: 0.9, split: test, averagedOver: seeds, sd: 0.02, ci: { low: 0.86, high: 0.94, method: reported } }] }',
    'evaluation: { runs: { count: 5, aggregate: mean, sd: 0.02 }, metrics: [{ id: accuracy, value: "0.900", split: test, ci: { low: "0.882", high: "0.918", method: normal } }] }',
    'evaluation: { crossValidation: { metric: accuracy, k: 5, scores: [0.88, 0.9, 0.92, 0.89, 0.91] }, metrics: [{ id: acc, value: "0.900", split: cv, ci: { low: "0.884", high: "0.916", method: bootstrap-percentile } }] }',
  ],
  find: (project) =>
    reportedMetrics(project).flatMap((located) =>
      isMeanOfRuns(project, located) ? passedOff(project, located) : [],
    ),
};

function passedOff(project: Project, located: LocatedMetric): Finding[] {
  const { ci, value } = located.metric;
  const runs = runsBehind(project, located);
  if (!ci || ci.method === 'nadeau-bengio' || !runs.sd) return [];
  const found = multiples(runs).find(({ times }) => isAround(project, located, times * runs.sd));
  if (!found) return [];
  const at = [...located.path, 'ci'];
  const certain = UNSAID.includes(ci.method);
  return [
    remarkAt(project, at, {
      rule: spreadAsInterval.id,
      severity: certain ? 'error' : 'warning',
      message: `\`${pathText(at)}\`, ${ci.low} to ${ci.high}, reaches ${found.words} to either side of ${value} (\`sd\` ${shown(runs.sd)}). A spread says how far runs differ and is no confidence interval: folds share training rows, and seeds share the data.`,
      help: 'Keep `sd` and leave `ci` out: the spread is shown as a spread. Or compute the interval with the correction of Nadeau and Bengio and write `method: nadeau-bengio`.',
    }),
  ];
}

interface RunsBehind {
  /** 0 when nobody said. */
  readonly sd: number;
  readonly count?: number;
}

// The metric's own spread, else that of the scores or runs it is the mean of.
function runsBehind({ manifest }: Project, { metric, role }: LocatedMetric): RunsBehind {
  const { runs, crossValidation } = manifest.evaluation ?? {};
  const folds =
    crossValidation && metricId(crossValidation.metric) === metricId(metric.id)
      ? crossValidation
      : undefined;
  if (folds && (metric.split === 'cv' || metric.averagedOver === 'folds'))
    return {
      sd: metric.sd ?? folds.sd ?? spread(folds.scores).sd,
      count: folds.scores.length,
    };
  const several = role === 'result' && runs !== undefined && runs.count > 1 ? runs : undefined;
  return { sd: metric.sd ?? several?.sd ?? 0, ...(several ? { count: several.count } : {}) };
}

interface Multiple {
  readonly times: number;
  readonly words: string;
}

function multiples({ count }: RunsBehind): Multiple[] {
  const plain = [1, 1.96, 2, 3].map((times) => ({
    times,
    words: times === 1 ? 'one standard deviation' : `${times} standard deviations`,
  }));
  if (count === undefined || count < 2) return plain;
  const root = Math.sqrt(count);
  const words = `the standard error of ${count} runs taken as independent`;
  return [
    ...plain,
    { times: 1.96 / root, words },
    { times: studentQuantile(0.975, count - 1) / root, words },
  ];
}

// Rounding counts only as far as it leaves one multiple apart from the next.
function isAround({ tree }: Project, { metric, path }: LocatedMetric, half: number): boolean {
  const { ci, value } = metric;
  if (!ci) return false;
  const rounding = (...steps: string[]) =>
    roundingTolerance(tree.writtenAt([...path, ...steps]) ?? '0.0001');
  return (['low', 'high'] as const).every((end) => {
    const room = Math.min(rounding('ci', end) + rounding('value'), half * NEAR);
    const expected = end === 'low' ? value - half : value + half;
    return Math.abs(ci[end] - expected) <= room + 1e-9;
  });
}
