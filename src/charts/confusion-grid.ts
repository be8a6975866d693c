import type { ConfusionCounts } from './mistakes.ts';
import type { ChartSize } from './plan.ts';
import { label } from './svg.ts';
import type { Drawing, Mark } from './svg.ts';
import { clip, countText, percentText } from './words.ts';

// The strongest tint a count can stand on with a contrast of 4.5.
const STRONGEST_TINT = 0.62;
const GAP = 3;

interface Grid {
  readonly width: number;
  readonly height: number;
  /** Room for the names of the rows. */
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
export function confusionGrid({ labels, counts }: ConfusionCounts, size: ChartSize): Drawing {
  const k = labels.length;
  const grid = size === 'card' && k > 2 ? WIDE_CARD : GRIDS[size];
  const width = (grid.width - grid.left - GAP * k) / k;
  const height = (grid.height - grid.top - GAP * k) / k;
  const columns = labels.map((name, j) =>
    columnName(name, grid.left + j * (width + GAP), width, k),
  );
  const rows = labels.map((name, i) =>
    label('axl', 0, grid.top + i * (height + GAP) + height / 2 + 4, clip(name, grid.left - 4)),
  );
  const cells = labels.flatMap((_, i) => {
    const row = counts[i] ?? [];
    const total = row.reduce((sum, count) => sum + count, 0);
    const y = grid.top + i * (height + GAP);
    return labels.flatMap((_, j) => {
      const count = row[j] ?? 0;
      const x = grid.left + j * (width + GAP);
      return cellMarks({ x, y, width, height, count, share: total ? count / total : 0 });
    });
  });
  return {
    className: 'plot',
    width: grid.width,
    height: grid.height,
    marks: [...columns, ...rows, ...cells],
  };
}

// "predicted malignant" where it fits, else the class alone.
function columnName(name: string, x: number, width: number, k: number): Mark {
  const long = `predicted ${name}`;
  const text = k === 2 && clip(long, width) === long ? long : clip(name, width);
  return label('axl', x + width / 2, 16, text, 'middle');
}

function cellMarks(cell: Cell): Mark[] {
  const { x, y, width, height, count, share } = cell;
  const box = { x, y, width, height };
  const middle = y + height / 2;
  const hasRoom = height >= 40;
  const sharePart = hasRoom
    ? [label('cms', x + width / 2, middle + 15, percentText(share), 'middle')]
    : [];
  return [
    { name: 'rect', attributes: { class: 'cm0', ...box } },
    { name: 'rect', attributes: { class: 'cm', ...box, 'fill-opacity': share * STRONGEST_TINT } },
    label('cmv', x + width / 2, hasRoom ? middle - 1 : middle + 6, countText(count), 'middle'),
    ...sharePart,
  ];
}
