import { posix } from 'node:path';
import { valueIn } from '../../src/drafts/content-of.ts';
import type { SourceTree } from '../../src/drafts/importer.ts';
import { pointerOf } from '../../src/drafts/numbers-in.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';
import { isKnown } from './metric-key.ts';
import { TAGS, lastOf, stateOf } from './run.ts';
import type { Choose, Logged, LoggedMetric, RunHead, RunRecord, RunStore } from './run.ts';

const MAX_BYTES = 20e6;

/** All `run.json` files in a tree, as mlflow-export-import writes them, one run each; undefined without any. */
export async function exportedRuns(
  tree: SourceTree,
  choose: Choose,
): Promise<RunStore | undefined> {
  const files = tree.files.filter(
    ({ path, bytes }) => posix.basename(path) === 'run.json' && bytes <= MAX_BYTES,
  );
  const read = await Promise.all(files.map(({ path }) => readExport(path, tree)));
  const runs = read.filter((run) => run !== undefined);
  const heads = runs.map(({ head }) => head);
  const chosen = choose(heads);
  const records = runs
    .filter(({ head }) => chosen.includes(head.id))
    .map(({ run, head, file }) => recordOf(run, head.id, file));
  const [first] = runs;
  return first && { file: first.file, heads, records };
}

interface Exported {
  readonly file: string;
  readonly head: RunHead;
  readonly run: object;
}

async function readExport(file: string, tree: SourceTree): Promise<Exported | undefined> {
  const text = await tree.text(file, { limit: MAX_BYTES });
  if (text === undefined || !text.includes('lifecycle_stage')) return undefined;
  const run = blockAt(valueIn(text, file), 'mlflow');
  const head = run && headOf(run, file);
  return head && { file, head, run };
}

function headOf(run: object, file: string): RunHead | undefined {
  const about = blockAt(run, 'info');
  const tags = textsIn(blockAt(run, 'tags'));
  const id = about && (wordOf(about, 'run_id') || wordOf(about, 'run_uuid'));
  if (!about || !id) return undefined;
  const tag = (wanted: string) => tags.find(({ key }) => key === wanted)?.value;
  const [startedAt, endedAt] = [timeOf(about, 'start_time'), timeOf(about, 'end_time')];
  const parent = tag('mlflow.parentRunId');
  return {
    id,
    name: wordOf(about, 'run_name') || (tag('mlflow.runName') ?? ''),
    state: stateOf({
      status: ownValue(about, 'status'),
      stage: ownValue(about, 'lifecycle_stage'),
    }),
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(endedAt === undefined ? {} : { endedAt }),
    ...(parent === undefined ? {} : { parent }),
    metrics: Object.keys(blockAt(run, 'metrics') ?? {}).filter(isKnown),
    files: [file],
  };
}

function recordOf(run: object, id: string, file: string): RunRecord {
  const metrics = Object.entries(blockAt(run, 'metrics') ?? {});
  const tags = textsIn(blockAt(run, 'tags')).filter(({ key }) => TAGS.some((tag) => tag === key));
  return {
    id,
    file,
    metrics: metrics.flatMap(([key, values]) => lastOf(valuesIn(key, values)) ?? []),
    params: textsIn(blockAt(run, 'params')),
    tags: new Map(tags.map(({ key, value }) => [key, value])),
  };
}

function valuesIn(key: string, values: unknown): LoggedMetric[] {
  if (!Array.isArray(values)) return [];
  return values.flatMap((each: unknown, index) => {
    if (!isBlock(each)) return [];
    const [value, step] = ['value', 'step'].map((name) => ownValue(each, name));
    const at = timeOf(each, 'timestamp');
    return {
      key,
      value: typeof value === 'number' ? value : NaN,
      ...(at === undefined ? {} : { at }),
      ...(typeof step === 'number' ? { step } : {}),
      pointer: pointerOf(['mlflow', 'metrics', key, index, 'value']),
    };
  });
}

function textsIn(block: object | undefined): Logged[] {
  return Object.entries(block ?? {}).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [{ key, value }] : [],
  );
}

function blockAt(value: unknown, key: string): object | undefined {
  const block = isBlock(value) ? ownValue(value, key) : undefined;
  return isBlock(block) ? block : undefined;
}

function timeOf(block: object, key: string): number | undefined {
  const value = ownValue(block, key);
  return typeof value === 'number' && value > 0 && value <= 8.64e15 ? value : undefined;
}

function wordOf(block: object, key: string): string {
  const value = ownValue(block, key);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
