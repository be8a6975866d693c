import type { ManifestPath } from '../findings/place.ts';
import { findMetric } from '../metrics/registry.ts';
import type { Project } from './portfolio.ts';
import { isOverRows, reportedMetrics } from './reported.ts';
import type { LocatedMetric } from './reported.ts';
import { roundingTolerance, shareTolerance } from './written.ts';

/** A reported value and how far rounding may have moved it. */
export interface Stated {
  /** Id in the registry, whatever name the author used; the author's for an unknown metric. */
  readonly id: string;
  readonly metric: LocatedMetric['metric'];
  readonly role: LocatedMetric['role'];
  /** Path of the value. */
  readonly path: ManifestPath;
  readonly written: string;
  readonly value: number;
  /** Lowest and highest value that is written so. */
  readonly low: number;
  readonly high: number;
}

type MeanOver = NonNullable<LocatedMetric['metric']['averagedOver']>;

/** Every reported value of a project with its rounding, in order of writing. */
export function statedMetrics(project: Project): Stated[] {
  return reportedMetrics(project).map((located) => stated(project, located));
}

/**
 * Results of the final model with one id, about the positive class and on single rows. Means over
 * folds and seeds are left out; a mean over `meanOver` counts where the metric itself is one.
 */
export function statedResults(
  project: Project,
  id: string,
  { split, meanOver }: { split?: string; meanOver?: MeanOver } = {},
): Stated[] {
  return statedMetrics(project).filter(
    ({ id: own, role, metric }) =>
      own === id &&
      role === 'result' &&
      (split === undefined || metric.split === split) &&
      isPlain(project, metric, meanOver),
  );
}

/** Values that must fit each other: one model, one split and data set, no mean over runs. */
export function statedTogether(project: Project, { meanOver }: { meanOver?: MeanOver } = {}) {
  const plain = statedMetrics(project).filter(({ metric }) => isPlain(project, metric, meanOver));
  const sets = Map.groupBy(plain, ({ metric, path }) =>
    JSON.stringify([path.slice(0, -2), metric.split, metric.dataset]),
  );
  return [...sets.values()];
}

/** False for two values that say they count different rows. */
export function sameRows({ metric: a }: Stated, { metric: b }: Stated): boolean {
  return a.n === undefined || b.n === undefined || a.n === b.n;
}

/** False for two values that say they are in different units. */
export function sameUnit({ metric: a }: Stated, { metric: b }: Stated): boolean {
  return a.unit === undefined || b.unit === undefined || a.unit === b.unit;
}

function isPlain(
  project: Project,
  metric: LocatedMetric['metric'],
  meanOver: MeanOver | undefined,
): boolean {
  const { averagedOver, average, ...rest } = metric;
  if (averagedOver !== undefined && averagedOver !== meanOver) return false;
  if (isOverRuns(project)) return false;
  const ownAverage = meanOver === 'classes' && average === 'macro' ? undefined : average;
  return isOverRows(project, { ...rest, ...(ownAverage ? { average: ownAverage } : {}) });
}

// Means and medians over runs do not fit each other as the numbers of one run do.
function isOverRuns({ manifest: { evaluation } }: Project): boolean {
  const runs = evaluation?.runs;
  return runs !== undefined && runs.count > 1 && runs.aggregate !== 'best';
}

function stated(project: Project, { metric, path, role }: LocatedMetric): Stated {
  const at = [...path, 'value'];
  const written = project.tree.writtenAt(at) ?? String(metric.value);
  const known = findMetric(metric.id);
  const isShare = known?.range[0] === 0 && known.range[1] === 1;
  const rounding = isShare ? shareTolerance(written) : roundingTolerance(written);
  return {
    id: known?.id ?? metric.id,
    metric,
    role,
    path: at,
    written,
    value: metric.value,
    low: metric.value - rounding,
    high: metric.value + rounding,
  };
}
