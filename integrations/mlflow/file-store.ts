import { posix } from 'node:path';
import type { SourceTree } from '../../src/drafts/importer.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';
import { parseContent } from '../../src/manifest/evidence/content.ts';
import { isKnown } from './metric-key.ts';
import { TAGS, lastOf, stateOf } from './run.ts';
import type { Choose, Logged, LoggedMetric, RunHead, RunRecord, RunStore } from './run.ts';

const MAX_META_BYTES = 20_000;
const MAX_VALUE_BYTES = 20_000;
/** Of a metric with more steps than this holds, the last ones are read. */
const TAIL_BYTES = 200_000;

/** Every folder of runs in a tree, `mlruns` or by whatever name, told by its `meta.yaml` files. */
export async function fileStores(tree: SourceTree, choose: Choose): Promise<RunStore[]> {
  const stores = known.get(tree) ?? seenStores(tree);
  known.set(tree, stores);
  return Promise.all((await stores).map((store) => storeOf(store, tree, choose)));
}

// Looking and reading both ask, and a store may have thousands of these files.
const known = new WeakMap<SourceTree, Promise<readonly SeenStore[]>>();

/** A folder of experiments: its runs, in the same order twice, and the files of each. */
interface SeenStore {
  readonly metas: readonly Meta[];
  readonly heads: readonly RunHead[];
  readonly files: ReadonlyMap<string, readonly string[]>;
}

async function seenStores(tree: SourceTree): Promise<readonly SeenStore[]> {
  const paths = tree.files
    .filter(({ path, bytes }) => posix.basename(path) === 'meta.yaml' && bytes <= MAX_META_BYTES)
    .map(({ path }) => path);
  const read = await Promise.all(paths.map((path) => readMeta(path, tree)));
  const found = read.filter((meta) => meta !== undefined);
  const runs = found.filter(({ id }) => id !== '');
  const gone = new Set(
    found.filter(({ id, stage }) => id === '' && stage === 'deleted').map(({ folder }) => folder),
  );
  const files = filesByFolder(tree, new Set(runs.map(({ folder }) => folder)));
  const stores = Map.groupBy(runs, ({ folder }) => posix.dirname(posix.dirname(folder)));
  return Promise.all(
    [...stores.values()].map(async (metas) => ({
      metas,
      files,
      heads: await Promise.all(metas.map((meta) => headOf(meta, { gone, files, tree }))),
    })),
  );
}

/** The `meta.yaml` of a run, or of an experiment, which has no id of a run. */
interface Meta {
  /** Folder it stands in. */
  readonly folder: string;
  readonly file: string;
  readonly id: string;
  readonly name: string;
  readonly status: unknown;
  readonly stage: unknown;
  readonly startedAt: number | undefined;
  readonly endedAt: number | undefined;
}

async function readMeta(file: string, tree: SourceTree): Promise<Meta | undefined> {
  const text = await tree.text(file, { limit: MAX_META_BYTES });
  if (text === undefined || !/^lifecycle_stage:/m.test(text)) return undefined;
  const content = parseContent(text, file);
  if (!('kind' in content) || content.kind !== 'tree' || !isBlock(content.value)) return undefined;
  const block = content.value;
  const [name, older] = ['run_name', 'name'].map((key) => wordOf(block, key));
  return {
    folder: posix.dirname(file),
    file,
    id: idOf(block, file),
    name: name || (older ?? ''),
    status: ownValue(block, 'status'),
    stage: ownValue(block, 'lifecycle_stage'),
    startedAt: timeOf(ownValue(block, 'start_time')),
    endedAt: timeOf(ownValue(block, 'end_time')),
  };
}

// Python writes an id such as 12345e67 without quotes, which YAML 1.2 reads as a number; the folder
// has the same name.
function idOf(block: object, file: string): string {
  const id = ownValue(block, 'run_id') ?? ownValue(block, 'run_uuid');
  if (typeof id === 'number') return posix.basename(posix.dirname(file));
  return typeof id === 'string' ? id : '';
}

interface Around {
  /** Folders of experiments that were deleted. */
  readonly gone: ReadonlySet<string>;
  readonly files: ReadonlyMap<string, readonly string[]>;
  readonly tree: SourceTree;
}

async function storeOf(
  { metas, heads, files }: SeenStore,
  tree: SourceTree,
  choose: Choose,
): Promise<RunStore> {
  const chosen = choose(heads);
  const wanted = metas.filter(({ id }) => chosen.includes(id));
  const records = wanted.map((meta) => recordOf(meta, files.get(meta.folder) ?? [], tree));
  return { file: metas[0]?.file ?? '', heads, records: await Promise.all(records) };
}

async function headOf(meta: Meta, { gone, files, tree }: Around): Promise<RunHead> {
  const { folder, file, id, status, startedAt, endedAt } = meta;
  const own = files.get(folder) ?? [];
  const tag = (key: string) => valueOf(posix.join(folder, 'tags', key), tree);
  const [parent, named] = [await tag('mlflow.parentRunId'), await tag('mlflow.runName')];
  const stage = gone.has(posix.dirname(folder)) ? 'deleted' : meta.stage;
  return {
    id,
    name: meta.name || (named ?? ''),
    state: stateOf({ status, stage }),
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(endedAt === undefined ? {} : { endedAt }),
    ...(parent === undefined ? {} : { parent }),
    metrics: below(own, posix.join(folder, 'metrics'))
      .map(({ key }) => key)
      .filter(isKnown),
    files: [file, ...own.filter((path) => path !== file)],
  };
}

// What a run wrote as its artifacts is no part of what MLflow says about it.
function filesByFolder(
  tree: SourceTree,
  folders: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const found = tree.files.flatMap(({ path }) => {
    const [, folder = '', part] =
      /^(.*?)\/(?:(metrics|params|tags)\/.+|meta\.yaml)$/.exec(path) ?? [];
    const owner = folders.has(folder) ? folder : ownerOf(path, folders);
    return owner === undefined || (part === undefined && owner !== folder) ? [] : [{ owner, path }];
  });
  const grouped = Map.groupBy(found, ({ owner }) => owner);
  return new Map([...grouped].map(([owner, own]) => [owner, own.map(({ path }) => path)]));
}

// A repository may itself lie in a folder named `metrics`.
function ownerOf(path: string, folders: ReadonlySet<string>): string | undefined {
  for (const { index } of path.matchAll(/\/(?:metrics|params|tags)\//g))
    if (folders.has(path.slice(0, index))) return path.slice(0, index);
  return undefined;
}

function below(
  files: readonly string[],
  folder: string,
): readonly { readonly key: string; readonly path: string }[] {
  const start = `${folder}/`;
  return files
    .filter((path) => path.startsWith(start))
    .map((path) => ({ path, key: path.slice(start.length) }));
}

async function recordOf(
  { id, file, folder }: Meta,
  files: readonly string[],
  tree: SourceTree,
): Promise<RunRecord> {
  const [metrics, params, tags] = await Promise.all([
    Promise.all(
      below(files, posix.join(folder, 'metrics')).map(({ key, path }) => lastLine(key, path, tree)),
    ),
    logged(below(files, posix.join(folder, 'params')), tree),
    logged(
      TAGS.map((key) => ({ key, path: posix.join(folder, 'tags', key) })),
      tree,
    ),
  ]);
  return {
    id,
    file,
    metrics: metrics.filter((metric) => metric !== undefined),
    params,
    tags: new Map(tags.map(({ key, value }) => [key, value])),
  };
}

async function logged(
  places: readonly { readonly key: string; readonly path: string }[],
  tree: SourceTree,
): Promise<Logged[]> {
  const read = await Promise.all(
    places.map(async ({ key, path }) => ({ key, value: await valueOf(path, tree) })),
  );
  return read.flatMap(({ key, value }) => (value === undefined ? [] : [{ key, value }]));
}

async function valueOf(path: string, tree: SourceTree): Promise<string | undefined> {
  return tree.find(path) ? (await tree.text(path, { limit: MAX_VALUE_BYTES }))?.trim() : undefined;
}

async function lastLine(
  key: string,
  path: string,
  tree: SourceTree,
): Promise<LoggedMetric | undefined> {
  const start = Math.max(0, (tree.find(path)?.bytes ?? 0) - TAIL_BYTES);
  const bytes = await tree.read(path, { start, limit: TAIL_BYTES });
  const lines = new TextDecoder().decode(bytes).split('\n');
  // The first line of a cut file may be half of one.
  const whole = start > 0 ? lines.slice(1) : lines;
  return lastOf(whole.flatMap((line) => metricIn(line, key)));
}

/** Versions before 1.0 wrote no step. */
const LINE = /^(\d+) (\S+)(?: (-?\d+))?\s*$/;

function metricIn(line: string, key: string): LoggedMetric[] {
  const [, at, written = '', step] = LINE.exec(line) ?? [];
  const value = NOT_FINITE.get(written.toLowerCase()) ?? Number(written);
  if (at === undefined || (Number.isNaN(value) && written.toLowerCase() !== 'nan')) return [];
  const time = timeOf(Number(at));
  return [
    {
      key,
      value,
      ...(time === undefined ? {} : { at: time }),
      ...(step === undefined ? {} : { step: Number(step) }),
    },
  ];
}

const NOT_FINITE: ReadonlyMap<string, number> = new Map([
  ['nan', NaN],
  ['inf', Infinity],
  ['-inf', -Infinity],
]);

// The oldest files have seconds where later ones have milliseconds: before 1971 nobody used MLflow.
function timeOf(value: unknown): number | undefined {
  if (typeof value !== 'number' || !(value > 0)) return undefined;
  const milliseconds = value < 31_536_000_000 ? value * 1000 : value;
  return milliseconds <= 8.64e15 ? milliseconds : undefined;
}

function wordOf(block: object, key: string): string {
  const value = ownValue(block, key);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
