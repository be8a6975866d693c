import type { Draft, DraftField, DraftValue, Extract } from '../../src/drafts/draft.ts';
import type { Note } from '../../src/drafts/importer.ts';
import { isField, metricField, readTrail } from '../../src/drafts/metric-field.ts';
import type { NotAMetric } from '../../src/drafts/metric-field.ts';
import { pointerOf } from '../../src/drafts/numbers-in.ts';
import type { Family } from './families.ts';
import { settingsOf } from './hyperparameters.ts';
import type { Settings } from './hyperparameters.ts';
import { trailOf } from './metric-key.ts';
import { modelFields } from './model-fields.ts';
import type { RunContext } from './model-fields.ts';
import type { LoggedMetric, RunRecord } from './run.ts';
import type { SavedModel } from './saved-model.ts';

export interface RunFieldsOptions {
  /** The runs in full, in the order of the family's members. */
  readonly records: readonly RunRecord[];
  readonly models: readonly SavedModel[];
}

/** Most metrics of one run; a manifest holds 60 of all programs together. */
const MOST_METRICS = 40;

/** Turns a run and those joined to it into fields. What a manifest cannot read becomes an extract. */
export function runFields(
  family: Family,
  options: RunFieldsOptions,
): { readonly draft: Draft; readonly notes: readonly Note[] } {
  const { records } = options;
  const file = records[0]?.file ?? family.head.files[0] ?? '';
  const settings = settingsOf(records.flatMap(({ params }) => params));
  const context: Context = { ...options, file, family, settings, extract: extractName(family) };
  const results = records.flatMap((record, index) => metricsOf(record, { index, context }));
  const fields = results.filter(isField);
  const taken = fields.slice(0, MOST_METRICS);
  const needsExtract = records.some(({ metrics }) => metrics.some(({ pointer }) => !pointer));
  return {
    draft: {
      fields: [...taken, ...modelFields(context)],
      extracts: needsExtract ? [extractOf(context)] : [],
    },
    notes: [
      ...leftNotes(results.filter((result): result is NotAMetric => !isField(result))),
      ...settingsNote(settings),
      ...(fields.length > taken.length
        ? [`${fields.length - taken.length} more metrics were not taken`]
        : []),
    ].map((text) => ({ file, text })),
  };
}

interface Context extends RunContext {
  /** Name of the extract. */
  readonly extract: string;
}

function extractName({ head }: Family): string {
  return `mlflow/${head.id.replace(/[^\w-]+/g, '-').slice(0, 32)}.json`;
}

interface At {
  readonly index: number;
  readonly context: Context;
}

function metricsOf(record: RunRecord, { index, context }: At): (DraftField | NotAMetric)[] {
  const { records } = context;
  const { file } = record;
  const counts = rowCounts(record.metrics);
  return record.metrics.flatMap((metric) => {
    const trail = trailOf(metric.key);
    if (readTrail(trail).key === ROWS) return [];
    const n = counts.get(readTrail(trail).splits.join(' '));
    const at = metric.pointer ?? pointerOf(['runs', index, 'metrics', metric.key, 'value']);
    return metricField({
      trail,
      value: metric.value,
      source: { file, how: `${metric.key} of run ${record.id.slice(0, 8)}, last value` },
      more: { ...(n === undefined ? {} : { n }), ...dayOf(metric) },
      from: {
        file: metric.pointer === undefined ? context.extract : file,
        pointer: at,
        tool: 'MLflow',
        runId: record.id.slice(0, 80),
        ...commitOf(records),
      },
    });
  });
}

const ROWS = 'example_count';

// `mlflow.evaluate` writes how many rows it saw: `test_example_count` is about all `test_…`.
function rowCounts(metrics: readonly LoggedMetric[]): ReadonlyMap<string, number> {
  const counted = metrics.flatMap(({ key, value }) => {
    const { key: rest, splits } = readTrail(trailOf(key));
    const isCount = rest === ROWS && Number.isSafeInteger(value) && value > 0;
    return isCount ? [[splits.join(' '), value] as const] : [];
  });
  return new Map(counted);
}

function dayOf({ at }: LoggedMetric): Readonly<Record<string, DraftValue>> {
  const day = at === undefined ? '' : new Date(at).toISOString().slice(0, 10);
  return /^\d{4}-/.test(day) ? { evaluatedAt: day } : {};
}

function commitOf(records: readonly RunRecord[]): Readonly<Record<string, DraftValue>> {
  const said = records.flatMap(({ tags }) => tags.get('mlflow.source.git.commit') ?? []);
  const [commit, ...others] = [...new Set(said)];
  const isOne = commit !== undefined && others.length === 0 && /^[0-9a-f]{7,64}$/.test(commit);
  return isOne ? { commit } : {};
}

function extractOf({ family, records, extract, settings }: Context): Extract {
  const runs = records.map((record) => {
    const head = family.members.find(({ id }) => id === record.id);
    return {
      runId: record.id,
      ...(head?.startedAt === undefined ? {} : { started: timeText(head.startedAt) }),
      ...(head?.endedAt === undefined ? {} : { ended: timeText(head.endedAt) }),
      ...commitOf([record]),
      metrics: Object.fromEntries(record.metrics.map((metric) => [metric.key, metricText(metric)])),
    };
  });
  const sources = [...new Set(records.map(({ file }) => file))];
  const content = { madeFrom: sources, tool: 'MLflow', runs, params: settings.values };
  return { file: extract, text: `${JSON.stringify(content, null, 2)}\n`, sources };
}

function metricText({ value, at, step }: LoggedMetric) {
  return {
    value: Number.isFinite(value) ? value : String(value),
    ...(step === undefined ? {} : { step }),
    ...(at === undefined ? {} : { at: timeText(at) }),
  };
}

function timeText(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

const SHOWN = 8;

const REASONS: readonly (readonly [NotAMetric['reason'], string])[] = [
  ['unknown', 'not taken, no known metric'],
  ['not-finite', 'not taken, no finite number'],
  ['out-of-range', 'not taken, outside the range of the metric (a percentage?)'],
];

function leftNotes(left: readonly NotAMetric[]): string[] {
  return REASONS.flatMap(([reason, words]) => {
    const names = left.filter((each) => each.reason === reason).map(({ name }) => name);
    if (names.length === 0) return [];
    const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
    return [`${words}: ${names.slice(0, SHOWN).join(', ')}${more}`];
  });
}

function settingsNote({ left }: Settings): string[] {
  if (left === 0) return [];
  return [
    `${left} ${left === 1 ? 'setting was' : 'settings were'} not taken: printed objects, paths, private or very long texts, values runs disagree about, or more than 40`,
  ];
}
