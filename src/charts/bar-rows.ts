import { axisHeight, MOST_ROWS, rowColumns, rowGrid, rowTexts } from './row-columns.ts';
import type { ChartSize } from './plan.ts';
import { linearScale, niceDomain } from './scale.ts';
import { rectangle } from './svg.ts';
import type { Drawing, Mark } from './svg.ts';

/** One bar, from zero. */
export interface BarRow {
  readonly name: string;
  /** At least 0. */
  readonly value: number;
  /** Written at the end of the row. */
  readonly text: string;
  /** Grey for what stands apart from the other rows; blue unless said otherwise. */
  readonly tone?: 'blue' | 'grey';
}

const ROW = 26;
const BAR = 14;
const TOP = 4;

/** Draws bars in rows, from zero to a round number. `axis` says what they count. */
export function barRowsDrawing(bars: readonly BarRow[], axis: string, size: ChartSize): Drawing {
  const rows = bars.slice(0, MOST_ROWS[size]);
  const columns = rowColumns(
    size,
    rows.map(({ name }) => name),
    rows.map(({ text }) => text),
  );
  const domain = niceDomain(0, Math.max(...rows.map(({ value }) => value), 0), 2);
  const x = linearScale(domain, [columns.left, columns.right]);
  const height = size === 'card' ? ROW - 4 : ROW;
  const bottom = TOP + rows.length * height;
  const name = size === 'page' ? axis : undefined;
  return {
    className: 'plot',
    width: columns.width,
    height: bottom + axisHeight(name),
    marks: [
      ...rowGrid(columns, x, { domain, top: TOP, bottom, name }),
      ...rows.flatMap((row, i) => {
        const y = TOP + height * (i + 0.5);
        return [bar(row, x(0), x(row.value), y), ...rowTexts(columns, y, row)];
      }),
    ],
  };
}

function bar({ tone = 'blue' }: BarRow, from: number, to: number, y: number): Mark {
  return rectangle(`bar ${tone}`, from, y - BAR / 2, Math.max(0, to - from), BAR);
}
