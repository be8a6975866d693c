import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { suggest } from '../../integrations/import/suggest.ts';
import { openTree } from '../../integrations/import/tree-fs.ts';
import { mlflow } from '../../integrations/mlflow/importer.ts';
import type { Row } from './bench.ts';
import { growRepository } from './grown-repository.ts';
import { importCost } from './whole-import.ts';
import type { ImportCost } from './whole-import.ts';

const RUNS = 10_000;
const METRICS = [
  'loss',
  'val_loss',
  'val_accuracy',
  'test_accuracy',
  'system/cpu',
  'system/memory',
];
const STEPS = 13;

/** Imports of a repository of thousands of files, and of a database of thousands of runs. */
export async function benchImports(folder: string): Promise<Row[]> {
  return [...benchRepository(folder), ...(await benchDatabase(folder))];
}

function benchRepository(folder: string): Row[] {
  const repository = join(folder, 'grown');
  const files = growRepository(repository);
  const cost = importCost(repository, join(folder, 'grown-import'));
  rmSync(repository, { recursive: true });
  return costRows(`import, repository of ${files} files, whole process`, cost);
}

function costRows(what: string, { best, median, cpu, peak }: ImportCost): Row[] {
  const times = [best, median, cpu].map((each) => each.toFixed(0));
  return [
    {
      what,
      measured: `${times[0]} ms best, ${times[1]} ms median, ${times[2]} ms computing`,
      target: 'under 3000 ms',
    },
    { what: `${what}, memory`, measured: `${peak.toFixed(0)} MB`, target: 'under 300 MB' },
  ];
}

// Reading the best of ten thousand runs, every step of every metric in the database.
async function benchDatabase(folder: string): Promise<Row[]> {
  const repository = join(folder, 'with-mlflow');
  mkdirSync(repository, { recursive: true });
  const file = join(repository, 'mlflow.db');
  makeDatabase(file);
  const megabytes = (statSync(file).size / 1e6).toFixed(0);
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) times.push(await read(repository));
  const what = `import, mlflow.db of ${megabytes} MB with ${RUNS} runs`;
  const cost = importCost(repository, join(folder, 'database-import'));
  rmSync(repository, { recursive: true });
  const [best = NaN, , median = NaN] = times.sort((a, b) => a - b);
  return [
    {
      what,
      measured: `${best.toFixed(0)} ms best, ${median.toFixed(0)} ms median`,
      target: 'under 3000 ms',
    },
    ...costRows(`${what}, whole process`, cost),
  ];
}

async function read(repository: string): Promise<number> {
  const begin = performance.now();
  const { tree } = await openTree(repository, { keeps: mlflow.keeps ?? [] });
  const { draft, found } = await suggest(tree, { importers: [mlflow] });
  const time = performance.now() - begin;
  if (draft.fields.length === 0 || found[0]?.others.length !== RUNS - 1)
    throw new Error('the database was not read');
  return time;
}

/** Tables as MLflow makes them, with its keys and indexes; every value follows from its position. */
function makeDatabase(file: string): void {
  const database = new DatabaseSync(file);
  database.exec(`${TABLES} BEGIN`);
  const insert = (table: string, values: number) =>
    database.prepare(`INSERT INTO ${table} VALUES (${Array(values).fill('?').join(', ')})`);
  const [runs, metrics, latest] = [
    insert('runs', 6),
    insert('metrics', 6),
    insert('latest_metrics', 6),
  ];
  const [params, tags] = [insert('params', 3), insert('tags', 3)];
  for (let run = 0; run < RUNS; run += 1) {
    const id = run.toString(16).padStart(32, '0');
    const start = 1_700_000_000_000 + run * 60_000;
    runs.run(id, `run ${run}`, 'FINISHED', start, start + 50_000, 'active');
    for (const key of METRICS) {
      for (let step = 0; step < STEPS; step += 1)
        metrics.run(key, 1 / (step + 2), start + step, id, step, 0);
      latest.run(key, 1 / (STEPS + 1), start + STEPS, STEPS - 1, 0, id);
    }
    for (let param = 0; param < 10; param += 1) params.run(`param_${param}`, `${param}`, id);
    tags.run('mlflow.runName', `run ${run}`, id);
    tags.run('mlflow.log-model.history', 'x'.repeat(2000), id);
  }
  database.exec('COMMIT');
  database.close();
}

const TABLES = `
  CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY);
  CREATE TABLE runs (
    run_uuid VARCHAR(32) PRIMARY KEY, name VARCHAR(250), status VARCHAR(9), start_time BIGINT,
    end_time BIGINT, lifecycle_stage VARCHAR(20)
  );
  CREATE TABLE metrics (
    "key" VARCHAR(250), value DOUBLE, timestamp BIGINT, run_uuid VARCHAR(32), step BIGINT,
    is_nan BOOLEAN, PRIMARY KEY ("key", timestamp, step, run_uuid, value, is_nan)
  );
  CREATE INDEX index_metrics_run_uuid ON metrics (run_uuid);
  CREATE TABLE latest_metrics (
    "key" VARCHAR(250), value DOUBLE, timestamp BIGINT, step BIGINT, is_nan BOOLEAN,
    run_uuid VARCHAR(32), PRIMARY KEY ("key", run_uuid)
  );
  CREATE TABLE params ("key" VARCHAR(250), value VARCHAR(8000), run_uuid VARCHAR(32), PRIMARY KEY ("key", run_uuid));
  CREATE TABLE tags ("key" VARCHAR(250), value VARCHAR(8000), run_uuid VARCHAR(32), PRIMARY KEY ("key", run_uuid));
`;
