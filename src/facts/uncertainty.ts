import type { Project } from '../manifest/portfolio.ts';
import { isMeanOfRuns } from '../manifest/measured-values.ts';
import { isOverRows } from '../manifest/reported.ts';
import type { LocatedMetric } from '../manifest/reported.ts';
import type { CountedShare } from './share.ts';
import { decimalsOf } from '../manifest/written.ts';
import type { ReportedMetric } from '../manifest/schema/reported-metric.ts';
import type { Metric } from '../metrics/registry.ts';
import { hanleyMcNeil } from '../stats/hanley-mcneil.ts';
import { normalQuantile } from '../stats/normal.ts';
import { countedInterval } from './build.ts';
import type { Fact, Interval, Spread } from './fact.ts';
import { splitRows } from '../manifest/split-rows.ts';

const LEVEL = 0.95;

/**
 * The interval of a reported metric: from counts where there are counts, else as stated, else from
 * what the manifest holds (class sizes for an area under the ROC curve, a standard error).
 * A spread over folds or seeds never makes one.
 */
export function intervalOf(
  project: Project,
  located: LocatedMetric,
  { fact, known, share }: { fact: Fact; known: Metric | undefined; share: CountedShare },
): Interval | undefined {
  const { metric } = located;
  if (fact.counts && known?.proportion) return countedInterval(fact.counts);
  if (metric.ci) return statedInterval(project, located, metric.ci);
  if (share.interval) return share.interval;
  // A mean over folds or seeds is not one pass over rows, and its runs are not independent.
  if (isMeanOfRuns(project, located)) return undefined;
  return areaInterval(project, metric, known) ?? standardErrorInterval(metric, fact);
}

type Stated = NonNullable<ReportedMetric['ci']>;

function statedInterval(
  { tree }: Project,
  { path }: LocatedMetric,
  { low, high, level, method }: Stated,
): Interval {
  const ends = ['low', 'high'].map((end) => tree.writtenAt([...path, 'ci', end]) ?? '');
  const decimals = Math.max(...ends.map(decimalsOf));
  return { low, high, level, method, reported: true, decimals };
}

/** The spread of a reported metric over its runs, when one is given. */
export function spreadOf(project: Project, metric: ReportedMetric): Spread | undefined {
  if (metric.sd === undefined) return undefined;
  const runs = project.manifest.evaluation?.runs?.count;
  const count = metric.averagedOver === undefined ? runs : undefined;
  return {
    sd: metric.sd,
    over: metric.averagedOver ?? (metric.split === 'cv' ? 'folds' : 'runs'),
    ...(count === undefined ? {} : { count }),
  };
}

function areaInterval(
  project: Project,
  metric: ReportedMetric,
  known: Metric | undefined,
): Interval | undefined {
  if (known?.interval !== 'hanley-mcneil' || !isOverRows(project, metric)) return undefined;
  const { positives, negatives } = splitRows(project, metric.split);
  if (!positives || !negatives || negatives < 0) return undefined;
  const ends = hanleyMcNeil(metric.value, { positives, negatives }, LEVEL);
  return ends && { ...ends, level: LEVEL, method: 'hanley-mcneil' };
}

function standardErrorInterval(metric: ReportedMetric, fact: Fact): Interval | undefined {
  if (metric.stderr === undefined) return undefined;
  const half = normalQuantile(0.5 + LEVEL / 2) * metric.stderr;
  if (!Number.isFinite(half + Math.abs(fact.value))) return undefined;
  const [lowest, highest] = fact.range;
  return {
    low: Math.max(fact.value - half, lowest ?? -Infinity),
    high: Math.min(fact.value + half, highest ?? Infinity),
    level: LEVEL,
    method: 'normal',
  };
}
