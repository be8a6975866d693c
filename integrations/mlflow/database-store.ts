import { posix } from 'node:path';
import type { SourceFile, SourceTree } from '../../src/drafts/importer.ts';
import { withTables } from './database.ts';
import type { Row, Tables } from './database.ts';
import { isKnown } from './metric-key.ts';
import { TAGS, lastOf, stateOf } from './run.ts';
import type { Choose, Logged, LoggedMetric, RunHead, RunRecord, RunStore } from './run.ts';

const HEADER = 'SQLite format 3\0';
/** Names such files have, among those that cannot be anything else. */
const POSSIBLE = /\.(?:db\d?|sqlite\d?)$|mlflow|mlruns|^[^.]+$/i;
/** Names that promise runs: said to be unreadable when they are. */
const NAMED = /^(?:mlflow|mlruns)(?:[._-]?(?:db|sqlite)\d?)?(?:\.(?:db|sqlite)\d?)?$/i;
/** A database above this size is copied only when its first part mentions MLflow's tables. */
const MAX_UNSEEN_BYTES = 32e6;
const HEAD_BYTES = 1e6;
const COMPANIONS = ['-wal', '-journal'];

/** Every database of MLflow in a tree, whatever its name, with its runs. */
export async function databaseStores(tree: SourceTree): Promise<RunStore[]> {
  const files = tree.files.filter(isPossible);
  const found = await Promise.all(files.map((file) => lookInto(file, tree)));
  return found.filter((store) => store !== undefined);
}

/**
 * Reads one database. Of the runs that are chosen it reads metrics, settings and some tags; of the
 * others only what a list needs. Never throws on what is in the file.
 */
export async function readDatabase(
  file: string,
  tree: SourceTree,
  choose: Choose,
): Promise<RunStore | undefined> {
  if (!(await isDatabase(file, tree))) return noDatabase(file);
  const seen = headsSeen(tree);
  const read = (path: string) =>
    withTables(path, (tables) => {
      if (!isMlflow(tables)) return undefined;
      const heads = seen.get(file) ?? headsOf(tables, file);
      seen.set(file, heads);
      const chosen = choose(heads);
      return { file, heads, records: chosen.length > 0 ? recordsOf(tables, chosen, file) : [] };
    });
  return tree.lend(file, (path) => read(path).catch((error: unknown) => broken(file, error)), {
    companions: COMPANIONS,
  });
}

// Looking and reading both ask which runs there are: a walk through every row of a large table.
function headsSeen(tree: SourceTree): Map<string, readonly RunHead[]> {
  const seen = known.get(tree) ?? new Map<string, readonly RunHead[]>();
  known.set(tree, seen);
  return seen;
}

const known = new WeakMap<SourceTree, Map<string, readonly RunHead[]>>();

function isPossible({ path, bytes }: SourceFile): boolean {
  const name = posix.basename(path);
  return POSSIBLE.test(name) && (bytes >= 512 || isNamed(name));
}

function isNamed(name: string): boolean {
  return NAMED.test(name) && name.length > 6;
}

async function lookInto(
  { path, bytes }: SourceFile,
  tree: SourceTree,
): Promise<RunStore | undefined> {
  const named = isNamed(posix.basename(path));
  if (!named && !(await isDatabase(path, tree))) return undefined;
  if (bytes > MAX_UNSEEN_BYTES && !named && !(await mentionsRuns(path, tree))) return undefined;
  const store = await readDatabase(path, tree, () => []);
  return store?.problem !== undefined && !named ? undefined : store;
}

async function isDatabase(path: string, tree: SourceTree): Promise<boolean> {
  return textOf(await tree.read(path, { limit: HEADER.length })) === HEADER;
}

async function mentionsRuns(path: string, tree: SourceTree): Promise<boolean> {
  const text = textOf(await tree.read(path, { limit: HEAD_BYTES }));
  return text.includes('alembic_version') && text.includes('lifecycle_stage');
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder('latin1').decode(bytes);
}

function noDatabase(file: string): RunStore {
  const problem = 'is no SQLite database, or an empty one; nothing was read from it';
  return { file, heads: [], records: [], problem };
}

function broken(file: string, error: unknown): RunStore {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return {
    file,
    heads: [],
    records: [],
    problem: `cannot be read as a database (${reason}); it is damaged or was being written to: stop what writes to it and import again`,
  };
}

// Other programs have runs, too; this set of columns is MLflow's since 2019.
function isMlflow(tables: Tables): boolean {
  const runs = tables.columnsOf('runs');
  return (
    ['run_uuid', 'lifecycle_stage', 'status'].every((column) => runs.includes(column)) &&
    tables.columnsOf(metricTable(tables)).includes('run_uuid') &&
    tables.columnsOf('alembic_version').length > 0
  );
}

// Before version 1.1 (2019) only the table with every step was there.
function metricTable(tables: Tables): string {
  return tables.columnsOf('latest_metrics').length > 0 ? 'latest_metrics' : 'metrics';
}

function headsOf(tables: Tables, file: string): RunHead[] {
  const parents = tagsNamed(tables, 'mlflow.parentRunId');
  const names = tagsNamed(tables, 'mlflow.runName');
  const metrics = knownMetrics(tables);
  const gone = deletedExperiments(tables);
  return tables
    .rowsOf('runs', { columns: RUN_COLUMNS })
    .map((row) => headOf(row, { parents, names, metrics, gone, file }))
    .filter(({ id }) => id !== '');
}

const RUN_COLUMNS = [
  'run_uuid',
  'name',
  'status',
  'start_time',
  'end_time',
  'lifecycle_stage',
  'experiment_id',
];

interface Around {
  readonly parents: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  readonly metrics: ReadonlyMap<string, readonly string[]>;
  /** Ids of experiments that were deleted. */
  readonly gone: ReadonlySet<string>;
  readonly file: string;
}

function headOf(row: Row, { parents, names, metrics, gone, file }: Around): RunHead {
  const id = wordOf(row['run_uuid']);
  const [startedAt, endedAt] = [timeOf(row['start_time']), timeOf(row['end_time'])];
  const parent = parents.get(id);
  const stage = gone.has(wordOf(row['experiment_id'])) ? 'deleted' : row['lifecycle_stage'];
  return {
    id,
    name: wordOf(row['name']) || (names.get(id) ?? ''),
    state: stateOf({ status: row['status'], stage }),
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(endedAt === undefined ? {} : { endedAt }),
    ...(parent === undefined ? {} : { parent }),
    metrics: metrics.get(id) ?? [],
    files: [file],
  };
}

function tagsNamed(tables: Tables, key: string): ReadonlyMap<string, string> {
  const rows = tables.rowsOf('tags', {
    columns: ['run_uuid', 'value'],
    where: [{ column: 'key', among: [key] }],
  });
  return new Map(rows.map((row) => [wordOf(row['run_uuid']), wordOf(row['value'])]));
}

// Names first, each once: a table of a million values has few of them.
function knownMetrics(tables: Tables): ReadonlyMap<string, readonly string[]> {
  const table = metricTable(tables);
  const among = tables.valuesOf(table, 'key').map(wordOf).filter(isKnown);
  if (among.length === 0) return new Map();
  const columns = ['run_uuid', 'key'];
  const rows = tables.rowsOf(table, { columns, where: [{ column: 'key', among }] });
  const grouped = Map.groupBy(rows, (row) => wordOf(row['run_uuid']));
  return new Map(
    [...grouped].map(([id, own]) => [
      id,
      [...new Set(own.map((row) => wordOf(row['key'])))].sort(),
    ]),
  );
}

function deletedExperiments(tables: Tables): ReadonlySet<string> {
  const rows = tables.rowsOf('experiments', {
    columns: ['experiment_id'],
    where: [{ column: 'lifecycle_stage', among: ['deleted'] }],
  });
  return new Set(rows.map((row) => wordOf(row['experiment_id'])));
}

function recordsOf(tables: Tables, ids: readonly string[], file: string): RunRecord[] {
  const where = [{ column: 'run_uuid', among: ids }];
  const columns = ['run_uuid', 'key', 'value', 'timestamp', 'step', 'is_nan'];
  const metrics = tables.rowsOf(metricTable(tables), { columns, where });
  const params = tables.rowsOf('params', { columns, where });
  // By their keys as well, which the index begins with: a tag may hold a whole model's description.
  const wanted = [...where, { column: 'key', among: TAGS }];
  const tags = tables.rowsOf('tags', { columns, where: wanted });
  const versions = tables.rowsOf('model_versions', { columns: ['name', 'run_id', 'source'] });
  return ids.map((id) => {
    const own = (rows: readonly Row[]) => rows.filter((row) => row['run_uuid'] === id);
    const registeredAs = registeredName(versions, id);
    return {
      id,
      file,
      metrics: lastValues(own(metrics).map(metricOf)),
      params: own(params).map(loggedOf).toSorted(byKey),
      tags: new Map(own(tags).map((row) => [wordOf(row['key']), wordOf(row['value'])])),
      ...(registeredAs === undefined ? {} : { registeredAs }),
    };
  });
}

function lastValues(metrics: readonly LoggedMetric[]): LoggedMetric[] {
  return [...Map.groupBy(metrics, ({ key }) => key).values()]
    .flatMap((values) => lastOf(values) ?? [])
    .toSorted(byKey);
}

function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

function metricOf(row: Row): LoggedMetric {
  const at = timeOf(row['timestamp']);
  return {
    key: wordOf(row['key']),
    value: valueOf(row),
    ...(at === undefined ? {} : { at }),
    ...(typeof row['step'] === 'number' ? { step: row['step'] } : {}),
  };
}

// A database column holds no NaN or infinity: MLflow marks the one and writes the largest double for the other.
function valueOf({ value, is_nan: isNan }: Row): number {
  if (isNan === 1 || typeof value !== 'number') return NaN;
  return Math.abs(value) === Number.MAX_VALUE ? Math.sign(value) * Infinity : value;
}

function loggedOf(row: Row): Logged {
  return { key: wordOf(row['key']), value: wordOf(row['value']) };
}

// Older versions leave the run empty and name it in the path of the model only.
function registeredName(versions: readonly Row[], id: string): string | undefined {
  const version = versions.findLast(
    (row) => row['run_id'] === id || wordOf(row['source']).split('/').includes(id),
  );
  return version && (wordOf(version['name']) || undefined);
}

function timeOf(value: unknown): number | undefined {
  return typeof value === 'number' && value > 0 && value <= 8.64e15 ? value : undefined;
}

function wordOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
