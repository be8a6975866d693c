import type { Row, Stack } from './stack.ts';

/** A row on a page: `page` counts from 0, `top` is in points below the upper margin. */
export interface PlacedRow {
  readonly stack: Stack;
  readonly row: Row;
  readonly page: number;
  readonly top: number;
}

/** Rows that a page's end never parts, each with the white above it. */
type Unit = readonly { readonly stack: Stack; readonly row: Row; readonly before: number }[];

/**
 * Places every row on a page of a height in points. A title is never left alone at a page's foot, a
 * bullet of up to three lines never parted, a longer one only with two lines on both sides. What
 * cannot stay together on any page flows on.
 */
export function paginate(stacks: readonly Stack[], { height }: { height: number }): PlacedRow[] {
  const placed: PlacedRow[] = [];
  let [page, bottom] = [0, 0];
  for (const rows of unitsOf(stacks)) {
    if (bottom > 0 && bottom + heightOf(rows) > height) [page, bottom] = [page + 1, 0];
    for (const { stack, row, before } of rows) {
      if (bottom > 0 && bottom + before + row.height > height) [page, bottom] = [page + 1, 0];
      const top = bottom === 0 ? 0 : bottom + before;
      placed.push({ stack, row, page, top });
      bottom = top + row.height;
    }
  }
  return placed;
}

function unitsOf(stacks: readonly Stack[]): Unit[] {
  const units: Unit[] = [];
  let open = false;
  for (const stack of stacks) {
    const [first, ...others] = piecesOf(stack);
    if (!first) continue;
    if (open) units.push([...(units.pop() ?? []), ...first]);
    else units.push(first);
    units.push(...others);
    open = stack.keep;
  }
  return units;
}

function piecesOf(stack: Stack): Unit[] {
  const rows = stack.rows.map((row, index) => ({
    stack,
    row,
    before: index === 0 ? stack.before : 0,
  }));
  if (rows.length === 0) return [];
  if (rows.length < 4) return [rows];
  return [rows.slice(0, 2), ...rows.slice(2, -2).map((row) => [row]), rows.slice(-2)];
}

function heightOf(rows: Unit): number {
  return rows.reduce((sum, { row, before }) => sum + before + row.height, 0);
}
