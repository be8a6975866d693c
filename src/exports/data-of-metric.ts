import type { ProjectManifest } from '../manifest/schema/project.ts';
import type { ReportedMetric } from '../manifest/schema/reported-metric.ts';

export type DatasetManifest = NonNullable<ProjectManifest['data']>[number];

/** What a number was measured on, as far as the manifest says. */
export interface MeasuredOn {
  /** Undefined where it names none, or several fit. */
  readonly dataset?: DatasetManifest;
  /** Name it is told by; undefined where nothing is known. */
  readonly name?: string;
}

/** The data set a metric names, else the one its split is from. Several that fit are told together. */
export function dataOfMetric(manifest: ProjectManifest, metric: ReportedMetric): MeasuredOn {
  const { data = [] } = manifest;
  const named = metric.dataset ?? sourceOf(manifest, metric);
  if (named !== undefined) {
    const dataset = data.find(({ name }) => name === named);
    return dataset ? { dataset, name: named } : { name: named };
  }
  const fitting = data.filter(({ role = [] }) => role.some((each) => each === metric.split));
  const candidates = fitting.length > 0 ? fitting : data;
  const [only] = candidates.length === 1 ? candidates : [];
  const name = candidates.flatMap((each) => each.name ?? []).join(', ');
  return { ...(only ? { dataset: only } : {}), ...(name ? { name } : {}) };
}

function sourceOf({ splits }: ProjectManifest, { split }: ReportedMetric): string | undefined {
  const sources =
    splits?.parts?.flatMap((part) => (part.name === split ? [part.source] : [])) ?? [];
  return sources.length === 1 ? sources[0] : undefined;
}
