import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, cp, mkdir, readFile, readdir, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { suggest } from '../../../integrations/import/suggest.ts';
import { openTree } from '../../../integrations/import/tree-fs.ts';
import { metricsJson } from '../../../integrations/metrics-json/importer.ts';
import { mlflow } from '../../../integrations/mlflow/importer.ts';
import { withFolder } from '../cli/temporary-folder.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/import/mlflow', import.meta.url));
const SAMPLES = fileURLToPath(new URL('../../../../shared/samples', import.meta.url));
const SQL = readFileSync(new URL('./runs.sql', import.meta.url), 'utf8');
const COMMIT = '30056b49a580586568391face7fc41b5f05a2935';

describe('a database of runs', () => {
  test('joins what one run trained to what another measured, and proposes nothing of training as test', async () => {
    const { metrics, draft } = await read(join(FIXTURES, 'database'));
    expect(metrics).toEqual([
      { id: 'f1', split: '?', value: 0.8 },
      { id: 'accuracy', split: 'test', n: 40, value: 0.875 },
      { id: 'accuracy', split: 'train', value: 1 },
    ]);
    expect(fieldAt(draft, 'models')).toEqual({
      name: 'stock model',
      library: { name: 'XGBoost', version: '1.3.3' },
      hyperparameters: { eta: '0.30', num_boost_round: 10, verbose_eval: true },
    });
    expect(fieldAt(draft, 'count')).toBe(2);
    expect(fieldAt(draft, 'repo')).toBe('https://github.com/alex-example/stock');
    expect(draft.fields[0]?.value).toMatchObject({
      evaluatedAt: '2021-07-05',
      from: { tool: 'MLflow', runId: 'aa000000000000000000000000000003', commit: COMMIT },
    });
  });

  test('says what was left out: deleted and failed runs, NaN, infinite values and percentages', async () => {
    const { notes } = await read(join(FIXTURES, 'database'));
    expect(notes).toEqual([
      'not taken, no finite number: test_log_loss, val_log_loss',
      'not taken, outside the range of the metric (a percentage?): recall',
      '3 settings were not taken: printed objects, paths, private or very long texts, values runs disagree about, or more than 40',
      '2 of 8 runs left out: deleted',
      '1 of 8 runs left out: failed',
      '1 of 8 runs left out: no known metric, while others have one',
    ]);
  });

  test('keeps user, paths and tokens out of draft and extract', async () => {
    const { draft } = await read(join(FIXTURES, 'database'));
    expect(JSON.stringify(draft)).not.toMatch(/mirasample|\/home\/|ghp_|k9f8e7d6/);
  });

  test('offers a run that goes on, but not before one that finished', async () => {
    const { tree } = await openTree(join(FIXTURES, 'database'));
    const [first, second, ...others] = await mlflow.detect(tree);
    expect(others).toEqual([]);
    expect(first?.run).toEqual({
      finished: true,
      hasTestMetric: true,
      endedAt: '2021-07-05T17:49:22.800Z',
    });
    expect(second?.run).toEqual({ finished: false, hasTestMetric: true });
    const { metrics } = await read(join(FIXTURES, 'database'), 'bb000000000000000000000000000007');
    expect(metrics).toEqual([{ id: 'accuracy', split: 'test', value: 0.96 }]);
  });

  test('is what its SQL text makes, under any name', async () => {
    const expected = await read(join(FIXTURES, 'database'));
    for (const name of ['mlflow_db', 'tracking.sqlite3', 'experiments'])
      await withFolder(async (folder) => {
        makeDatabase(join(folder, name), SQL);
        const { metrics, notes } = await read(folder);
        expect({ metrics, notes }, name).toEqual({
          metrics: expected.metrics,
          notes: expected.notes,
        });
      });
  });

  test('reads what is committed while a program writes, and leaves all files as they are', async () => {
    await withFolder(async (folder) => {
      const file = join(folder, 'mlflow.db');
      makeDatabase(file, SQL);
      const writer = new DatabaseSync(file);
      writer.exec('PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0');
      writer.exec(`UPDATE latest_metrics SET value = 0.9 WHERE "key" = 'f1_score'`);
      writer.exec(`BEGIN; UPDATE latest_metrics SET value = 0.1 WHERE "key" = 'f1_score'`);
      const before = await hashesOf(folder);
      expect(before.map(([name]) => name)).toContain('mlflow.db-wal');
      const { metrics } = await read(folder);
      expect(metrics[0]).toEqual({ id: 'f1', split: '?', value: 0.9 });
      expect(await hashesOf(folder)).toEqual(before);
      writer.close();
    });
  });

  test('is a note when it is cut short or no database at all', async () => {
    await withFolder(async (folder) => {
      await copyFile(join(FIXTURES, 'database/mlflow.db'), join(folder, 'mlflow.db'));
      await truncate(join(folder, 'mlflow.db'), 6000);
      await writeFile(join(folder, 'mlruns.db'), 'version https://git-lfs.github.com/spec/v1\n');
      const { draft, notes } = await read(folder);
      expect(draft.fields).toEqual([]);
      expect(notes).toEqual([
        expect.stringContaining('cannot be read as a database (database disk image is malformed)'),
        'is no SQLite database, or an empty one; nothing was read from it',
      ]);
    });
  });

  test('is left alone when another program made it', async () => {
    await withFolder(async (folder) => {
      makeDatabase(join(folder, 'app.db'), 'CREATE TABLE runs (run_uuid TEXT, status TEXT)');
      const { tree } = await openTree(folder);
      expect(await mlflow.detect(tree)).toEqual([]);
    });
  });

  test('offers each trial of a search by itself', async () => {
    await withFolder(async (folder) => {
      const trial = `INSERT INTO latest_metrics VALUES
        ('test_accuracy_score', 0.5, 1625507362359, 0, 0, 'aa000000000000000000000000000002')`;
      makeDatabase(join(folder, 'mlflow.db'), `${SQL};${trial}`);
      const { tree } = await openTree(folder);
      const ids = (await mlflow.detect(tree)).map(({ id }) => id.slice(-1));
      expect(ids).toEqual(['2', '3', '7']);
      const { metrics } = await read(folder, 'aa000000000000000000000000000002');
      expect(metrics).toEqual([{ id: 'accuracy', split: 'test', value: 0.5 }]);
    });
  });

  test('of a version before 1.1, which kept no last values, gives the last of each metric', async () => {
    await withFolder(async (folder) => {
      const old = `${SQL}; DROP TABLE latest_metrics;
        CREATE TABLE metrics ("key" TEXT, value DOUBLE, timestamp BIGINT, run_uuid TEXT);
        INSERT INTO metrics VALUES ('auc', 0.5, 3, 'aa000000000000000000000000000003'),
          ('auc', 0.75, 5, 'aa000000000000000000000000000003'),
          ('auc', 0.25, 4, 'aa000000000000000000000000000003')`;
      makeDatabase(join(folder, 'mlflow.db'), old);
      const { metrics } = await read(folder);
      expect(metrics).toEqual([{ id: 'roc-auc', split: '?', value: 0.75 }]);
    });
  });
});

describe('a folder of runs', () => {
  test('reads nested keys, lines without step, and leaves deleted, failed and unfinished runs', async () => {
    const { metrics, notes, draft } = await read(join(FIXTURES, 'folder'));
    expect(metrics).toEqual([
      { id: 'f1', split: 'test', value: 0.7 },
      { id: 'accuracy', split: 'test', value: 0.8125 },
      { id: 'roc-auc', split: 'train', value: 0.93 },
    ]);
    expect(notes).toEqual([
      'not taken, no finite number: mae, val_log_loss',
      '2 settings were not taken: printed objects, paths, private or very long texts, values runs disagree about, or more than 40',
      '2 of 5 runs left out: deleted',
      '1 of 5 runs left out: failed',
    ]);
    expect(fieldAt(draft, 'models')).toEqual({
      name: 'RandomForestClassifier',
      algorithm: 'RandomForestClassifier',
      library: { name: 'scikit-learn', version: '1.0.2' },
      hyperparameters: {
        bootstrap: true,
        learning_rate: '1e-05',
        max_depth: 5,
        max_features: null,
      },
    });
    expect(fieldAt(draft, 'count')).toBe(3);
    expect(fieldAt(draft, 'repo')).toBe('https://github.com/alex-example/churn');
    expect(JSON.stringify(draft)).not.toMatch(/Sample|Users/);
  });

  test('keeps the files a deleted run wrote from every other importer', async () => {
    await withFolder(async (folder) => {
      await cp(join(FIXTURES, 'folder'), folder, { recursive: true });
      const written = 'mlruns/1/2a000000000000000000000000000002/artifacts/metrics.json';
      await mkdir(join(folder, dirname(written)));
      await writeFile(join(folder, written), '{ "accuracy": 0.99, "test": { "f1": 0.98 } }');
      const { tree } = await openTree(folder);
      expect((await metricsJson.detect(tree)).map(({ files }) => files)).toEqual([[written]]);
      const { found, draft } = await suggest(tree, { importers: [metricsJson, mlflow] });
      expect(found.map(({ importer }) => importer.id)).toEqual(['mlflow']);
      expect(JSON.stringify(draft)).not.toContain(written);
    });
  });
});

describe('other files', () => {
  test('of an exported run are evidence themselves: the highest step is the last value', async () => {
    const { draft, notes } = await read(join(FIXTURES, 'exported'));
    const file = 'runs/7c1e2c44039a40afafc760b837a4daa1/run.json';
    expect(draft.extracts).toEqual([]);
    expect(draft.fields[0]?.value).toEqual({
      id: 'r2',
      split: 'test',
      n: 100,
      evaluatedAt: '2023-05-21',
      from: {
        file,
        pointer: '/mlflow/metrics/test_r2_score/0/value',
        tool: 'MLflow',
        runId: '7c1e2c44039a40afafc760b837a4daa1',
      },
    });
    expect(fieldAt(draft, 'models')).toMatchObject({ name: '?' });
    expect(fieldAt(draft, 'count')).toBe(14);
    expect(notes).toEqual(['not taken, no finite number: val_mean_absolute_error']);
  });

  test('with entry points give commands, defaults filled in', async () => {
    const { draft, notes } = await read(join(FIXTURES, 'project'));
    expect(draft.fields.map(({ value }) => value)).toEqual([
      { purpose: 'main', cmd: 'python main.py' },
      { purpose: 'train', cmd: 'python train.py --depth 5 data/train.csv' },
    ]);
    expect(notes).toEqual(['not taken, since a parameter has no default: score']);
  });

  test('of a saved model without a run give the library', async () => {
    const { draft } = await read(join(FIXTURES, 'model'));
    expect(draft.fields.map(({ value }) => value)).toEqual([
      { name: '?', library: { name: 'Keras', version: '2.11.0' } },
      'Keras',
    ]);
  });
});

describe.skipIf(!existsSync(SAMPLES))('real repositories', () => {
  const BOOK = join(SAMPLES, 'PacktPublishing__ML-Engineering-with-MLflow__MIT');

  test('a database where 8 of 12 runs are deleted', async () => {
    // PacktPublishing/Machine-Learning-Engineering-with-MLflow, Chapter09, mlflow_db.
    const { metrics, notes, draft } = await read(join(BOOK, 'Chapter09'));
    expect(notes).toContain('8 of 12 runs left out: deleted');
    expect(metrics).toContainEqual({ id: 'accuracy', split: '?', value: 0.5384615384615384 });
    expect(metrics).toContainEqual({ id: 'log-loss', split: '?', value: 15.941250504453846 });
    expect(metrics).toHaveLength(8);
    expect(fieldAt(draft, 'models')).toMatchObject({
      name: 'training-model-psystock',
      library: { name: 'XGBoost', version: '1.3.3' },
      hyperparameters: { num_boost_round: 10 },
    });
  });

  test('a database with its project file and saved model', async () => {
    const { draft, metrics } = await read(join(BOOK, 'Chapter08'));
    expect(metrics).toHaveLength(8);
    expect(fieldAt(draft, 'count')).toBe(14);
    expect(draft.fields.filter(({ path }) => path.includes('commands'))).toHaveLength(4);
  });

  test('a folder of runs, one deleted inside a live experiment', async () => {
    const folder = join(SAMPLES, 'PacktPublishing__Hyperparameter-Tuning-with-Python__MIT');
    const { metrics, notes, draft } = await read(folder);
    expect(metrics).toEqual([]);
    expect(notes).toEqual(['not taken, no known metric: foo', '1 of 3 runs left out: deleted']);
    expect(fieldAt(draft, 'models')).toEqual({
      name: '?',
      hyperparameters: { param1: 12, child: 'yes' },
    });
  });

  test('exported runs, of which the one with metrics on test rows is taken', async () => {
    const { draft } = await read(join(SAMPLES, 'mlflow__mlflow-export-import__Apache-2.0'));
    const onTest = draft.fields.map(({ value }) => value).filter(isOnTest);
    expect(onTest).toHaveLength(6);
    expect(onTest).toContainEqual(expect.objectContaining({ id: 'rmse', n: 996 }));
    expect(fieldAt(draft, 'count')).toBe(11);
  });
});

type Draft = Awaited<ReturnType<typeof suggest>>['draft'];

async function read(folder: string, run?: string) {
  const { tree } = await openTree(folder, { keeps: mlflow.keeps ?? [] });
  const { draft, notes } = await suggest(tree, { importers: [mlflow], run });
  return { draft, notes: notes.map(({ text }) => text), metrics: metricsIn(draft) };
}

/** Metrics with the values their extract gives, without where they are from. */
function metricsIn({ fields, extracts }: Draft): unknown[] {
  return fields
    .filter(({ path }) => path.includes('metrics'))
    .map(({ value }): unknown => {
      const { from, evaluatedAt: _, ...rest } = Object(value);
      const extract = extracts.find(({ file }) => file === from.file);
      return { ...rest, value: valueAt(JSON.parse(extract?.text ?? '{}'), from.pointer) };
    });
}

function valueAt(content: unknown, pointer: string): unknown {
  let at = content;
  for (const step of pointer.slice(1).split('/')) at = Object(at)[step.replaceAll('~1', '/')];
  return at;
}

function fieldAt({ fields }: Draft, key: string): unknown {
  return fields.find(({ path }) => path.at(-1) === key)?.value;
}

function isOnTest(value: unknown): boolean {
  return Object(value).split === 'test';
}

function makeDatabase(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

async function hashesOf(folder: string): Promise<(readonly [string, string])[]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name));
      return [name, createHash('sha256').update(bytes).digest('hex')] as const;
    }),
  );
}
