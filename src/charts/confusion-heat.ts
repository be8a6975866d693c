import { mistakeText, mistakesOf } from './mistakes.ts';
import type { ConfusionCounts } from './mistakes.ts';
import type { ChartSize } from './plan.ts';
import { label } from './svg.ts';
import type { Drawing, Mark } from './svg.ts';
import { clip, wrap } from './words.ts';

interface Heat {
  readonly width: number;
  /** Side of the square. */
  readonly side: number;
  /** Mistakes written below it. */
  readonly lines: number;
}

const HEATS: Readonly<Record<ChartSize, Heat>> = {
  page: { width: 320, side: 232, lines: 3 },
  mini: { width: 300, side: 112, lines: 2 },
  card: { width: 196, side: 104, lines: 0 },
};

// All that the square leaves.
const LABEL_ROOM = HEATS.page.width - HEATS.page.side;
const LINE = 18;
const NAME_LINE = 13;
const MOST_NAMED_ROWS = 16;

/** Matrix as tints without numbers, for many classes; its worst mistakes are written below it. */
export function confusionHeat(matrix: ConfusionCounts, size: ChartSize): Drawing {
  const heat = HEATS[size];
  const k = matrix.labels.length;
  const cell = heat.side / k;
  const named = size === 'page' && k <= MOST_NAMED_ROWS;
  const left = named ? LABEL_ROOM : (heat.width - heat.side) / 2;
  const rows = named ? rowNames(matrix, cell) : [];
  const worst = mistakesOf(matrix).slice(0, heat.lines);
  const lines = worst.map((mistake, i) =>
    label('axl', 0, heat.side + LINE * (i + 1), clip(mistakeText(mistake), heat.width)),
  );
  const height = heat.side + LINE * heat.lines + 6;
  return {
    className: 'plot',
    width: heat.width,
    height,
    marks: [...rows, ...cells(matrix, left, cell, heat.side), ...lines],
  };
}

function rowNames({ labels }: ConfusionCounts, cell: number): Mark[] {
  const most = cell >= 2 * NAME_LINE + 2 ? 2 : 1;
  return labels.flatMap((name, i) => {
    const lines = wrap(name, LABEL_ROOM - 8, most);
    const first = cell * (i + 0.5) + 4 - ((lines.length - 1) * NAME_LINE) / 2;
    return lines.map((text, j) =>
      label('tick', LABEL_ROOM - 8, first + j * NAME_LINE, text, 'end'),
    );
  });
}

// Empty cells are the ground showing through: a hundred classes would need ten thousand boxes.
function cells(
  { labels, counts }: ConfusionCounts,
  left: number,
  cell: number,
  side: number,
): Mark[] {
  const ground: Mark = {
    name: 'rect',
    attributes: { class: 'cm0', x: left, y: 0, width: side, height: side },
  };
  const filled = labels.flatMap((_, i) => {
    const row = counts[i] ?? [];
    const total = row.reduce((sum, count) => sum + count, 0);
    return row.flatMap((count, j) =>
      count === 0 ? [] : [tint(left + j * cell, i * cell, cell, count / total)],
    );
  });
  return [ground, ...filled];
}

// A floor of 0.12 keeps a single mistake visible beside a full diagonal.
function tint(x: number, y: number, cell: number, share: number): Mark {
  const box = { x, y, width: cell, height: cell };
  return { name: 'rect', attributes: { class: 'cm', ...box, 'fill-opacity': 0.12 + share * 0.88 } };
}
