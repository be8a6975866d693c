import { max } from 'd3-array';
import { keptApart } from './labels.ts';
import type { Box } from './labels.ts';
import type { ChartSize } from './plan.ts';
import { linearScale, niceTicks } from './scale.ts';
import type { Scale } from './scale.ts';
import { label, line } from './svg.ts';
import type { Drawing, Mark } from './svg.ts';
import { clip, estimatedWidth, tickText } from './words.ts';

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
  /** Places of the ticks; round numbers when they are not given. */
  readonly ticks?: readonly number[];
}

/** Both directions of a plot, and where it differs from the usual frame of its size. */
export interface Axes {
  readonly x: Axis;
  readonly y: Axis;
  readonly frame?: Partial<Omit<Frame, 'size'>> | undefined;
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

// Between a tick and its label, and the most room labels may take from the plot.
const GAP = 7;
const MOST_LEFT = 0.35;
const MOST_TICK = 100;

/** Grid, ticks, names and scales for a plot of two numbers. */
export function plotOf(size: ChartSize, axes: Axes): Plot {
  const frame = frameOf(size, axes);
  const x = linearScale(axes.x.domain, [frame.left, frame.right]);
  const y = linearScale(axes.y.domain, [frame.bottom, frame.top]);
  const marks = [...yGrid(frame, axes.y, y), ...xGrid(frame, axes.x, x), ...names(frame, axes)];
  return { frame, x, y, marks };
}

/** Where labels may stand: in the plot and right of it, and a line above. */
export function plotRoom({ frame: { left, width, top, bottom } }: Plot): Box {
  return { left, right: width, top: Math.max(0, top - 12), bottom };
}

/** A whole drawing: grid, ticks and names, and what `content` draws into the plot. */
export function plotDrawing(
  size: ChartSize,
  axes: Axes,
  content: (plot: Plot) => readonly Mark[],
): Drawing {
  const plot = plotOf(size, axes);
  const { width, height } = plot.frame;
  return { className: 'plot', width, height, marks: [...plot.marks, ...content(plot)] };
}

// Wide tick labels move the plot to the right.
function frameOf(size: ChartSize, { y, frame }: Axes): Frame {
  const usual = { ...FRAMES[size], ...frame };
  const widest = max(ticksOf(y, usual.steps), (tick) => estimatedWidth(tickText(tick))) ?? 0;
  const room = Math.min(widest + GAP, usual.width * MOST_LEFT);
  return { ...usual, left: Math.max(usual.left, Math.ceil(room)) };
}

function ticksOf({ domain, ticks }: Axis, steps: number): readonly number[] {
  return ticks ?? niceTicks(domain[0], domain[1], steps);
}

function yGrid(frame: Frame, axis: Axis, y: Scale): Mark[] {
  return ticksOf(axis, frame.steps).flatMap((tick) => [
    line('grid', frame.left, y(tick), frame.right, y(tick)),
    label('tick', frame.left - GAP, y(tick) + 4, clip(tickText(tick), frame.left - GAP), 'end'),
  ]);
}

// Only the large figure has upright grid lines: in a small one they would crowd the curve.
function xGrid(frame: Frame, axis: Axis, x: Scale): Mark[] {
  const ticks = ticksOf(axis, frame.steps);
  const lines = ticks.map((tick) => line('grid', x(tick), frame.top, x(tick), frame.bottom));
  const texts = ticks.map((tick) => tickLabel(frame, x(tick), clip(tickText(tick), MOST_TICK)));
  return [...(frame.size === 'page' ? lines : []), ...keptApart(texts)];
}

// The first and the last label may be wider than the margin beside them; then they move in.
function tickLabel(frame: Frame, x: number, text: string): Mark {
  const half = estimatedWidth(text) / 2;
  const at = Math.max(half, Math.min(x, frame.width - half));
  return label('tick', at, frame.bottom + 17, text, 'middle');
}

function names(frame: Frame, { x, y }: Axes): Mark[] {
  const axis = line('axis', frame.left, frame.bottom, frame.right, frame.bottom);
  if (frame.size === 'card') return [axis];
  if (frame.size === 'mini') return [axis, xName(frame, x.name, 30)];
  const yName = label('axl', 0, frame.top - 17, clip(y.name, frame.width));
  return [axis, xName(frame, x.name, 36), yName];
}

// Under the middle of the plot, moved in where it would leave the picture.
function xName({ left, right, width, bottom }: Frame, name: string, below: number): Mark {
  const text = clip(name, width);
  const half = estimatedWidth(text) / 2;
  const at = Math.max(half, Math.min((left + right) / 2, width - half));
  return label('axl', at, bottom + below, text, 'middle');
}
