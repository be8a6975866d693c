import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { dvc } from '../../../integrations/dvc/importer.ts';
import { prepare } from '../../../integrations/import/prepare.ts';
import { openProject } from '../../../integrations/import/project-fs.ts';
import { suggest } from '../../../integrations/import/suggest.ts';
import { openTree } from '../../../integrations/import/tree-fs.ts';
import { metricsJson } from '../../../integrations/metrics-json/importer.ts';
import { provenLevel } from '../../../src/manifest/evidence/level.ts';
import { loadPortfolio } from '../../../src/manifest/load-fs.ts';
import { withFolder } from '../cli/temporary-folder.ts';

const SAMPLES = fileURLToPath(new URL('../../../../shared/samples', import.meta.url));
const REVIEWS = join(SAMPLES, 'remla23-team18__model-training__MIT');
const ROC = join(SAMPLES, '_generated/dvclive_roc_with_Infinity.json');

describe('a pipeline of DVC', () => {
  test('takes metrics with their splits, and says which files are as the pipeline left them', async () => {
    const { draft, notes } = await read(fixture('pipeline'));
    const metrics = valuesAt(draft, 'metrics');
    expect(metrics).toContainEqual({
      id: 'roc-auc',
      split: 'test',
      from: { file: 'eval/scores.json', pointer: '/roc_auc/test' },
    });
    expect(metrics).toContainEqual(expect.objectContaining({ id: 'accuracy', split: '?' }));
    expect(draft.copies).toEqual(['dvc.lock']);
    expect(textsOn(notes, 'eval/scores.json')).toEqual([
      'has the MD5 that dvc.lock records: numbers read from an unchanged copy count as pipeline-verified',
    ]);
    expect(textsOn(notes, 'eval/old_report.json')[0]).toMatch(/^has another MD5 than dvc.lock/);
  });

  test('takes the settings of the run, not those changed since, and says so', async () => {
    const { draft, notes } = await read(fixture('pipeline'));
    expect(valuesAt(draft, 'models')).toEqual([
      {
        name: 'triage',
        algorithm: '?',
        final: true,
        hyperparameters: { seed: 7, 'train.lr': 0.1 },
        artifact: {
          format: 'onnx',
          sizeBytes: 20480,
          hash: 'md5:0cc175b9c0f1b6a831c399e269772661',
        },
      },
    ]);
    expect(textsOn(notes, 'params.yaml')).toEqual([
      'differs from the last run in train.lr; the values of the run, in dvc.lock, were taken',
    ]);
  });

  test('takes commands, but none with placeholders', async () => {
    const { draft, notes } = await read(fixture('pipeline'));
    expect(valuesAt(draft, 'commands')).toEqual([
      { purpose: 'all stages', cmd: 'dvc repro' },
      { purpose: 'stage prepare', cmd: 'python src/prepare.py data/rows.csv' },
      { purpose: 'stage train', cmd: 'python src/train.py && python src/export.py' },
      { purpose: 'stage evaluate', cmd: 'python src/evaluate.py' },
    ]);
    expect(textsOn(notes, 'dvc.yaml')).toEqual([
      'commands with placeholders were not taken: sweep',
    ]);
  });

  test('takes tracked data with their hash, no hash of a folder, and no model as data', async () => {
    const { draft, notes } = await read(fixture('pipeline'));
    expect(valuesAt(draft, 'data')).toEqual([
      { name: 'prepared', role: '?', size: { bytes: 9216 } },
      {
        name: 'rows.csv',
        role: '?',
        url: 'https://data.example.org/letters/rows.csv',
        size: { bytes: 5120 },
        hash: { algo: 'md5', value: '900150983cd24fb0d6963f7d28e17f72' },
      },
    ]);
    expect(textsOn(notes, 'weights.pt.dvc')).toHaveLength(1);
  });

  test.skipIf(!existsSync(REVIEWS))('verifies the report of a real repository', async () => {
    const { draft, notes } = await read(REVIEWS);
    expect(textsOn(notes, 'classification_report.json')).toContain(
      'has the MD5 that dvc.lock records: numbers read from an unchanged copy count as pipeline-verified',
    );
    // remla23-team18/model-training: 180 rows.
    expect(valuesAt(draft, 'metrics')[0]).toMatchObject({ id: 'accuracy', n: 180 });
    expect(JSON.parse(draft.extracts[0]?.text ?? '')).toMatchObject({
      counts: [
        [67, 11],
        [38, 64],
      ],
    });
    expect(valuesAt(draft, 'hyperparameters')).toEqual([]);
    expect(valuesAt(draft, 'models')[0]).toMatchObject({
      hyperparameters: { split_random_state: 0, test_size: 0.2 },
    });
  });

  test.each([
    ['verified where the lock fits', '', 'pipeline-verified'],
    ['imported only where a file was edited', ' ', 'imported'],
  ])('numbers of a written project are %s', async (_, edit, level) => {
    await withFolder(async (folder) => {
      const source = join(folder, 'source');
      cpSync(fixture('pipeline'), source, { recursive: true });
      const scores = join(source, 'eval/scores.json');
      writeFileSync(scores, readFileSync(scores, 'utf8') + edit);
      const project = await written(folder, source);
      const metric = project?.manifest.evaluation?.metrics?.find(({ id }) => id === 'roc-auc');
      expect(metric?.value).toBe(0.98);
      expect(project && provenLevel(project, metric?.from)).toBe(level);
    });
  });
});

describe('a run of DVCLive', () => {
  test('takes last values without the step and leaves NaN out', async () => {
    const { draft, notes } = await read(fixture('live'));
    expect(valuesAt(draft, 'metrics')).toEqual([
      metric('train', '/train/accuracy'),
      metric('validation', '/val/accuracy'),
    ]);
    expect(textsOn(notes, 'dvclive/metrics.json').join('\n')).not.toMatch(/known metric: .*step/);
    expect(textsOn(notes, 'dvclive/metrics.json')).toContain(
      'holds the values of the last step, 3; they need not be the best',
    );
  });

  test('reads tables of both headers; one with NaN becomes a file without it', async () => {
    const { draft } = await read(fixture('live'));
    expect(valuesAt(draft, 'learningCurves')[0]).toEqual({
      metric: 'accuracy',
      xUnit: 'steps',
      series: [
        {
          name: 'Training',
          from: {
            file: 'dvclive/plots/metrics/train/accuracy.tsv',
            columns: { value: 'accuracy' },
          },
        },
        {
          name: 'Validation',
          from: { file: 'dvclive/plots.curves.json', pointer: '/series/0/points' },
        },
      ],
    });
    const made = draft.extracts.find(({ file }) => file === 'dvclive/plots.curves.json');
    expect(JSON.parse(made?.text ?? '')).toMatchObject({
      series: [{ written: 4, points: [{ step: 0, value: 0.5 }, { step: 2 }, { step: 3 }] }],
    });
    expect(made?.sources).toEqual(['dvclive/plots/metrics/val/accuracy.tsv']);
  });

  test('takes test plots rather than training ones, and counts pairs', async () => {
    const { draft, notes } = await read(fixture('live'));
    expect(valuesAt(draft, 'roc')).toEqual([
      { split: 'test', from: { file: 'dvclive/plots/sklearn/roc/test.json', pointer: '/roc' } },
    ]);
    expect(valuesAt(draft, 'pr')[0]).toMatchObject({ prevalence: '?', split: '?' });
    expect(textsOn(notes, 'dvclive/plots/sklearn/precision_recall.json')[0]).toMatch(/last point/);
    expect(textsOn(notes, 'dvclive/plots/sklearn/calibration.json')[0]).toMatch(/rows per bin/);
    const counts = draft.extracts.find(({ file }) => file.endsWith('cm/test.counts.json'));
    expect(JSON.parse(counts?.text ?? '')).toMatchObject({
      labels: ['letter', 'parcel'],
      counts: [
        [3, 1],
        [0, 2],
      ],
    });
  });

  test.skipIf(!existsSync(ROC))('draws a real curve whose first cut-off is infinite', async () => {
    await withFolder(async (folder) => {
      const source = join(folder, 'source');
      const file = join(source, 'dvclive/plots/sklearn/roc/test.json');
      mkdirSync(dirname(file), { recursive: true });
      cpSync(ROC, file);
      const project = await written(folder, source, (text) =>
        text.replace(/positiveClass: .*/, 'positiveClass: benign'),
      );
      const evaluation: object = project?.manifest.evaluation ?? {};
      expect(evaluation).toMatchObject({
        curves: { roc: { points: expect.arrayContaining([{ fpr: 0, tpr: 0, threshold: null }]) } },
      });
    });
  });
});

function fixture(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/import/dvc/${name}`, import.meta.url));
}

async function read(folder: string) {
  const { tree } = await openTree(folder);
  return suggest(tree, { importers: [dvc, metricsJson] });
}

/** Imports into a portfolio and loads it. */
async function written(folder: string, source: string, edit = (text: string) => text) {
  const { tree } = await openTree(source);
  const root = join(folder, 'portfolio');
  const project = join(root, 'projects', 'imported');
  mkdirSync(project, { recursive: true });
  const destination = await openProject(project, source);
  const prepared = await prepare(await suggest(tree, { importers: [dvc] }), tree, { destination });
  for (const { target, content } of prepared.files) {
    mkdirSync(dirname(join(project, target)), { recursive: true });
    writeFileSync(join(project, target), content);
  }
  writeFileSync(join(project, 'project.yaml'), edit(prepared.text));
  writeFileSync(
    join(root, 'portfolio.yaml'),
    'schemaVersion: "1"\nname: Alex Example\nheadline: Builds small models\n',
  );
  const { portfolio, findings } = await loadPortfolio(root);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return portfolio?.projects[0];
}

function metric(split: string, pointer: string) {
  return { id: 'accuracy', split, from: { file: 'dvclive/metrics.json', pointer } };
}

type Read = Awaited<ReturnType<typeof read>>;

function valuesAt({ fields }: Read['draft'], key: string): unknown[] {
  return fields.filter(({ path }) => path.at(-1) === key).map(({ value }) => value);
}

function textsOn(notes: Read['notes'], file: string): string[] {
  return notes.filter((note) => note.file === file).map(({ text }) => text);
}
