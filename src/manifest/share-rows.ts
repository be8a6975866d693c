import { findMetric } from '../metrics/registry.ts';
import type { Metric } from '../metrics/registry.ts';
import type { Project } from './portfolio.ts';
import { isOverRows } from './reported.ts';
import type { LocatedMetric } from './reported.ts';
import { splitRows } from './split-rows.ts';

/**
 * How many rows a share is certain to be a share of: its own `n`, or the rows, positives or
 * negatives of its split. Undefined for means over folds or classes, and wherever the author's
 * words leave more than one reading, so that a check built on it never accuses by guessing.
 */
export function certainRows(project: Project, located: LocatedMetric): number | undefined {
  const rows = denominatorOf(project, located);
  return rows !== undefined && rows > 0 ? rows : undefined;
}

function denominatorOf(project: Project, located: LocatedMetric): number | undefined {
  const { metric, role } = located;
  const known = findMetric(metric.id);
  if (!known?.proportion || !isOverRows(project, metric) || metric.split === 'cv') return undefined;
  if (known.denominator === 'rows')
    return (
      metric.n ?? (takesSplit(known, located) ? splitRows(project, metric.split).n : undefined)
    );
  if (project.manifest.family !== 'binary' || role === 'slice') return undefined;
  return classRows(project, located, known);
}

// Other families count forecasts, answers or episodes, which need not be the rows of the part.
function takesSplit({ family }: Metric, { metric, role }: LocatedMetric): boolean {
  const ownRows = role === 'slice' || role === 'task' || metric.dataset !== undefined;
  return family === 'classification' && !ownRows;
}

// Many authors write the rows of the whole split for every metric; any other number may be a
// selection of rows whose positives nobody knows.
function classRows(
  project: Project,
  { metric }: LocatedMetric,
  { denominator }: Metric,
): number | undefined {
  const { n, positives, negatives } = splitRows(project, metric.split);
  if (n === undefined) return undefined;
  const rows = { positives, negatives }[String(denominator)];
  return metric.n === undefined || metric.n === n || metric.n === rows ? rows : undefined;
}
