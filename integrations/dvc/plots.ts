import type { DraftField, DraftValue, Extract } from '../../src/drafts/draft.ts';
import type { Note } from '../../src/drafts/importer.ts';
import { readTrail } from '../../src/drafts/metric-field.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';
import { GAP } from '../../src/manifest/gaps.ts';
import { CURVE_POINTS } from '../../src/manifest/schema/plots.ts';

/** A JSON file of `plots/sklearn`. */
export interface PlotFile {
  readonly file: string;
  readonly value: unknown;
}

export interface PlotDraft {
  readonly fields: readonly DraftField[];
  readonly extracts: readonly Extract[];
  readonly notes: readonly Note[];
}

type PlotKind = 'roc' | 'pr' | 'calibration' | 'confusion';

/** Which plot of DVCLive (`log_sklearn_plot`) a file holds; undefined for anything else. */
export function plotKind(value: unknown): PlotKind | undefined {
  if (isRow(value, ['fpr', 'tpr'], 'roc')) return 'roc';
  if (isRow(value, ['precision', 'recall'], 'precision_recall')) return 'pr';
  if (isRow(value, ['prob_true', 'prob_pred'], 'calibration')) return 'calibration';
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  const [first] = rows;
  return isBlock(first) && ['actual', 'predicted'].every((key) => Object.hasOwn(first, key))
    ? 'confusion'
    : undefined;
}

function isRow(value: unknown, keys: readonly string[], list: string): boolean {
  const [first] = rowsIn(value, list);
  return first !== undefined && keys.every((key) => typeof ownValue(first, key) === 'number');
}

function rowsIn(value: unknown, list: string): object[] {
  const rows: unknown = isBlock(value) ? ownValue(value, list) : value;
  return Array.isArray(rows) ? rows.filter((row) => isBlock(row)) : [];
}

/** Fields for a plot of each kind; of several, the one of test rows, never one of training rows. */
export function plotDraft(files: readonly PlotFile[]): PlotDraft {
  const plots = files.flatMap((each) => plotOf(each));
  const shown = KINDS.flatMap((kind) => {
    const same = plots.filter((plot) => plot.kind === kind && plot.split !== 'train');
    return same.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, 1);
  });
  const drafts = shown.map((plot) => DRAFTS[plot.kind](plot));
  const left = plots.filter((plot) => !shown.includes(plot));
  return {
    fields: [...(shown[0] ? taskFields(shown[0]) : []), ...drafts.flatMap(({ fields }) => fields)],
    extracts: drafts.flatMap(({ extracts }) => extracts),
    notes: [...drafts.flatMap(({ notes }) => notes), ...left.map(leftNote)],
  };
}

const KINDS: readonly PlotKind[] = ['roc', 'pr', 'calibration', 'confusion'];

interface Plot extends PlotFile {
  readonly kind: PlotKind;
  /** GAP where no folder or name says which rows. */
  readonly split: string;
}

function plotOf({ file, value }: PlotFile): Plot[] {
  const kind = plotKind(value);
  const { splits } = readTrail(file.replace(/^.*plots\/sklearn\/|\.json$/g, '').split('/'));
  const [only = GAP, ...others] = splits;
  return kind ? [{ file, value, kind, split: others.length > 0 ? GAP : only }] : [];
}

function rankOf({ split }: Plot): number {
  return split === 'test' ? 0 : split === GAP ? 1 : 2;
}

function leftNote({ file, split }: Plot): Note {
  const text =
    split === 'train'
      ? 'a plot of training rows; not taken'
      : 'not taken: a project shows one plot of each kind';
  return { file, text };
}

// All four are plots of a classifier; the first three of one with a positive class.
function taskFields({ file, kind }: Plot): DraftField[] {
  const from = { file, how: `a plot of kind ${kind}, which only classifiers have` };
  const positive: DraftField = { path: ['task', 'target', 'positiveClass'], value: GAP, from };
  return [
    { path: ['task', 'type'], value: 'classification', from, confidence: 'derived' },
    ...(kind === 'confusion' ? [] : [positive]),
  ];
}

type Drawing = (plot: Plot) => PlotDraft;

const DRAFTS: Readonly<Record<PlotKind, Drawing>> = {
  roc: (plot) => curve(plot, { list: 'roc', key: 'roc', more: {}, notes: [] }),
  pr: (plot) =>
    curve(plot, {
      list: 'precision_recall',
      key: 'pr',
      more: { prevalence: GAP },
      notes: [
        'DVCLive leaves out the last point of scikit-learn (recall 0, precision 1), which has no cut-off; it is not added',
      ],
    }),
  calibration: ({ file }) => ({
    fields: [],
    extracts: [],
    notes: [{ file, text: 'holds no rows per bin, which a calibration curve needs; not taken' }],
  }),
  confusion,
};

interface CurveShape {
  /** Key of the points in the file. */
  readonly list: string;
  /** Key under `evaluation.curves`. */
  readonly key: string;
  readonly more: Readonly<Record<string, DraftValue>>;
  readonly notes: readonly string[];
}

function curve({ file, value, split }: Plot, { list, key, more, notes }: CurveShape): PlotDraft {
  const rows = rowsIn(value, list);
  const fits = rows.length <= CURVE_POINTS && isBlock(value);
  const extract = `${file.replace(/\.json$/, '')}.points.json`;
  const from = fits ? { file, pointer: `/${list}` } : { file: extract, pointer: '/points' };
  const field: DraftField = {
    path: ['evaluation', 'curves', key],
    value: { ...more, split, from },
    from: { file, pointer: `/${list}`, how: 'points of the plot' },
  };
  const points = thinned(rows).map(finite);
  const text = `${JSON.stringify({ madeFrom: file, written: rows.length, points }, null, 1)}\n`;
  const drawn = `${points.length} of ${rows.length} points are drawn`;
  return {
    fields: rows.length < 2 ? [] : [field],
    extracts: fits || rows.length < 2 ? [] : [{ file: extract, text, sources: [file] }],
    notes: [...notes, ...(points.length < rows.length ? [drawn] : [])].map((line) => ({
      file,
      text: line,
    })),
  };
}

function thinned(rows: readonly object[]): object[] {
  if (rows.length <= CURVE_POINTS) return [...rows];
  const stride = (rows.length - 1) / (CURVE_POINTS - 1);
  return Array.from({ length: CURVE_POINTS }, (_, at) => rows[Math.round(at * stride)] ?? {});
}

// scikit-learn 1.3 and later begin with an infinite cut-off, which JSON cannot say: none.
function finite(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'number' && !Number.isFinite(value) ? null : value,
    ]),
  );
}

const MOST_CLASSES = 100;

/** Counts of actual against predicted, out of one row for each sample. */
function confusion({ file, value, split }: Plot): PlotDraft {
  const pairs = (Array.isArray(value) ? value : []).flatMap((row: unknown) => {
    const pair = isBlock(row) ? [ownValue(row, 'actual'), ownValue(row, 'predicted')] : [];
    const [actual, predicted] = pair.map(labelOf);
    return actual === undefined || predicted === undefined ? [] : [{ actual, predicted }];
  });
  const labels = [...new Set(pairs.flatMap(({ actual, predicted }) => [actual, predicted]))].sort(
    byLabel,
  );
  if (labels.length < 2 || labels.length > MOST_CLASSES)
    return {
      fields: [],
      extracts: [],
      notes: [
        { file, text: `classes named: ${labels.length}; a matrix needs 2 to ${MOST_CLASSES}` },
      ],
    };
  const counts = countsOf(pairs, labels);
  return matrixDraft({ file, split }, { labels, counts, samples: pairs.length });
}

function countsOf(
  pairs: readonly { readonly actual: string; readonly predicted: string }[],
  labels: readonly string[],
): number[][] {
  const seen = Map.groupBy(pairs, (pair) => JSON.stringify([pair.actual, pair.predicted]));
  return labels.map((actual) =>
    labels.map((predicted) => seen.get(JSON.stringify([actual, predicted]))?.length ?? 0),
  );
}

interface Matrix {
  readonly labels: readonly string[];
  readonly counts: readonly (readonly number[])[];
  readonly samples: number;
}

function matrixDraft(
  { file, split }: { readonly file: string; readonly split: string },
  { labels, counts, samples }: Matrix,
): PlotDraft {
  const extract = `${file.replace(/\.json$/, '')}.counts.json`;
  const how = `${samples} pairs of actual and predicted, counted`;
  const from = { file, how };
  const text = `${JSON.stringify({ madeFrom: file, how, labels, counts }, null, 2)}\n`;
  return {
    fields: [
      { path: ['task', 'target', 'classes'], value: labels, from },
      ...(labels.length === 2
        ? [{ path: ['task', 'target', 'positiveClass'], value: GAP, from }]
        : []),
      {
        path: ['evaluation', 'confusion'],
        value: { labels, split, from: { file: extract, pointer: '/counts' } },
        from,
      },
    ],
    extracts: [{ file: extract, text, sources: [file] }],
    notes: [],
  };
}

// "3" and 3 are one class: DVCLive writes labels of either kind.
function labelOf(label: unknown): string | undefined {
  if (typeof label === 'number' && Number.isFinite(label)) return String(label);
  if (typeof label === 'boolean') return String(label);
  return typeof label === 'string' && label !== '' ? label.slice(0, 60) : undefined;
}

function byLabel(a: string, b: string): number {
  const [first, second] = [Number(a), Number(b)];
  if (Number.isFinite(first) && Number.isFinite(second)) return first - second;
  return a < b ? -1 : a > b ? 1 : 0;
}
