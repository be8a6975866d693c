import { metricId } from '../metrics/registry.ts';
import { rangeOf, isOutside } from './metric-range.ts';
import type { Project } from './portfolio.ts';
import { isUsual, reportedMetrics } from './reported.ts';
import type { LocatedMetric } from './reported.ts';
import { roundingTolerance, shareTolerance } from './written.ts';

/** A reported value with what is needed to compare it with others. */
export interface MeasuredValue extends LocatedMetric {
  /** Id in the registry, whatever name the author used; the author's own for `x-…` metrics. */
  readonly id: string;
  readonly value: number;
  /** Characters as written: `0.90`. */
  readonly written: string;
  /** How far the value may lie from the exact one. */
  readonly tolerance: number;
}

/** Values of one run on one set of rows. */
export interface OneRun {
  readonly split: string;
  readonly role: LocatedMetric['role'];
  readonly values: readonly MeasuredValue[];
}

/** Programs that compute in single precision are off by this much, however many digits they print. */
const SINGLE_PRECISION = 1e-7;

/** Every reported value inside its metric's range, with its rounding as written. */
export function measuredValues(project: Project): MeasuredValue[] {
  return reportedMetrics(project).flatMap((located) => {
    const { metric, path } = located;
    const range = rangeOf(metric);
    if (range && isOutside(metric.value, range)) return [];
    const written = project.tree.writtenAt([...path, 'value']) ?? String(metric.value);
    const rounding = range?.[1] === 1 ? shareTolerance(written) : roundingTolerance(written);
    const id = metricId(metric.id);
    const tolerance = Math.max(rounding, SINGLE_PRECISION);
    return [{ ...located, id, value: metric.value, written, tolerance }];
  });
}

/**
 * Values that one model took from one pass over the same rows: means over folds, seeds or runs are
 * left out, because they need not fit together.
 */
export function runsOf(project: Project): OneRun[] {
  const runs = new Map<string, MeasuredValue[]>();
  for (const value of measuredValues(project)) {
    const { metric, role, owner } = value;
    if (isMeanOfRuns(project, value)) continue;
    const key = [role, owner, metric.split, metric.dataset].join('\n');
    runs.set(key, [...(runs.get(key) ?? []), value]);
  }
  return [...runs.values()].flatMap((values) => {
    const [first] = values;
    return first ? [{ split: first.metric.split, role: first.role, values }] : [];
  });
}

/** The same for two classes: values about the positive class at the usual cut-off. */
export function usualRunsOf(project: Project): OneRun[] {
  if (project.manifest.family !== 'binary') return [];
  return runsOf(project).map((run) => ({
    ...run,
    values: run.values.filter(({ metric }) => isUsual(project, metric)),
  }));
}

/** True for a value that is a mean over folds, seeds or runs, not one pass over its rows. */
export function isMeanOfRuns({ manifest }: Project, { metric, role }: LocatedMetric): boolean {
  const { averagedOver, split } = metric;
  const over = averagedOver !== undefined && averagedOver !== 'classes';
  const { runs } = manifest.evaluation ?? {};
  const several = role === 'result' && (runs?.count ?? 1) > 1 && runs?.aggregate !== 'best';
  return over || several || split === 'cv';
}
