import { factText } from '../facts/text.ts';
import type { GroupRates, ShownGroup } from './group-rates.ts';
import type { ChartSize } from './plan.ts';
import { linearScale, niceDomain, niceTicks } from './scale.ts';
import type { Scale } from './scale.ts';
import { circle, label, line, rectangle } from './svg.ts';
import type { Drawing, Mark } from './svg.ts';
import { clip, tickText } from './words.ts';

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

// Room for a value right of the axis.
const VALUES = 46;

// Rates for which a higher value is the worse one for the people in the group.
const WORSE_WHEN_HIGH = new Set(['fpr', 'fnr', 'fdr', 'for', 'mae', 'ece']);
const NEUTRAL = new Set(['selection-rate', 'base-rate']);

/**
 * Dots and whiskers, one row per group, in the order the manifest names them; a square for the group
 * for which the rate is worst.
 */
export function groupsDrawing(rates: GroupRates, size: ChartSize): Drawing {
  const columns = COLUMNS[size];
  const groups = rates.shown.slice(0, columns.most);
  const [, high] = niceDomain(0, Math.max(...groups.map(highEnd)), 2);
  const x = linearScale([0, high], [columns.left, columns.right]);
  const bottom = groups.length * columns.row + 4;
  const weakest = weakestOf(rates.metric, groups);
  const rows = groups.flatMap((group, i) =>
    rowMarks(group, columns, {
      x,
      y: columns.row * (i + 0.5) + 4,
      isWeakest: group === weakest,
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

function highEnd({ fact }: ShownGroup): number {
  return fact.interval?.high ?? fact.value;
}

interface Place {
  readonly x: Scale;
  readonly y: number;
  readonly isWeakest: boolean;
}

function rowMarks({ name, fact }: ShownGroup, columns: Columns, place: Place): Mark[] {
  const { x, y, isWeakest } = place;
  const { value, interval } = fact;
  const tone = isWeakest ? 'orange' : 'blue';
  return [
    label('lbl', 0, y + 4, clip(name, columns.left - 6, 13)),
    ...(interval ? [line(`whisk ${tone}`, x(interval.low), y, x(interval.high), y)] : []),
    isWeakest
      ? rectangle(`pt ${tone}`, x(value) - 4.5, y - 4.5, 9, 9)
      : circle(`pt ${tone}`, x(value), y, 4.5),
    label('lbl val', columns.width, y + 4, clip(factText(fact, 'number'), VALUES, 13), 'end'),
  ];
}

// The weakest group is marked only where its interval is clear of the best one's.
function weakestOf(metric: string, groups: readonly ShownGroup[]): ShownGroup | undefined {
  if (NEUTRAL.has(metric)) return undefined;
  const sorted = [...groups].sort((a, b) => a.fact.value - b.fact.value);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  const [low, high] = [lowest?.fact.interval, highest?.fact.interval];
  if (!low || !high || high.low <= low.high) return undefined;
  return WORSE_WHEN_HIGH.has(metric) ? highest : lowest;
}
