import type { ChartSize } from './plan.ts';
import { MOST_ROWS } from './row-columns.ts';
import { label, rectangle } from './svg.ts';
import type { Drawing, Mark } from './svg.ts';
import { clip } from './words.ts';

/** A whole in up to three parts, drawn as one bar. */
export interface StackedRow {
  readonly name: string;
  /** From left to right; the values are at least 0 and not all 0. */
  readonly parts: readonly StackedPart[];
}

/** One part of a bar and what is written under it. */
export interface StackedPart {
  readonly value: number;
  readonly text: string;
  /** Class of its ground: `blue` is filled, `light` a tint, `open` an outline. */
  readonly tone: string;
}

const WIDTHS: Readonly<Record<ChartSize, number>> = { page: 320, mini: 300, card: 262 };
const ROW = 62;
const CARD_ROW = 44;
const ANCHORS = ['start', 'middle', 'end'] as const;

/**
 * Draws one bar per whole, all of one length: name above, parts in the bar, their texts under it at
 * left, middle and right, so that narrow parts keep readable texts. A card has no texts under bars.
 */
export function stackedRowsDrawing(rows: readonly StackedRow[], size: ChartSize): Drawing {
  const width = WIDTHS[size];
  const shown = rows.slice(0, size === 'page' ? MOST_ROWS.page : 2);
  const height = size === 'card' ? CARD_ROW : ROW;
  return {
    className: 'plot',
    width,
    height: shown.length * height,
    marks: shown.flatMap((row, i) => rowMarks(row, { width, top: i * height, size })),
  };
}

interface Place {
  readonly width: number;
  readonly top: number;
  readonly size: ChartSize;
}

function rowMarks({ name, parts }: StackedRow, { width, top, size }: Place): Mark[] {
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  const bars = parts.map(({ value, tone }, i) => {
    const before = parts.slice(0, i).reduce((sum, part) => sum + part.value, 0);
    const [from, to] = [before / total, (before + value) / total].map((at) => 1 + at * (width - 2));
    const x = from ?? 0;
    return rectangle(`bar ${tone}`, x, top + 20, Math.max(0, (to ?? 0) - x), 16);
  });
  const room = width / parts.length - 6;
  const texts = parts.map(({ text }, i) => {
    const at = [0, width / 2, width][i] ?? 0;
    return label('tick', at, top + 50, clip(text, room), ANCHORS[i] ?? 'start');
  });
  return [
    label('lbl', 0, top + 13, clip(name, width, 13)),
    ...bars,
    ...(size === 'card' ? [] : texts),
  ];
}
