import { idPart } from '../../manifest/id-part.ts';
import type { ProjectManifest } from '../../manifest/schema/project.ts';
import { findMetric } from '../../metrics/registry.ts';
import { dataOfMetric } from '../data-of-metric.ts';
import { exactMetrics } from '../exact-metrics.ts';
import type { ExactMetric } from '../exact-metrics.ts';
import type { Exporter, ExportInput } from '../export.ts';
import { finalModel } from '../final-model.ts';
import { hubId, hubLicence, hubMetric, hubTask } from '../hub-names.ts';
import { yamlText } from '../yaml-text.ts';

/** Front matter of a card on the Hugging Face hub, `model-index` included (Papers with Code, 2021). */
export const modelIndex: Exporter = (input) => [
  { name: `${input.project.id}.model-index.yaml`, text: frontMatter(input) },
];

/** The YAML that stands between the two lines of hyphens of a card. Values are the manifest's own. */
export function frontMatter(input: ExportInput): string {
  const { manifest } = input.project;
  const { license, task, tags, data = [] } = manifest;
  const datasets = data.flatMap(({ url }) => hubId(url, 'datasets') ?? []);
  const metrics = exactMetrics(input.project, input.facts);
  const types = metrics.map(({ metric }) => hubMetric(metric));
  const meta = {
    ...hubLicence(license?.model ?? license?.code),
    pipeline_tag: hubTask(task.type),
    base_model: hubId(finalModel(manifest)?.pretrainedFrom?.url, 'models'),
    datasets: filled(datasets),
    metrics: filled(types),
    tags: filled(tags?.domain ?? []),
    'model-index': metrics.length > 0 ? [indexOf(manifest, metrics)] : undefined,
  };
  return yamlText(meta);
}

function filled(list: readonly string[]): readonly string[] | undefined {
  return list.length > 0 ? [...new Set(list)] : undefined;
}

function indexOf(manifest: ProjectManifest, metrics: readonly ExactMetric[]) {
  const rows = metrics.map((each) => ({ ...each, dataset: datasetOf(manifest, each) }));
  const groups = Map.groupBy(rows, ({ dataset }) => JSON.stringify(dataset));
  return {
    name: finalModel(manifest)?.name ?? manifest.title,
    results: [...groups.values()].map((group) => ({
      task: { type: manifest.task.type },
      dataset: group[0]?.dataset,
      metrics: told(group.map(metricEntry)),
    })),
  };
}

// The hub takes no result without a data set, so one that is not known is said to be unknown.
function datasetOf(manifest: ProjectManifest, { metric, role, owner }: ExactMetric) {
  const { dataset, name: found } = dataOfMetric(manifest, metric);
  const name = (role === 'task' ? owner : found) ?? 'Not stated';
  const part = role === 'slice' ? { config: owner } : {};
  const id = role === 'task' ? undefined : hubId(dataset?.url, 'datasets');
  return { type: id ?? idPart(name), name, ...part, split: metric.split };
}

// A result of a benchmark may be listed among the metrics too.
function told<T extends object>(entries: readonly T[]): T[] {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
}

function metricEntry({ metric, fact }: ExactMetric) {
  const { value, average, positiveClass, threshold, beta } = metric;
  const args = { average, pos_label: positiveClass, threshold, beta };
  const stated = Object.values(args).some((each) => each !== undefined);
  return {
    type: hubMetric(metric),
    name: fact?.name ?? findMetric(metric.id)?.name ?? metric.name,
    value,
    ...(stated ? { args } : {}),
  };
}
