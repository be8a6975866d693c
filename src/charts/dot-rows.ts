import { axisHeight, MOST_ROWS, rowColumns, rowGrid, rowTexts } from './row-columns.ts';
import type { RowColumns } from './row-columns.ts';
import type { ChartSize } from './plan.ts';
import { linearScale } from './scale.ts';
import type { Scale } from './scale.ts';
import { circle, line } from './svg.ts';
import type { Drawing, Mark } from './svg.ts';
import { MOST_SERIES, symbol, symbolKey } from './symbols.ts';

/** One measured value, with its interval where it has one. */
export interface Dot {
  readonly value: number;
  readonly interval?: { readonly low: number; readonly high: number } | undefined;
}

/** One row: a class, a task, a seed. */
export interface DotRow {
  readonly name: string;
  /** One dot per series, in their order; undefined where the series has no value. */
  readonly dots: readonly (Dot | undefined)[];
  /** Written at the end of the row, most often the first dot's value. */
  readonly text: string;
  /** Single values the dots stand for, drawn small. */
  readonly faint?: readonly number[];
}

/** Dots in rows under one axis. */
export interface DotRows {
  /** Names of the series, the most important first; a key is drawn for two and more. */
  readonly series: readonly string[];
  readonly rows: readonly DotRow[];
  /** Ends of the axis; values outside it are not drawn. */
  readonly domain: readonly [number, number];
  /** What the axis shows. */
  readonly axis: string;
}

const ROW = 26;
const LANE = 12;
const TOP = 4;

/**
 * Draws rows of dots with whiskers. Every series has a lane of its own in a row, so that dots never
 * hide one another. A card shows the first series only.
 */
export function dotRowsDrawing(chart: DotRows, size: ChartSize): Drawing {
  const rows = chart.rows.slice(0, MOST_ROWS[size]);
  const series = chart.series.slice(0, size === 'card' ? 1 : MOST_SERIES);
  const columns = rowColumns(
    size,
    rows.map(({ name }) => name),
    rows.map(({ text }) => text),
  );
  const key = series.length > 1 ? symbolKey(series, columns.width) : { height: 0, marks: [] };
  const name = size === 'page' ? chart.axis : undefined;
  const height = Math.max(size === 'card' ? ROW - 4 : ROW, series.length * LANE + 6);
  const top = key.height + TOP;
  const bottom = top + rows.length * height;
  const x = linearScale(chart.domain, [columns.left + 5, columns.right - 5]);
  const place = { columns, x, domain: chart.domain, lanes: series.length };
  return {
    className: 'plot',
    width: columns.width,
    height: bottom + axisHeight(name),
    marks: [
      ...key.marks,
      ...rowGrid(columns, x, { domain: chart.domain, top, bottom, name }),
      ...rows.flatMap((row, i) => rowMarks(row, { ...place, y: top + height * (i + 0.5) })),
    ],
  };
}

interface Place {
  readonly columns: RowColumns;
  readonly x: Scale;
  readonly y: number;
  readonly domain: readonly [number, number];
  readonly lanes: number;
}

function rowMarks(row: DotRow, place: Place): Mark[] {
  const { columns, x, y, domain, lanes } = place;
  const faint = (row.faint ?? []).filter((value) => isInside(value, domain));
  const dots = row.dots.slice(0, lanes).flatMap((dot, series) => {
    const lane = y + (series - (lanes - 1) / 2) * LANE;
    return dot ? dotMarks(dot, series, { ...place, y: lane }) : [];
  });
  return [
    ...rowTexts(columns, y, row),
    ...faint.map((value) => circle('pt soft', x(value), y, 2.6)),
    ...dots,
  ];
}

function dotMarks({ value, interval }: Dot, series: number, { x, y, domain }: Place): Mark[] {
  if (!isInside(value, domain)) return [];
  const inside = interval && isInside(interval.low, domain) && isInside(interval.high, domain);
  const tone = series === 0 ? 'whisk blue' : 'whisk ink narrow';
  return [
    ...(inside ? [line(tone, x(interval.low), y, x(interval.high), y)] : []),
    symbol(series, x(value), y),
  ];
}

function isInside(value: number, [low, high]: readonly [number, number]): boolean {
  return value >= low && value <= high;
}
