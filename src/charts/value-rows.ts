import { max } from 'd3-array';
import { keptApart } from './labels.ts';
import type { ChartSize } from './plan.ts';
import { linearScale, niceTicks } from './scale.ts';
import type { Scale } from './scale.ts';
import { circle, label, line, rectangle } from './svg.ts';
import type { Drawing, Mark } from './svg.ts';
import { clip, estimatedWidth, tickText, wrap } from './words.ts';

/** One value with a name that may be long and, where there is one, its interval. */
export interface ValueRow {
  readonly name: string;
  readonly value: number;
  /** The value as it is written at the right. */
  readonly text: string;
  readonly interval?: { readonly low: number; readonly high: number } | undefined;
  readonly tone: 'blue' | 'orange' | 'grey';
  /** Doubles the colour: filled, hollow, or a square. */
  readonly shape: 'dot' | 'hollow' | 'square';
}

/** Rows on one axis. */
export interface ValueRows {
  readonly rows: readonly ValueRow[];
  /** Ends of the axis; all values and intervals lie between them. */
  readonly domain: readonly [number, number];
  /** Where an upright line stands and the stem of every row begins. */
  readonly from?: number | undefined;
  /** Name of the axis, on the large figure. */
  readonly axis: string;
}

interface Layout {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** Lines of each name, above or beside its dot. */
  readonly names: readonly (readonly string[])[];
  /** Top of each row. */
  readonly tops: readonly number[];
  readonly isStacked: boolean;
  /** Where the axis stands. */
  readonly bottom: number;
  readonly height: number;
}

const WIDTHS: Readonly<Record<ChartSize, number>> = { page: 320, mini: 300, card: 250 };
// Rows drawn at most; the table holds all.
const MOST: Readonly<Record<ChartSize, number>> = { page: 40, mini: 4, card: 4 };
const ROW: Readonly<Record<ChartSize, number>> = { page: 26, mini: 26, card: 21 };
const MOST_NAME_WIDTH = 120;
const MOST_VALUE_WIDTH = 110;
const NAME_SIZE = 13;
const LINE = 16;
const TOP = 4;

/** Dots and whiskers, one row per value. Names too long to stand beside their dot stand above it. */
export function valueRows({ rows, domain, from, axis }: ValueRows, size: ChartSize): Drawing {
  const shown = rows.slice(0, MOST[size]);
  const layout = layoutOf(shown, size);
  const x = linearScale(domain, [layout.left, layout.right]);
  const origin = from === undefined ? [] : [upright('origin', x(from), layout)];
  const marks = [
    ...grid(layout, domain, x),
    ...origin,
    ...shown.flatMap((row, i) => rowMarks(row, i, { layout, x, from })),
    ...(size === 'page' ? [label('axl', 0, layout.bottom + 35, clip(axis, layout.width))] : []),
  ];
  return { className: 'plot', width: layout.width, height: layout.height, marks };
}

function layoutOf(rows: readonly ValueRow[], size: ChartSize): Layout {
  const width = WIDTHS[size];
  const widest = max(rows, ({ name }) => estimatedWidth(name, NAME_SIZE)) ?? 0;
  const isStacked = size === 'page' && widest > MOST_NAME_WIDTH;
  const names = rows.map(({ name }) => namesOf(name, { isStacked, width }));
  const values = max(rows, ({ text }) => estimatedWidth(text, NAME_SIZE)) ?? 0;
  const heights = names.map(({ length }) => (isStacked ? length * LINE + 24 : ROW[size]));
  const bottom = heights.reduce((sum, each) => sum + each, TOP);
  return {
    width,
    left: isStacked ? 10 : Math.min(widest, MOST_NAME_WIDTH) + 14,
    right: width - Math.ceil(Math.min(values, MOST_VALUE_WIDTH)) - 14,
    names,
    tops: heights.map((_, i) => heights.slice(0, i).reduce((sum, each) => sum + each, TOP)),
    isStacked,
    bottom,
    height: bottom + (size === 'page' ? 40 : 22),
  };
}

// `wrap` measures text at 12 units; names are set at 13.
function namesOf(name: string, { isStacked, width }: Pick<Layout, 'isStacked' | 'width'>) {
  if (!isStacked) return [clip(name, MOST_NAME_WIDTH, NAME_SIZE)];
  return wrap(name, (width * 12) / NAME_SIZE, 2);
}

function grid(layout: Layout, [low, high]: readonly [number, number], x: Scale): Mark[] {
  const ticks = niceTicks(low, high, 3);
  const texts = ticks.map((tick) => {
    const text = clip(tickText(tick), MOST_VALUE_WIDTH);
    const half = estimatedWidth(text) / 2;
    const at = Math.max(half, Math.min(x(tick), layout.width - half));
    return label('tick', at, layout.bottom + 17, text, 'middle');
  });
  return [...ticks.map((tick) => upright('grid', x(tick), layout)), ...keptApart(texts)];
}

function upright(className: string, x: number, { bottom }: Layout): Mark {
  return line(className, x, TOP, x, bottom);
}

interface Place {
  readonly layout: Layout;
  readonly x: Scale;
  readonly from: number | undefined;
}

function rowMarks(row: ValueRow, index: number, { layout, x, from }: Place): Mark[] {
  const lines = layout.names[index] ?? [];
  const top = layout.tops[index] ?? 0;
  const y = layout.isStacked ? top + lines.length * LINE + 6 : top + LINE / 2 + 4;
  const first = layout.isStacked ? top + 12 : y + 4;
  return [
    ...lines.map((text, i) => label('lbl halo', 0, first + i * LINE, text)),
    ...stem(row, y, { x, from }),
    point(row, x(row.value), y),
    label('lbl val', layout.width, y + 4, clip(row.text, MOST_VALUE_WIDTH, NAME_SIZE), 'end'),
  ];
}

function stem({ interval, tone, value }: ValueRow, y: number, { x, from }: Omit<Place, 'layout'>) {
  const whisker = interval && line(`whisk ${tone}`, x(interval.low), y, x(interval.high), y);
  const change = from === undefined ? undefined : line(`whisk ${tone}`, x(from), y, x(value), y);
  return [whisker ?? change].filter((mark) => mark !== undefined);
}

function point({ shape, tone }: ValueRow, x: number, y: number): Mark {
  if (shape === 'square') return rectangle(`pt ${tone}`, x - 4.5, y - 4.5, 9, 9);
  return circle(shape === 'hollow' ? 'pt hollow' : `pt ${tone}`, x, y, 4.5);
}
