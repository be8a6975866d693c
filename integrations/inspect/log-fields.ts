import type { DraftField, DraftValue, Extract } from '../../src/drafts/draft.ts';
import type { Imported } from '../../src/drafts/importer.ts';
import { leftOut } from '../../src/drafts/left-out.ts';
import { isField, metricField } from '../../src/drafts/metric-field.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';
import { GAP } from '../../src/manifest/gaps.ts';
import { blockAt, textAt, wholeAt } from './parts.ts';

const MOST_METRICS = 6;

/** One number of a log: the metric a scorer's marks were brought to. */
interface Score {
  readonly scorer: string;
  readonly metric: string;
  readonly value: number;
  readonly stderr?: number;
  readonly samples?: number;
}

/**
 * What a log fills: one task of a benchmark. The log itself holds every conversation and stays
 * where it is; the numbers go into an extract.
 */
export function logFields(log: object, { file }: { readonly file: string }): Imported {
  const scores = scoresIn(log).slice(0, MOST_METRICS);
  const extract = extractOf(log, { file, scores });
  const metrics = scores.map((score, index) => metricOf(score, { log, file, extract, index }));
  const known = metrics.filter(isField);
  const notes = [...remarks(log).map((text) => ({ file, text })), ...leftOut(metrics, file)];
  if (known.length === 0) return { draft: { fields: [] }, notes };
  return {
    draft: { fields: fieldsOf(log, { file, metrics: known }), extracts: [extract] },
    notes,
  };
}

function scoresIn(log: object): Score[] {
  const scores: unknown = ownValue(blockAt(log, 'results'), 'scores');
  const list: readonly unknown[] = Array.isArray(scores) ? scores : [];
  const total = wholeAt(blockAt(log, 'results'), 'completed_samples');
  return list.flatMap((score) => {
    if (!isBlock(score)) return [];
    const scorer = textAt(score, 'name', 60) ?? textAt(score, 'scorer', 60) ?? 'score';
    const metrics = blockAt(score, 'metrics');
    const stderr = numberIn(metrics, 'stderr');
    const samples = wholeAt(score, 'scored_samples') ?? total;
    return Object.keys(metrics).flatMap((metric) => {
      const value = numberIn(metrics, metric);
      if (value === undefined || /^(?:stderr|std|var|bootstrap_stderr)$/.test(metric)) return [];
      const more = {
        ...(stderr === undefined ? {} : { stderr }),
        ...(samples === undefined ? {} : { samples }),
      };
      return [{ scorer, metric, value, ...more }];
    });
  });
}

function numberIn(metrics: object, name: string): number | undefined {
  const value: unknown = ownValue(blockAt(metrics, name), 'value');
  return typeof value === 'number' ? value : undefined;
}

interface Place {
  readonly log: object;
  readonly file: string;
  readonly extract: Extract;
  readonly index: number;
}

// A mean is of what the scorer gives: the mean of `f1` is an F1.
function metricOf({ scorer, metric, value, stderr, samples }: Score, place: Place) {
  const { log, file, extract, index } = place;
  const spec = blockAt(log, 'eval');
  const version = textAt(blockAt(spec, 'packages'), 'inspect_ai', 20);
  const runId = textAt(spec, 'run_id', 80);
  const commit = textAt(blockAt(spec, 'revision'), 'commit', 64);
  const from: Readonly<Record<string, DraftValue>> = {
    file: extract.file,
    pointer: `/scores/${index}/value`,
    tool: version === undefined ? 'Inspect AI' : `Inspect AI ${version}`,
    ...(runId === undefined ? {} : { runId }),
    ...(commit !== undefined && /^[0-9a-f]{7,64}$/i.test(commit) ? { commit } : {}),
  };
  const more: Readonly<Record<string, DraftValue>> = {
    ...(samples === undefined || triesOf(log) > 1 ? {} : { n: samples }),
    ...(stderr === undefined || !(stderr >= 0) ? {} : { stderr }),
  };
  const how = `${metric} of the scorer ${scorer}`;
  const result = metricField({
    trail: [metric === 'mean' ? scorer : metric],
    value,
    from,
    more,
    source: { file, how },
  });
  return isField(result) && isBlock(result.value)
    ? { ...result, value: { ...result.value, split: GAP } }
    : result;
}

function fieldsOf(
  log: object,
  { file, metrics }: { readonly file: string; readonly metrics: readonly DraftField[] },
): DraftField[] {
  const spec = blockAt(log, 'eval');
  const version = textAt(blockAt(spec, 'packages'), 'inspect_ai', 40);
  const model = textAt(spec, 'model', 80);
  const from = { file, how: 'header of the log' };
  const harness: DraftValue = { name: 'Inspect AI', ...(version === undefined ? {} : { version }) };
  const name = (textAt(spec, 'task', 200) ?? GAP).slice(-60);
  const item = { name, metrics: metrics.map(({ value }) => value) };
  return [
    { path: ['task', 'type'], value: 'llm-evaluation', from, confidence: 'suggested' },
    { path: ['evaluation', 'benchmark', 'harness'], value: harness, from },
    { path: ['evaluation', 'benchmark', 'tasks'], adds: 'item', value: item, from },
    ...(model === undefined
      ? []
      : [
          {
            path: ['models'],
            adds: 'item' as const,
            value: { name: model, final: GAP },
            from,
          },
        ]),
  ];
}

/** How often each question was asked; answers to the same one are no new rows. */
function triesOf(log: object): number {
  return wholeAt(blockAt(blockAt(log, 'eval'), 'config'), 'epochs') ?? 1;
}

function remarks(log: object): string[] {
  const status = textAt(log, 'status', 40);
  const limit: unknown = ownValue(blockAt(blockAt(log, 'eval'), 'config'), 'limit');
  const tries = triesOf(log);
  const results = blockAt(log, 'results');
  const [total, done] = [wholeAt(results, 'total_samples'), wholeAt(results, 'completed_samples')];
  return [
    ...(status === 'success'
      ? []
      : [`the run did not finish: its status is ${status ?? 'unknown'}`]),
    ...(typeof limit === 'number' || Array.isArray(limit)
      ? [
          `partial run: \`limit\` was ${JSON.stringify(limit)}, so the results are not those on the whole task`,
        ]
      : []),
    ...(tries > 1 ? [`each question was asked ${tries} times; the rows were left out`] : []),
    ...(total !== undefined && done !== undefined && done < total
      ? [`partial run: ${done} of ${total} samples were completed`]
      : []),
  ];
}

function extractOf(
  log: object,
  { file, scores }: { readonly file: string; readonly scores: readonly Score[] },
): Extract {
  const spec = blockAt(log, 'eval');
  const content = {
    madeFrom: file,
    task: textAt(spec, 'task', 200),
    model: textAt(spec, 'model', 80),
    created: textAt(spec, 'created', 40),
    scores,
  };
  return {
    file: `${file.replace(/\.\w+$/, '').replace(/[^\w./-]+/g, '-')}.scores.json`,
    text: `${JSON.stringify(content, null, 2)}\n`,
    sources: [file],
  };
}
