import type { ManifestPath } from '../findings/place.ts';
import type { Project } from './portfolio.ts';
import type { ReportedMetric } from './schema/reported-metric.ts';

/** A reported metric with its path in the manifest and the owner of the number. */
export interface LocatedMetric {
  readonly metric: ReportedMetric;
  readonly path: ManifestPath;
  readonly role: 'result' | 'baseline' | 'alternative' | 'slice';
  /** Name of the baseline, alternative or slice; undefined for results. */
  readonly owner?: string;
}

/** Every reported metric of a project, in order of writing. */
export function reportedMetrics({ manifest }: Project): LocatedMetric[] {
  return [
    ...located(manifest.evaluation?.metrics, ['evaluation', 'metrics'], 'result'),
    ...(manifest.evaluation?.slices ?? []).flatMap((slice, index) =>
      located(slice.metrics, ['evaluation', 'slices', index, 'metrics'], 'slice', slice.name),
    ),
    ...(manifest.baselines ?? []).flatMap((baseline, index) =>
      located(baseline.metrics, ['baselines', index, 'metrics'], 'baseline', baseline.name),
    ),
    ...(manifest.models ?? []).flatMap((model, index) => alternatives(model, index)),
  ];
}

type Model = NonNullable<Project['manifest']['models']>[number];

function alternatives(model: Model, index: number): LocatedMetric[] {
  return (model.alternatives ?? []).flatMap((alternative, position) =>
    located(
      alternative.metrics,
      ['models', index, 'alternatives', position, 'metrics'],
      'alternative',
      alternative.name,
    ),
  );
}

function located(
  metrics: readonly ReportedMetric[] | undefined,
  path: ManifestPath,
  role: LocatedMetric['role'],
  owner?: string,
): LocatedMetric[] {
  return (metrics ?? []).map((metric, index) => ({
    metric,
    path: [...path, index],
    role,
    ...(owner ? { owner } : {}),
  }));
}

/** Tells the variants of one metric apart: id, split and everything that changes its meaning. */
export function metricKey(metric: ReportedMetric): string {
  const { id, split, average, k, threshold, positiveClass, dataset } = metric;
  return [
    id,
    split,
    average,
    k && `at-${k}`,
    threshold !== undefined && `t-${threshold}`,
    positiveClass,
    dataset,
  ]
    .filter((part) => part !== undefined && part !== false)
    .join('/');
}

/** True for a value over single rows, about the positive class: a share of rows that can be counted. */
export function isOverRows({ manifest }: Project, metric: ReportedMetric): boolean {
  const { average, averagedOver, positiveClass } = metric;
  const usualClass = manifest.task.target?.positiveClass;
  const single = (average === undefined || average === 'binary') && averagedOver === undefined;
  return single && (positiveClass === undefined || positiveClass === usualClass);
}

/** The cut-off of the whole evaluation, where the family has one and the author gave it. */
export function usualCutOff({ manifest: { evaluation } }: Project): number | undefined {
  return evaluation && 'threshold' in evaluation ? evaluation.threshold?.value : undefined;
}

/** True when, besides, it was taken at the cut-off of the whole evaluation. */
export function isUsual(project: Project, metric: ReportedMetric): boolean {
  const atCutOff = metric.threshold === undefined || metric.threshold === usualCutOff(project);
  return isOverRows(project, metric) && atCutOff;
}
