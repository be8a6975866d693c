import type { ManifestPath } from '../findings/place.ts';
import { kIn } from '../metrics/registry.ts';
import type { Project } from './portfolio.ts';
import type { ProjectManifest } from './schema/project.ts';
import type { ReportedMetric } from './schema/reported-metric.ts';

/** A reported metric with its path in the manifest and the owner of the number. */
export interface LocatedMetric {
  readonly metric: ReportedMetric;
  readonly path: ManifestPath;
  readonly role: 'result' | 'baseline' | 'alternative' | 'slice' | 'task';
  /** Name of the baseline, alternative, slice or task; undefined for results. */
  readonly owner?: string;
}

/** Every reported metric of a project, in order of writing. */
export function reportedMetrics({ manifest }: Project): LocatedMetric[] {
  return [
    ...located(manifest.evaluation?.metrics, ['evaluation', 'metrics'], 'result'),
    ...(manifest.evaluation?.slices ?? []).flatMap((slice, index) =>
      located(slice.metrics, ['evaluation', 'slices', index, 'metrics'], 'slice', slice.name),
    ),
    ...benchmarkTasks(manifest).flatMap((task, index) =>
      located(
        task.metrics,
        ['evaluation', 'benchmark', 'tasks', index, 'metrics'],
        'task',
        taskName(task),
      ),
    ),
    ...(manifest.baselines ?? []).flatMap((baseline, index) =>
      located(baseline.metrics, ['baselines', index, 'metrics'], 'baseline', baseline.name),
    ),
    ...(manifest.models ?? []).flatMap((model, index) => alternatives(model, index)),
  ];
}

type Benchmark = NonNullable<
  Extract<ProjectManifest, { family: 'language' }>['evaluation']
>['benchmark'];
type BenchmarkTask = NonNullable<Benchmark>['tasks'][number];

/** Tasks a language model was measured on; empty for every other family. */
export function benchmarkTasks(manifest: ProjectManifest): readonly BenchmarkTask[] {
  return manifest.family === 'language' ? (manifest.evaluation?.benchmark?.tasks ?? []) : [];
}

/** What tells one entry of a benchmark from the others: task, model, number of examples, filter. */
export function taskName({ name, model, shots, filter }: BenchmarkTask): string {
  const shown = shots ? `${shots}-shot` : undefined;
  return [name, model, shown, filter].filter(Boolean).join(', ');
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
    metric: withK(metric),
    path: [...path, index],
    role,
    ...(owner ? { owner } : {}),
  }));
}

// `recall@10` says its k in its name.
function withK(metric: ReportedMetric): ReportedMetric {
  const k = metric.k ?? kIn(metric.id);
  return k === metric.k ? metric : { ...metric, k };
}

/** Tells the variants of one metric apart: id, split and everything that changes its meaning. */
export function metricKey(metric: ReportedMetric): string {
  const { id, split, average, beta, k, threshold, positiveClass, dataset } = metric;
  return [
    id,
    split,
    average,
    beta !== undefined && `beta-${beta}`,
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
