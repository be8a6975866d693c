import type { ChartSize } from './plan.ts';
import { linearScale, niceTicks } from './scale.ts';
import type { Scale } from './scale.ts';
import { label, line } from './svg.ts';
import type { Drawing, Mark } from './svg.ts';
import { estimatedWidth, tickText } from './words.ts';

/** Where a plot stands in its drawing. */
export interface Frame {
  readonly size: ChartSize;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Steps between ticks. */
  readonly steps: number;
}

/** One direction of a plot. */
export interface Axis {
  readonly domain: readonly [number, number];
  readonly name: string;
}

/** A plot ready to be drawn into. */
export interface Plot {
  readonly frame: Frame;
  readonly x: Scale;
  readonly y: Scale;
  /** Grid, ticks and names. */
  readonly marks: readonly Mark[];
}

const FRAMES: Readonly<Record<ChartSize, Frame>> = {
  page: {
    size: 'page',
    width: 320,
    height: 280,
    left: 40,
    right: 310,
    top: 28,
    bottom: 240,
    steps: 4,
  },
  mini: {
    size: 'mini',
    width: 300,
    height: 150,
    left: 30,
    right: 294,
    top: 8,
    bottom: 116,
    steps: 2,
  },
  card: {
    size: 'card',
    width: 196,
    height: 100,
    left: 26,
    right: 190,
    top: 6,
    bottom: 78,
    steps: 2,
  },
};

/** Grid, ticks, names and scales for a plot of two numbers. */
export function plotOf(size: ChartSize, xAxis: Axis, yAxis: Axis): Plot {
  const frame = FRAMES[size];
  const x = linearScale(xAxis.domain, [frame.left, frame.right]);
  const y = linearScale(yAxis.domain, [frame.bottom, frame.top]);
  const marks = [
    ...yGrid(frame, yAxis, y),
    ...xGrid(frame, xAxis, x),
    ...names(frame, xAxis, yAxis),
  ];
  return { frame, x, y, marks };
}

/** A whole drawing: grid, ticks and names, and what `content` draws into the plot. */
export function plotDrawing(
  size: ChartSize,
  axes: { readonly x: Axis; readonly y: Axis },
  content: (plot: Plot) => readonly Mark[],
): Drawing {
  const plot = plotOf(size, axes.x, axes.y);
  const { width, height } = plot.frame;
  return { className: 'plot', width, height, marks: [...plot.marks, ...content(plot)] };
}

function yGrid(frame: Frame, axis: Axis, y: Scale): Mark[] {
  return niceTicks(axis.domain[0], axis.domain[1], frame.steps).flatMap((tick) => [
    line('grid', frame.left, y(tick), frame.right, y(tick)),
    label('tick', frame.left - 7, y(tick) + 4, tickText(tick), 'end'),
  ]);
}

// Only the large figure has upright grid lines: in a small one they would crowd the curve.
function xGrid(frame: Frame, axis: Axis, x: Scale): Mark[] {
  const ticks = niceTicks(axis.domain[0], axis.domain[1], frame.steps);
  return ticks.flatMap((tick) => [
    ...(frame.size === 'page' ? [line('grid', x(tick), frame.top, x(tick), frame.bottom)] : []),
    tickLabel(frame, x(tick), tickText(tick)),
  ]);
}

// The last label may be wider than the margin right of it; then it moves in.
function tickLabel(frame: Frame, x: number, text: string): Mark {
  const half = estimatedWidth(text) / 2;
  return label('tick', Math.min(x, frame.width - half), frame.bottom + 17, text, 'middle');
}

function names(frame: Frame, xAxis: Axis, yAxis: Axis): Mark[] {
  const axis = line('axis', frame.left, frame.bottom, frame.right, frame.bottom);
  const xName = label(
    'axl',
    (frame.left + frame.right) / 2,
    frame.height - 4,
    xAxis.name,
    'middle',
  );
  if (frame.size === 'page') return [axis, xName, label('axl', 0, 11, yAxis.name)];
  return frame.size === 'mini' ? [axis, xName] : [axis];
}
