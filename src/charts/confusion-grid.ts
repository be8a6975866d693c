import { words } from '../words/words.ts';
import type { ConfusionCounts } from './mistakes.ts';
import type { ChartSize } from './plan.ts';
import { label } from './svg.ts';
import type { Drawing, Mark } from './svg.ts';
import { clip, countText, estimatedWidth, percentText, wrap } from './words.ts';

// The strongest tint a count can stand on with a contrast of 4.5.
const STRONGEST_TINT = 0.62;
const GAP = 3;
const LINE = 14;
// Cells at least this high have room for a name on two lines.
const TWO_LINES = 30;
// Names may take this share of the picture; more would squeeze the cells.
const MOST_NAME_SHARE = 0.35;

interface Grid {
  readonly width: number;
  readonly height: number;
  /** Least room for the names of the rows. */
  readonly left: number;
  /** Room for the names of the columns. */
  readonly top: number;
}

const GRIDS: Readonly<Record<ChartSize, Grid>> = {
  page: { width: 320, height: 240, left: 72, top: 26 },
  mini: { width: 300, height: 150, left: 62, top: 26 },
  card: { width: 196, height: 108, left: 58, top: 20 },
};

// Three classes and more need room for their names.
const WIDE_CARD: Grid = { width: 250, height: 108, left: 84, top: 20 };

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly count: number;
  /** Share of its row, in [0, 1]. */
  readonly share: number;
}

/** Matrix with counts in its cells, for up to six classes. */
export function confusionGrid(matrix: ConfusionCounts, size: ChartSize): Drawing {
  const { labels } = matrix;
  const k = labels.length;
  const grid = size === 'card' && k > 2 ? WIDE_CARD : GRIDS[size];
  const height = (grid.height - grid.top - GAP * k) / k;
  const lines = height >= TWO_LINES ? 2 : 1;
  const left = nameRoom(labels, grid, lines);
  const boxes = { left, top: grid.top, width: (grid.width - left - GAP * k) / k, height };
  const columns = labels.map((name, j) => columnName(name, boxAt(boxes, 0, j), k));
  const rows = labels.flatMap((name, i) =>
    rowName(wrap(name, left - 4, lines), boxAt(boxes, i, 0).y + height / 2),
  );
  return {
    className: 'plot',
    width: grid.width,
    height: grid.height,
    marks: [...columns, ...rows, ...cells(matrix, boxes)],
  };
}

/** Corner of the first cell, and the size of each. */
interface Boxes {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function boxAt({ left, top, width, height }: Boxes, i: number, j: number) {
  return { x: left + j * (width + GAP), y: top + i * (height + GAP), width, height };
}

function cells({ labels, counts }: ConfusionCounts, boxes: Boxes): Mark[] {
  return labels.flatMap((_, i) => {
    const row = counts[i] ?? [];
    const total = row.reduce((sum, count) => sum + count, 0);
    return labels.flatMap((_, j) => {
      const count = row[j] ?? 0;
      return cellMarks({ ...boxAt(boxes, i, j), count, share: total ? count / total : 0 });
    });
  });
}

// Names are broken before they widen their column, and widen it before they are cut.
function nameRoom(labels: readonly string[], grid: Grid, lines: number): number {
  const most = grid.width * MOST_NAME_SHARE;
  const isWhole = (room: number) =>
    labels.every((name) => !wrap(name, room - 4, lines).some((line) => line.endsWith('…')));
  const steps = Array.from(
    { length: Math.ceil((most - grid.left) / 4) },
    (_, i) => grid.left + i * 4,
  );
  return steps.find(isWhole) ?? most;
}

function rowName(lines: readonly string[], middle: number): Mark[] {
  const first = middle + 4 - ((lines.length - 1) * LINE) / 2;
  return lines.map((text, i) => label('axl', 0, first + i * LINE, text));
}

// "predicted malignant" where it fits, else the class alone.
function columnName(name: string, { x, width }: Pick<Cell, 'x' | 'width'>, k: number): Mark {
  const long = words().chartsOfClasses.confusion.column(name);
  const text = k === 2 && clip(long, width) === long ? long : clip(name, width);
  return label('axl', x + width / 2, 16, text, 'middle');
}

function cellMarks(cell: Cell): Mark[] {
  const { x, y, width, height, share } = cell;
  const box = { x, y, width, height };
  const middle = y + height / 2;
  const hasRoom = height >= 40;
  const sharePart = hasRoom
    ? [label('cms', x + width / 2, middle + 15, percentText(share), 'middle')]
    : [];
  return [
    { name: 'rect', attributes: { class: 'cm0', ...box } },
    { name: 'rect', attributes: { class: 'cm', ...box, 'fill-opacity': share * STRONGEST_TINT } },
    countMark(cell, hasRoom ? middle - 1 : middle + 6),
    ...sharePart,
  ];
}

// A count too wide for its cell is set smaller, and cut only where that is not enough.
function countMark({ x, width, count }: Cell, y: number): Mark {
  const text = countText(count);
  const fits = estimatedWidth(text, 18) <= width;
  return label(fits ? 'cmv' : 'cms', x + width / 2, y, fits ? text : clip(text, width), 'middle');
}
