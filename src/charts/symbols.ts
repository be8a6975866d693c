import { circle, label, polyline } from './svg.ts';
import type { Mark } from './svg.ts';
import { clip, estimatedWidth } from './words.ts';

/** Series told apart by shape: a filled dot leads, hollow shapes follow. */
export const MOST_SERIES = 5;

const KEY_LINE = 18;
const KEY_GAP = 16;
const SYMBOL_ROOM = 14;
// Corners of the hollow shapes after the ring, in units of their radius.
const SHAPES: readonly (readonly (readonly [number, number])[])[] = [
  [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  [
    [0, -1.3],
    [1.3, 0],
    [0, 1.3],
    [-1.3, 0],
  ],
  [
    [0, -1.2],
    [1.15, 0.9],
    [-1.15, 0.9],
  ],
];

/** The mark of a series at a place: filled dot, ring, square, diamond, triangle. */
export function symbol(series: number, x: number, y: number, radius = 4.5): Mark {
  if (series <= 0) return circle('pt blue', x, y, radius);
  const corners = SHAPES[series - 2];
  if (!corners) return circle('pt hollow', x, y, radius - 0.5);
  const points = [...corners, ...corners.slice(0, 2)];
  const at = points.map(([dx, dy]) => [x + dx * (radius - 0.5), y + dy * (radius - 0.5)] as const);
  return polyline('pt hollow', at);
}

/** Which shape is which, above the rows, broken into lines of a width. */
export function symbolKey(
  names: readonly string[],
  width: number,
): { height: number; marks: Mark[] } {
  const places = keyPlaces(names, width);
  const marks = names.flatMap((name, i) => {
    const { x, line } = places[i] ?? { x: 0, line: 0 };
    const y = 10 + line * KEY_LINE;
    return [
      symbol(i, x + 5, y, 4),
      label('tick', x + SYMBOL_ROOM, y + 4, clip(name, width - SYMBOL_ROOM)),
    ];
  });
  return { height: ((places.at(-1)?.line ?? -1) + 1) * KEY_LINE + 4, marks };
}

function keyPlaces(names: readonly string[], width: number): { x: number; line: number }[] {
  return names.reduce<{ x: number; line: number; end: number }[]>((placed, name) => {
    const before = placed.at(-1);
    const needed = SYMBOL_ROOM + Math.min(estimatedWidth(name), width - SYMBOL_ROOM);
    const start = before ? before.end + KEY_GAP : 0;
    const fits = start + needed <= width;
    const line = (before?.line ?? 0) + (fits ? 0 : 1);
    return [...placed, { x: fits ? start : 0, line, end: (fits ? start : 0) + needed }];
  }, []);
}
