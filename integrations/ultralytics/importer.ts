import { posix } from 'node:path';
import { contentOf, tableOf } from '../../src/drafts/content-of.ts';
import type { DraftField, Extract } from '../../src/drafts/draft.ts';
import type { Candidate, Imported, Importer, SourceTree } from '../../src/drafts/importer.ts';
import { leftOut } from '../../src/drafts/left-out.ts';
import { isField, metricField, readTrail } from '../../src/drafts/metric-field.ts';
import { thinPoints } from '../../src/drafts/thin-points.ts';
import { isBlock } from '../../src/manifest/evidence/blocks.ts';
import { settingFields } from './settings.ts';
import { cell, epochTable } from './table.ts';
import type { EpochTable } from './table.ts';

/** Folders that Ultralytics' YOLO writes while it trains. */
export const ultralytics: Importer = {
  id: 'ultralytics',
  name: 'Ultralytics YOLO',
  keeps: ['runs/'],
  detect: async (tree) => {
    const files = tree.files.filter(({ path }) => posix.basename(path) === 'results.csv');
    const found = await Promise.all(files.map(({ path }) => candidateOf(path, tree)));
    return found.filter((each) => each !== undefined);
  },
  read: async ({ files: [file = ''] }, tree) => {
    const table = await tableIn(file, tree);
    return table
      ? imported(table, { file, args: await argsBeside(file, tree) })
      : { draft: { fields: [] }, notes: [{ file, text: 'can no longer be read' }] };
  },
};

async function tableIn(file: string, tree: SourceTree): Promise<EpochTable | undefined> {
  const table = await tableOf(file, tree);
  return table && epochTable(table);
}

interface Args {
  readonly file: string;
  readonly value: object;
}

async function argsBeside(file: string, tree: SourceTree): Promise<Args | undefined> {
  const path = posix.join(posix.dirname(file), 'args.yaml');
  const value = await contentOf(path, tree);
  return isBlock(value) ? { file: path, value } : undefined;
}

async function candidateOf(file: string, tree: SourceTree): Promise<Candidate | undefined> {
  const table = await tableIn(file, tree);
  if (!table) return undefined;
  const args = await argsBeside(file, tree);
  const folder = posix.dirname(file);
  return {
    id: folder,
    title: `${folder === '.' ? 'this folder' : folder}: ${table.rows.length} epochs`,
    files: [file, ...(args ? [args.file] : [])],
    why: 'has losses and metrics of Ultralytics by epoch',
    run: { finished: true, hasTestMetric: false },
  };
}

function imported(
  table: EpochTable,
  { file, args }: { readonly file: string; readonly args: Args | undefined },
): Imported {
  const results = table.metrics.map((column) =>
    metricField({
      trail: [column],
      value: cell(table, table.rows[table.best] ?? [], column),
      split: 'validation',
      source: { file, how: `${column} of the best epoch` },
      from: { file, column, row: table.best + 1 },
    }),
  );
  const curve = curveOf(table, file);
  const seconds = Math.max(
    0,
    ...table.rows.map((row) => cell(table, row, 'time')).filter(Number.isFinite),
  );
  const fields = [
    ...taskFields(table, file),
    ...(args ? settingFields(args.value, { file: args.file, seconds }) : []),
    ...results.filter(isField),
    ...curve.fields,
  ];
  const notes = [...leftOut(results, file), { file, text: bestText(table) }];
  return { draft: { fields, extracts: curve.extracts }, notes };
}

// The best epoch was picked by these very numbers, which flatters them.
function bestText({ best, rows }: EpochTable): string {
  const which = best === rows.length - 1 ? 'the last' : `row ${best + 1} of ${rows.length}`;
  return `metrics are of the best epoch (${which}), chosen on the same validation images; measure the kept model once on test images`;
}

function taskFields({ metrics }: EpochTable, file: string): DraftField[] {
  const has = (mark: string) => metrics.some((name) => name.includes(mark));
  const type = has('accuracy_top1')
    ? 'image-classification'
    : has('(M)')
      ? 'image-segmentation'
      : has('mAP') && !has('(P)')
        ? 'object-detection'
        : undefined;
  const from = { file, how: 'what its metrics measure' };
  return type === undefined
    ? []
    : [{ path: ['task', 'type'], value: type, from, confidence: 'derived' }];
}

function curveOf(
  table: EpochTable,
  file: string,
): { readonly fields: readonly DraftField[]; readonly extracts: readonly Extract[] } {
  const column = table.metrics.find((name) => /50-95|0\.5:0\.95|top1/.test(name));
  const metric = column === undefined ? undefined : readTrail([column]).metric;
  const points = column === undefined ? [] : pointsOf(table, column);
  if (!metric || points.length < 2) return { fields: [], extracts: [] };
  const content = { madeFrom: file, column, points: thinPoints(points) };
  const extract: Extract = {
    file: `${file.replace(/\.csv$/i, '')}.curve.json`,
    text: `${JSON.stringify(content, null, 2)}\n`,
    sources: [file],
  };
  const series = [{ name: 'Validation', from: { file: extract.file, pointer: '/points' } }];
  return {
    fields: [
      {
        path: ['evaluation', 'learningCurves'],
        value: { metric: metric.id, xUnit: 'epochs', series },
        from: { file, how: `${column} of every epoch` },
      },
    ],
    extracts: [extract],
  };
}

// A training that was taken up again writes some epochs twice; the steps of a curve only rise.
function pointsOf(table: EpochTable, column: string): { step: number; value: number }[] {
  const points = table.rows
    .map((row) => ({ step: cell(table, row, 'epoch'), value: cell(table, row, column) }))
    .filter(({ step, value }) => Number.isFinite(step) && step >= 0 && Number.isFinite(value));
  return points.filter(
    ({ step }, index) => !points.slice(index + 1).some((later) => later.step <= step),
  );
}
