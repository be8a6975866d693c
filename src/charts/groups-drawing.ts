import type { GroupRates, ShownGroup } from './group-rates.ts';
import type { ChartSize } from './plan.ts';
import { linearScale, niceDomain, niceTicks } from './scale.ts';
import type { Scale } from './scale.ts';
import { circle, label, line } from './svg.ts';
import type { Drawing, Mark } from './svg.ts';
import { clip, rateText, tickText } from './words.ts';

interface Columns {
  readonly width: number;
  /** Where the axis starts, after the names. */
  readonly left: number;
  readonly right: number;
  /** Height of one group. */
  readonly row: number;
  /** Groups drawn at most; the table holds all. */
  readonly most: number;
}

const COLUMNS: Readonly<Record<ChartSize, Columns>> = {
  page: { width: 320, left: 112, right: 270, row: 28, most: 40 },
  mini: { width: 300, left: 104, right: 256, row: 28, most: 5 },
  card: { width: 262, left: 104, right: 216, row: 22, most: 4 },
};

// Rates for which a higher value is the worse one for the people in the group.
const WORSE_WHEN_HIGH = new Set(['fpr', 'fnr', 'fdr', 'for']);
const NEUTRAL = new Set(['selection-rate', 'base-rate']);

/** Dots and whiskers, one row per group, in the order the manifest names them. */
export function groupsDrawing(rates: GroupRates, size: ChartSize): Drawing {
  const columns = COLUMNS[size];
  const groups = rates.shown.slice(0, columns.most);
  const [, high] = niceDomain(0, Math.max(...groups.map(({ interval }) => interval.high)), 2);
  const x = linearScale([0, high], [columns.left, columns.right]);
  const bottom = groups.length * columns.row + 4;
  const weakest = weakestOf(rates.metric, groups);
  const rows = groups.flatMap((group, i) =>
    rowMarks(group, columns, {
      x,
      y: columns.row * (i + 0.5) + 4,
      tone: group === weakest ? 'orange' : 'blue',
    }),
  );
  return {
    className: 'plot',
    width: columns.width,
    height: bottom + 26,
    marks: [...grid(x, high, bottom), ...rows],
  };
}

function grid(x: Scale, high: number, bottom: number): Mark[] {
  return niceTicks(0, high, 2).flatMap((tick) => [
    line('grid', x(tick), 4, x(tick), bottom),
    label('tick', x(tick), bottom + 18, tickText(tick), 'middle'),
  ]);
}

interface Place {
  readonly x: Scale;
  readonly y: number;
  readonly tone: string;
}

function rowMarks(group: ShownGroup, columns: Columns, { x, y, tone }: Place): Mark[] {
  const { name, value, interval } = group;
  return [
    label('lbl', 0, y + 4, clip(name, columns.left - 6, 13)),
    line(`whisk ${tone}`, x(interval.low), y, x(interval.high), y),
    circle(`pt ${tone}`, x(value), y, 4.5),
    label('lbl val', columns.width, y + 4, rateText(value), 'end'),
  ];
}

// Orange marks the weakest group, and only where its interval is clear of the best one's.
function weakestOf(metric: string, groups: readonly ShownGroup[]): ShownGroup | undefined {
  if (NEUTRAL.has(metric)) return undefined;
  const sorted = [...groups].sort((a, b) => a.value - b.value);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest || highest.interval.low <= lowest.interval.high) return undefined;
  return WORSE_WHEN_HIGH.has(metric) ? highest : lowest;
}
