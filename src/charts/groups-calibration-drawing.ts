import { extent } from 'd3-array';
import type { Fact } from '../facts/fact.ts';
import { plotDrawing } from './axis.ts';
import type { Axes, Axis, Plot } from './axis.ts';
import { endLabels, framedFor } from './end-labels.ts';
import type { ChartSize } from './plan.ts';
import { circle, line, polyline, rectangle } from './svg.ts';
import type { Drawing, Mark } from './svg.ts';

/** What came true in one group, at rising scores or predictions. */
export interface CalibrationSeries {
  readonly name: string;
  readonly points: readonly { readonly at: number; readonly observed: Fact }[];
}

/** At most three series and the names of their axes. */
export interface CalibrationPicture {
  readonly kind: 'score' | 'probability';
  readonly series: readonly CalibrationSeries[];
  readonly axes: { readonly x: string; readonly y: string };
}

/** Points of fewer rows are hollow. */
export const FEW_ROWS = 10;

const UNIT = [0, 1] as const;
/** More scores than these get round ticks. */
const MOST_TICKS = 12;
const STYLES = ['blue', 'orange', 'ink'] as const;
const DASHES = ['', ' d2', ' d3'] as const;
const RADIUS: Readonly<Record<ChartSize, number>> = { page: 3.5, mini: 3, card: 2.5 };
// Points of one score stand beside each other, so that whiskers do not hide each other.
const APART: Readonly<Record<ChartSize, number>> = { page: 5, mini: 4, card: 3 };

/**
 * Observed shares as dots, squares and diamonds with whiskers, each group joined by a line of its
 * own dashes that its name stands beside. A diagonal only for probabilities: scores promise none.
 */
export function groupsCalibrationDrawing(picture: CalibrationPicture, size: ChartSize): Drawing {
  const { kind, series, axes } = picture;
  const frame = framedFor(
    size,
    series.map(({ name }) => name),
  );
  const all: Axes = { x: xAxis(picture), y: { domain: UNIT, name: axes.y }, frame };
  return plotDrawing(size, all, (plot) => [
    ...(kind === 'probability' ? [line('diag', plot.x(0), plot.y(0), plot.x(1), plot.y(1))] : []),
    ...series.flatMap((_, index) => seriesMarks(plot, picture, index)),
    ...nameMarks(plot, series),
  ]);
}

function xAxis({ kind, series, axes }: CalibrationPicture): Axis {
  if (kind === 'probability') return { domain: UNIT, name: axes.x };
  const scores = [...new Set(series.flatMap(({ points }) => points.map(({ at }) => at)))];
  const [low = 0, high = 1] = extent(scores);
  const room = (high - low) / Math.max(2, 2 * (scores.length - 1)) || 0.5;
  const ticks = scores.length <= MOST_TICKS ? { ticks: scores.sort((a, b) => a - b) } : {};
  return { domain: [low - room, high + room], name: axes.x, ...ticks };
}

function seriesMarks(plot: Plot, { kind, series }: CalibrationPicture, index: number): Mark[] {
  const { size } = plot.frame;
  const offset = kind === 'score' ? (index - (series.length - 1) / 2) * APART[size] : 0;
  const points = (series[index]?.points ?? []).map(({ at, observed }) => ({
    x: plot.x(at) + offset,
    y: plot.y(observed.value),
    observed,
  }));
  const style = STYLES[index] ?? STYLES[0];
  return [
    ...points.flatMap(({ x, observed: { interval } }) =>
      interval
        ? [line(`whisk narrow ${style}`, x, plot.y(interval.low), x, plot.y(interval.high))]
        : [],
    ),
    polyline(
      lineClasses(index),
      points.map(({ x, y }) => [x, y] as const),
    ),
    ...points.map(({ x, y, observed }) =>
      shape(index, { x, y, radius: RADIUS[size], isFew: (observed.n ?? 0) < FEW_ROWS }),
    ),
  ];
}

function lineClasses(index: number): string {
  return `line fine ${STYLES[index] ?? STYLES[0]}${DASHES[index] ?? ''}`;
}

interface Shape {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly isFew: boolean;
}

/** Dot, square, diamond. */
function shape(index: number, { x, y, radius, isFew }: Shape): Mark {
  const classes = isFew ? 'pt hollow' : `pt ${STYLES[index] ?? STYLES[0]}`;
  if (index === 0) return circle(classes, x, y, radius);
  if (index === 1) return rectangle(classes, x - radius, y - radius, radius * 2, radius * 2);
  const reach = radius * 1.35;
  const corners = [
    [x, y - reach],
    [x + reach, y],
    [x, y + reach],
    [x - reach, y],
    [x, y - reach],
  ] as const;
  return polyline(classes, corners);
}

/** Names at the right, each beside a piece of its line with its shape on it. */
function nameMarks({ frame, y }: Plot, series: readonly CalibrationSeries[]): Mark[] {
  const ends = series.map(({ name, points }, index) => ({
    name,
    y: y(points.at(-1)?.observed.value ?? 0),
    classes: lineClasses(index),
  }));
  const marks = endLabels(frame, ends);
  const samples = marks.filter(({ name }) => name === 'line');
  return [
    ...marks,
    ...samples.map(({ attributes: { x1, x2, y1 } }, index) =>
      shape(index, {
        x: (Number(x1) + Number(x2)) / 2,
        y: Number(y1),
        radius: RADIUS[frame.size],
        isFew: false,
      }),
    ),
  ];
}
