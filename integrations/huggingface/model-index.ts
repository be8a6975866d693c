import type { DraftField, DraftValue, Extract } from '../../src/drafts/draft.ts';
import type { Note } from '../../src/drafts/importer.ts';
import { leftOut } from '../../src/drafts/left-out.ts';
import { isField, metricField } from '../../src/drafts/metric-field.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';
import { dataNameOf, dataNamesIn } from './data-names.ts';
import { modelIndexIn, textIn } from './front-matter.ts';

/** One number of a `model-index`. */
interface IndexMetric {
  readonly type: string;
  readonly name?: string | undefined;
  readonly value: number;
  readonly dataset?: string | undefined;
  readonly split?: string | undefined;
}

/** What the `model-index` of a card fills. */
export interface IndexDraft {
  readonly fields: readonly DraftField[];
  readonly extracts: readonly Extract[];
  readonly notes: readonly Note[];
}

const MOST = 60;

/**
 * Metrics of a card's `model-index`. Rows are what its `split` says, else what the metric's name
 * says; the hub asks for neither, so they may stay open. Signatures (`verifyToken`) are left out.
 */
export function indexFields(meta: object, { file }: { readonly file: string }): IndexDraft {
  const models = modelIndexIn(meta);
  const known = dataNamesIn(meta).map(({ name }) => name);
  const found = resultsIn(models[0]).flatMap(metricsIn);
  const metrics = found.slice(0, MOST);
  const extract = extractOf(metrics, file);
  const results = metrics.map((metric, index) => fieldOf(metric, { file, extract, index, known }));
  const notes = [
    ...(models.length > 1 ? ['names several models; the first was taken'] : []),
    ...(found.some(({ dataset }) => dataset === undefined)
      ? ['has results without a data set in its model-index']
      : []),
    ...(found.length > MOST ? [`has ${found.length} metrics; the first ${MOST} were taken`] : []),
  ];
  return {
    fields: results.filter(isField),
    extracts: results.some(isField) ? [extract] : [],
    notes: [...notes.map((text) => ({ file, text })), ...leftOut(results, file)],
  };
}

function resultsIn(model: unknown): readonly unknown[] {
  const results: unknown = isBlock(model) ? ownValue(model, 'results') : undefined;
  return Array.isArray(results) ? results : [];
}

function metricsIn(result: unknown): IndexMetric[] {
  if (!isBlock(result)) return [];
  const [dataset, metrics]: unknown[] = [ownValue(result, 'dataset'), ownValue(result, 'metrics')];
  const data = isBlock(dataset) ? dataset : {};
  const list: readonly unknown[] = Array.isArray(metrics) ? metrics : [];
  return list.flatMap((metric) => {
    if (!isBlock(metric)) return [];
    const name = textIn(metric, 'name', 100);
    const type = textIn(metric, 'type', 100) ?? name;
    const value = numberOf(ownValue(metric, 'value'));
    const split = textIn(data, 'split', 80);
    return type === undefined || value === undefined
      ? []
      : [{ type, name, value, dataset: dataNameOf(data), split }];
  });
}

function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : undefined;
}

interface Place {
  readonly file: string;
  readonly extract: Extract;
  readonly index: number;
  /** Data sets that the manifest will list; only those can be named. */
  readonly known: readonly string[];
}

function fieldOf(metric: IndexMetric, { file, extract, index, known }: Place) {
  const { type, value, dataset } = metric;
  const more: Readonly<Record<string, DraftValue>> =
    dataset !== undefined && known.includes(dataset) ? { dataset } : {};
  // A part such as `test[:500]` is still of the test rows.
  const split = metric.split?.replace(/[[+%].*$/, '');
  return metricField({
    trail: [split ?? metric.name ?? '', type],
    value,
    more,
    source: { file, pointer: '/model-index', how: `${metric.name ?? type} in model-index` },
    from: { file: extract.file, pointer: `/metrics/${index}/value` },
  });
}

function extractOf(metrics: readonly IndexMetric[], file: string): Extract {
  return {
    file: `${file.replace(/\.\w+$/, '').replace(/[^\w./-]+/g, '-')}.model-index.json`,
    text: `${JSON.stringify({ madeFrom: file, at: 'model-index', metrics }, null, 2)}\n`,
    sources: [file],
  };
}
