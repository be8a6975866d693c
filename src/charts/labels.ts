import { label } from './svg.ts';
import type { Mark } from './svg.ts';
import { estimatedWidth } from './words.ts';

/** The room a text takes, in units of its drawing. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Room labels may be spread over, and what each of them needs. */
export interface Column {
  readonly low: number;
  readonly high: number;
  /** Height of each label, in the order of the wanted places. */
  readonly heights: readonly number[];
}

// Capitals and descenders of Source Sans 3, in em, above and below the baseline.
const ASCENT = 0.7;
const DESCENT = 0.22;

/** Height of a text's letters, from its classes, in units of the drawing. */
export function textSize({ attributes }: Mark): number {
  const classes = String(attributes.class ?? '').split(' ');
  if (classes.includes('cmv')) return 18;
  return classes.includes('lbl') ? 13 : 12;
}

/** The box a text takes, a little generous; undefined for shapes. */
export function textBox(mark: Mark): Box | undefined {
  if (mark.name !== 'text' || !mark.text) return undefined;
  const size = textSize(mark);
  const [x, y] = [Number(mark.attributes.x), Number(mark.attributes.y)];
  const width = estimatedWidth(mark.text, size);
  const anchor = mark.attributes['text-anchor'];
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { left, right: left + width, top: y - size * ASCENT, bottom: y + size * DESCENT };
}

/** Whether two boxes share any ground. Boxes that touch do not. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Places for a text around a point: below and above it, right of it before left. */
export function around(className: string, [x, y]: readonly [number, number], text: string): Mark[] {
  return [18, -10, 4].flatMap((below) => [
    label(className, x + 11, y + below, text),
    label(className, x - 11, y + below, text, 'end'),
  ]);
}

/**
 * The first of some labels that lies inside `room` and covers no text among `marks`; undefined when
 * none does, and the number is then left to the table.
 */
export function freeLabel(
  candidates: readonly Mark[],
  marks: readonly Mark[],
  room: Box,
): Mark | undefined {
  const taken = marks.flatMap((mark) => textBox(mark) ?? []);
  return candidates.find((mark) => {
    const box = textBox(mark);
    return box && isInside(box, room) && !taken.some((other) => overlaps(box, other));
  });
}

/** Adds labels one by one, each at the first of its places that is free; those without one are left out. */
export function withLabels(
  marks: readonly Mark[],
  labels: readonly (readonly Mark[])[],
  room: Box,
): Mark[] {
  return labels.reduce<Mark[]>(
    (all, places) => [
      ...all,
      ...[freeLabel(places, all, room)].filter((mark) => mark !== undefined),
    ],
    [...marks],
  );
}

/** Labels from the first on, without those that would touch one already kept. */
export function keptApart(labels: readonly Mark[], gap = 4): Mark[] {
  return labels.reduce<Mark[]>((kept, mark) => {
    const box = textBox(mark);
    const touches = kept.some((other) => {
      const before = textBox(other);
      return box && before && overlaps({ ...box, left: box.left - gap }, before);
    });
    return touches ? kept : [...kept, mark];
  }, []);
}

/**
 * Middles of labels in one column, as near to the wanted ones as they can be without touching. The
 * order is kept. Labels that need more than the room there is are spaced evenly over it.
 */
export function spreadLabels(wanted: readonly number[], column: Column): number[] {
  const order = wanted
    .map((_, i) => i)
    .sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const heights = order.map((i) => column.heights[i] ?? 0);
  const total = heights.reduce((sum, height) => sum + height, 0);
  const squeeze = Math.min(1, (column.high - column.low) / total);
  const scaled = heights.map((height) => height * squeeze);
  const down = pushedDown(
    order.map((i) => wanted[i] ?? 0),
    scaled,
    column.low,
  );
  const up = pushedUp(down, scaled, column.high);
  return wanted.map((_, i) => up[order.indexOf(i)] ?? 0);
}

// From the top: each label at its place, or right under the one before it.
function pushedDown(wanted: readonly number[], heights: readonly number[], low: number): number[] {
  return wanted.reduce<number[]>((placed, place, i) => {
    const half = (heights[i] ?? 0) / 2;
    const before = placed[i - 1];
    const edge = before === undefined ? low : before + (heights[i - 1] ?? 0) / 2;
    return [...placed, Math.max(place, edge + half)];
  }, []);
}

// From the bottom: what was pushed out of the room moves up again, and what it meets with it.
function pushedUp(wanted: readonly number[], heights: readonly number[], high: number): number[] {
  const turned = pushedDown(wanted.map((place) => -place).reverse(), [...heights].reverse(), -high);
  return turned.reverse().map((place) => -place);
}

function isInside(box: Box, room: Box): boolean {
  return (
    box.left >= room.left &&
    box.right <= room.right &&
    box.top >= room.top &&
    box.bottom <= room.bottom
  );
}
