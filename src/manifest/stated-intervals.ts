import type { ManifestPath } from '../findings/place.ts';
import { differenceRange, rangeOf, rangesById } from './metric-range.ts';
import type { MetricRange } from './metric-range.ts';
import type { Project } from './portfolio.ts';
import { reportedMetrics } from './reported.ts';
import { roundingTolerance, shareTolerance } from './written.ts';

/** An interval as the author wrote it, with the value it belongs to. */
export interface StatedInterval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
  readonly value: number;
  /** How far the value may lie from the exact one. */
  readonly rounding: number;
  /** Path of the interval. */
  readonly path: ManifestPath;
  /** Where the value can lie; undefined when nobody says. */
  readonly possible: MetricRange | undefined;
}

/** Every stated interval: of reported metrics, then of the differences to other models. */
export function statedIntervals(project: Project): StatedInterval[] {
  return [...ofMetrics(project), ...ofDifferences(project)];
}

function ofMetrics(project: Project): StatedInterval[] {
  return reportedMetrics(project).flatMap(({ metric, path }) => {
    const { ci, value } = metric;
    if (!ci) return [];
    const possible = rangeOf(metric);
    const rounding = roundingAt(project, [...path, 'value'], { value, possible });
    return [{ ...ci, value, rounding, path: [...path, 'ci'], possible }];
  });
}

function ofDifferences(project: Project): StatedInterval[] {
  const rangeOfId = rangesById(project);
  const compared = project.manifest.evaluation?.comparison ?? [];
  return compared.flatMap(({ ci, metric, difference: value }, index) => {
    if (!ci) return [];
    const path = ['evaluation', 'comparison', index];
    const possible = differenceRange(rangeOfId(metric));
    const rounding = roundingAt(project, [...path, 'difference'], { value, possible });
    return [{ ...ci, value, rounding, path: [...path, 'ci'], possible }];
  });
}

function roundingAt(
  { tree }: Project,
  path: ManifestPath,
  { value, possible }: Pick<StatedInterval, 'value' | 'possible'>,
): number {
  const written = tree.writtenAt(path) ?? String(value);
  return possible?.[1] === 1 ? shareTolerance(written) : roundingTolerance(written);
}
