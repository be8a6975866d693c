import { keptApart } from './labels.ts';
import type { ChartSize } from './plan.ts';
import { niceTicks } from './scale.ts';
import type { Scale } from './scale.ts';
import { label, line } from './svg.ts';
import type { Mark } from './svg.ts';
import { clip, estimatedWidth, tickText, wrap } from './words.ts';

/** Where names, marks and values of a drawing in rows stand, from left to right. */
export interface RowColumns {
  readonly width: number;
  /** Room for a name. */
  readonly names: number;
  /** Where the axis starts and ends. */
  readonly left: number;
  readonly right: number;
  /** True where rows are too low for a name of two lines. */
  readonly isTight: boolean;
}

/** Rows drawn at most; the table holds all. */
export const MOST_ROWS: Readonly<Record<ChartSize, number>> = { page: 20, mini: 5, card: 4 };

const WIDTHS: Readonly<Record<ChartSize, number>> = { page: 320, mini: 300, card: 262 };
const NAMES = 118;
const VALUES = 72;
const GAP = 10;
const TEXT = 13;

/** Columns that fit the names and values at hand; a name or value too wide for its column is cut. */
export function rowColumns(
  size: ChartSize,
  names: readonly string[],
  values: readonly string[],
): RowColumns {
  const width = WIDTHS[size];
  const nameRoom = Math.min(NAMES, widest(names));
  const right = width - Math.min(VALUES, widest(values)) - GAP;
  return { width, names: nameRoom, left: nameRoom + GAP, right, isTight: size === 'card' };
}

/** A row's name at the left and its value at the right, both in the middle of the row. */
export function rowTexts(
  { width, names, right, isTight }: RowColumns,
  y: number,
  { name, text }: { readonly name: string; readonly text: string },
): Mark[] {
  return [
    ...nameMarks(name, { room: names + 1, y, isTight }),
    ...(text ? [label('lbl val', width, y + 4, clip(text, width - right, TEXT), 'end')] : []),
  ];
}

// Two lines in smaller letters where one does not hold the name.
function nameMarks(
  name: string,
  { room, y, isTight }: { readonly room: number; readonly y: number; readonly isTight: boolean },
): Mark[] {
  if (isTight || estimatedWidth(name, TEXT) <= room)
    return [label('lbl', 0, y + 4, clip(name, room, TEXT))];
  const lines = wrap(name, room, 2);
  const first = lines.length > 1 ? y - 3 : y + 4;
  return lines.map((text, i) => label('axl', 0, first + i * 13, text));
}

/** Upright grid lines with their numbers under them, and the axis' name in a figure of its own. */
export function rowGrid(
  { left, right, width }: RowColumns,
  x: Scale,
  { domain, top, bottom, name }: RowAxis,
): Mark[] {
  const ticks = ticksOf(domain);
  const texts = ticks.map((tick) => tickLabel(x(tick), bottom + 17, tickText(tick), width));
  return [
    ...ticks.map((tick) => line('grid', x(tick), top, x(tick), bottom)),
    ...keptApart(texts),
    ...(name ? [tickLabel((left + right) / 2, bottom + 34, name, width, 'axl')] : []),
  ];
}

/** The axis of a drawing in rows. */
export interface RowAxis {
  readonly domain: readonly [number, number];
  readonly top: number;
  readonly bottom: number;
  /** Written under the numbers; none in small drawings. */
  readonly name?: string | undefined;
}

/** Room under the rows for numbers, and for a name when there is one. */
export function axisHeight(name: string | undefined): number {
  return name ? 40 : 24;
}

// Both ends are always printed, also where round numbers would miss one.
function ticksOf([low, high]: readonly [number, number]): readonly number[] {
  const round = niceTicks(low, high, 2);
  return round[0] === low && round.at(-1) === high ? round : [low, low / 2 + high / 2, high];
}

function tickLabel(at: number, y: number, text: string, width: number, className = 'tick'): Mark {
  const cut = clip(text, width);
  const half = estimatedWidth(cut) / 2;
  return label(className, Math.max(half, Math.min(at, width - half)), y, cut, 'middle');
}

function widest(texts: readonly string[]): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => estimatedWidth(text, TEXT))));
}
