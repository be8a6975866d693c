import type { ResultSplit } from '../manifest/schema/reported-metric.ts';
import { CURVE_POINTS } from '../manifest/schema/plots.ts';
import type { DraftField, DraftSource, DraftValue, Extract } from './draft.ts';
import { readTrail } from './metric-field.ts';
import { redact } from './redact.ts';

/** One value of a curve. */
export interface CurvePoint {
  readonly step: number;
  /** As the program wrote it, NaN and infinite values included. */
  readonly value: number;
}

/** A curve a program wrote, under its own name. */
export interface Series {
  /** Keys that lead to it, as for a metric: `['train', 'accuracy']`, `['val_loss']`. */
  readonly trail: readonly string[];
  /** In the order of the file. */
  readonly points: readonly CurvePoint[];
  /** How a manifest reads them where they stand; used when no point has to be left out. */
  readonly from?: Readonly<Record<string, DraftValue>>;
}

export interface CurveOptions {
  readonly source: DraftSource;
  readonly xUnit: 'steps' | 'epochs';
  /** Name of the file that is made where the curves' own file cannot be read. */
  readonly extract: string;
}

/** What becomes of curves: at most one drawing, because a manifest has one. */
export interface CurveDraft {
  readonly fields: readonly DraftField[];
  readonly extracts: readonly Extract[];
  /** What was left out, one sentence each. */
  readonly notes: readonly string[];
}

/**
 * Learning curves of one metric out of all that a program wrote: known metrics before the loss, then
 * the metric with most parts of the data, then the first. Points that are not finite are left out,
 * of a step that was written twice the last value counts, and long curves are thinned to 200 points.
 */
export function curveFields(series: readonly Series[], options: CurveOptions): CurveDraft {
  const lines = series.map(lineOf).filter((line) => line !== undefined);
  const [drawn = [], ...others] = [...Map.groupBy(lines, ({ metric }) => metric).values()].toSorted(
    (a, b) => rankOf(b) - rankOf(a),
  );
  const [first] = drawn;
  if (!first) return { fields: [], extracts: [], notes: [] };
  const shown = drawn.slice(0, MOST_LINES);
  const made = shown.filter((line) => readableFrom(line) === undefined);
  const value = {
    metric: first.metric,
    xUnit: options.xUnit,
    series: shown.map((line) => ({
      name: nameOf(line, shown),
      from: readableFrom(line) ?? placeOf(made.indexOf(line), options),
    })),
  };
  return {
    fields: [{ path: ['evaluation', 'learningCurves'], value, from: options.source }],
    extracts: made.length > 0 ? [extractOf(made, options)] : [],
    notes: [...shown.flatMap(cleaned), ...undrawn([...drawn.slice(MOST_LINES), ...others.flat()])],
  };
}

const MOST_LINES = 6;

interface Line extends Series {
  readonly metric: string;
  readonly split?: ResultSplit;
  /** What can be drawn: finite, steps rising, at most 200. */
  readonly kept: readonly CurvePoint[];
}

// One point is no curve.
function lineOf(series: Series): Line | undefined {
  const { metric, key, splits } = readTrail(series.trail);
  const id = metric?.id ?? (/^(?:epoch_)?loss$/i.test(key) ? 'x-loss' : undefined);
  const kept = thinned(rising(series.points));
  if (id === undefined || kept.length < 2) return undefined;
  const [only, ...more] = splits;
  return { ...series, metric: id, kept, ...(only && more.length === 0 ? { split: only } : {}) };
}

// A run that was continued writes some steps again.
function rising(points: readonly CurvePoint[]): CurvePoint[] {
  const finite = points.filter(({ step, value }) => step >= 0 && Number.isFinite(step + value));
  const last = new Map(finite.map(({ step, value }) => [step, value]));
  return [...last].toSorted(([a], [b]) => a - b).map(([step, value]) => ({ step, value }));
}

function thinned(points: readonly CurvePoint[]): readonly CurvePoint[] {
  if (points.length <= CURVE_POINTS) return points;
  const stride = (points.length - 1) / (CURVE_POINTS - 1);
  const picked = Array.from({ length: CURVE_POINTS }, (_, at) => points[Math.round(at * stride)]);
  return picked.filter((point) => point !== undefined);
}

function rankOf(lines: readonly Line[]): number {
  const known = lines.some(({ metric }) => !metric.startsWith('x-'));
  const held = lines.some(({ split }) => split !== undefined && split !== 'train');
  return (known ? 100 : 0) + (held ? 10 : 0) + Math.min(9, lines.length);
}

function readableFrom({ from, points, kept }: Line): Series['from'] {
  if (points.length !== kept.length) return undefined;
  return kept.every((point, at) => isSame(point, points[at])) ? from : undefined;
}

function isSame(kept: CurvePoint, written: CurvePoint | undefined): boolean {
  return kept.step === written?.step && kept.value === written.value;
}

const NAMES: Readonly<Partial<Record<ResultSplit, string>>> = {
  train: 'Training',
  validation: 'Validation',
  test: 'Test',
};

function nameOf({ split, trail }: Line, all: readonly Line[]): string {
  const alone = all.filter((line) => line.split === split).length === 1;
  const name = alone && split ? NAMES[split] : undefined;
  return name ?? trail.join('/').slice(0, 60);
}

function placeOf(index: number, { extract }: CurveOptions): DraftValue {
  return { file: extract, pointer: `/series/${index}/points` };
}

function extractOf(lines: readonly Line[], { source, extract }: CurveOptions): Extract {
  const series = lines.map((line) => ({
    name: line.trail.join('/'),
    madeFrom: redact(fileOf(line, source)).text,
    written: line.points.length,
    points: line.kept,
  }));
  const sources = [...new Set(lines.map((line) => fileOf(line, source)))];
  return { file: extract, text: `${JSON.stringify({ series }, null, 1)}\n`, sources };
}

function fileOf({ from }: Line, { file }: DraftSource): string {
  const named = from?.['file'];
  return typeof named === 'string' ? named : file;
}

function cleaned({ trail, points, kept }: Line): string[] {
  const lost = points.filter(({ step, value }) => !Number.isFinite(step + value)).length;
  const name = trail.join('/');
  return [
    ...(lost > 0 ? [`${lost} of ${points.length} points of ${name} are not finite; left out`] : []),
    ...(points.length - lost > CURVE_POINTS
      ? [`${kept.length} of the ${points.length} points of ${name} are drawn`]
      : []),
  ];
}

function undrawn(lines: readonly Line[]): string[] {
  if (lines.length === 0) return [];
  const names = lines.map(({ trail }) => trail.join('/'));
  const more = names.length > MOST_LINES ? ` and ${names.length - MOST_LINES} more` : '';
  return [
    `curves not taken, a project shows one metric: ${names.slice(0, MOST_LINES).join(', ')}${more}`,
  ];
}
