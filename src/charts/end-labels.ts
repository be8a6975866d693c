import type { Frame } from './axis.ts';
import { spreadLabels } from './labels.ts';
import type { ChartSize } from './plan.ts';
import { label, line } from './svg.ts';
import type { Mark } from './svg.ts';
import { clip, estimatedWidth, wrap } from './words.ts';

/** A line's name, the height it ends at, and the classes it is drawn with. */
export interface LineEnd {
  readonly name: string;
  readonly y: number;
  readonly classes: string;
}

const WIDTHS: Readonly<Record<ChartSize, number>> = { page: 320, mini: 300, card: 250 };
const MOST_NAME: Readonly<Record<ChartSize, number>> = { page: 84, mini: 76, card: 60 };
const SAMPLE = 18;
const GAP = 6;
const LINE = 14;

/** Width of a drawing and right edge of its plot that leave room for the names of its lines. */
export function framedFor(size: ChartSize, names: readonly string[]) {
  const texts = names.flatMap((name) => linesOf(name, size));
  const widest = Math.max(0, ...texts.map((text) => estimatedWidth(text)));
  const width = WIDTHS[size];
  return { width, right: Math.floor(width - widest - SAMPLE - GAP * 2 - 2) };
}

/**
 * Names at the right of a plot, each beside a piece of its line and as near to the line's end as it
 * can be without touching another.
 */
export function endLabels({ size, right, top, bottom }: Frame, ends: readonly LineEnd[]): Mark[] {
  const names = ends.map(({ name }) => linesOf(name, size));
  const wanted = ends.map(({ y }) => y);
  const heights = names.map(({ length }) => length * LINE + 2);
  const middles = spreadLabels(wanted, { low: top - 8, high: bottom + 8, heights });
  return ends.flatMap(({ classes }, i) =>
    nameMarks(names[i] ?? [], { x: right + GAP, y: middles[i] ?? 0, classes }),
  );
}

function nameMarks(
  texts: readonly string[],
  { x, y, classes }: { readonly x: number; readonly y: number; readonly classes: string },
): Mark[] {
  const first = y + 4 - ((texts.length - 1) * LINE) / 2;
  return [
    line(classes, x, y, x + SAMPLE, y),
    ...texts.map((text, i) => label('axl', x + SAMPLE + GAP, first + i * LINE, text)),
  ];
}

// Two lines of text on the large figure; there is room for six such names.
function linesOf(name: string, size: ChartSize): string[] {
  return size === 'page' ? wrap(name, MOST_NAME.page, 2) : [clip(name, MOST_NAME[size])];
}
