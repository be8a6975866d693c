import type { Fact } from '../facts/fact.ts';
import { factText } from '../facts/text.ts';
import { words } from '../words/words.ts';
import type { ChartSize } from './plan.ts';
import { axisHeight, MOST_ROWS, rowColumns, rowGrid, rowTexts } from './row-columns.ts';
import { linearScale, niceDomain } from './scale.ts';
import type { Scale } from './scale.ts';
import { circle, line, rectangle } from './svg.ts';
import type { Drawing, Mark } from './svg.ts';

/** One rate and how far its groups lie apart; all rows of a drawing have one unit. */
export interface GapRow {
  /** Name of the rate: "False-positive rate". */
  readonly name: string;
  /** A fact of kind `gap`. */
  readonly gap: Fact;
}

const ROW: Readonly<Record<ChartSize, number>> = { page: 32, mini: 26, card: 22 };
const TOP = 4;
const BAR = 10;

/**
 * Draws gaps as dots with their intervals over grey bars from zero to the gap that chance alone
 * gives, with a tick at its median. Shapes and heights tell them apart, not colours alone.
 */
export function gapChanceDrawing(all: readonly GapRow[], size: ChartSize): Drawing {
  const rows = all.slice(0, MOST_ROWS[size]);
  const columns = rowColumns(
    size,
    rows.map(({ name }) => name),
    rows.map(({ gap }) => factText(gap, 'number')),
  );
  const bottom = TOP + rows.length * ROW[size];
  const domain = niceDomain(0, Math.max(...rows.map(farEnd)), 2);
  const x = linearScale(domain, [columns.left + 5, columns.right - 5]);
  const name = size === 'page' ? axisName(rows) : undefined;
  return {
    className: 'plot',
    width: columns.width,
    height: bottom + axisHeight(name),
    marks: [
      ...rowGrid(columns, x, { domain, top: TOP, bottom, name }),
      ...rows.flatMap((row, i) => {
        const y = TOP + ROW[size] * (i + 0.5);
        const text = factText(row.gap, 'number');
        return [...rowTexts(columns, y, { name: row.name, text }), ...gapMarks(row.gap, x, y)];
      }),
    ],
  };
}

// Print leaves notes out, so the axis says what the bar is.
function axisName(rows: readonly GapRow[]): string {
  const { axis, axisChance } = words().chartsOfGroups.gaps;
  return rows.some(({ gap }) => gap.chance) ? axisChance : axis;
}

function farEnd({ gap: { value, interval, chance } }: GapRow): number {
  return Math.max(value, interval?.high ?? 0, chance?.p95 ?? 0);
}

function gapMarks({ value, interval, chance }: Fact, x: Scale, y: number): Mark[] {
  const isWithin = chance !== undefined && value <= chance.p95;
  const tone = isWithin ? 'ink narrow' : 'blue';
  return [
    ...(chance ? chanceMarks(chance, x, y) : []),
    ...(interval ? [line(`whisk ${tone}`, x(interval.low), y, x(interval.high), y)] : []),
    circle(isWithin ? 'pt hollow' : 'pt blue', x(value), y, 4.5),
  ];
}

function chanceMarks({ median, p95 }: NonNullable<Fact['chance']>, x: Scale, y: number): Mark[] {
  return [
    rectangle('bar grey', x(0), y - BAR / 2, x(p95) - x(0), BAR),
    line('whisk ink', x(median), y - BAR / 2 - 3, x(median), y + BAR / 2 + 3),
  ];
}
