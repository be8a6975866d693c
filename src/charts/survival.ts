import type { Project } from '../manifest/portfolio.ts';
import { words } from '../words/words.ts';
import { plotDrawing } from './axis.ts';
import type { Plot } from './axis.ts';
import { endLabels, framedFor } from './end-labels.ts';
import { missing } from './part-lookup.ts';
import type { ChartPlan, ChartSize } from './plan.ts';
import { niceDomain } from './scale.ts';
import { stepArea, stepLine } from './step-line.ts';
import type { Drawing, Mark } from './svg.ts';
import {
  capital,
  counted,
  countText,
  measuredOn,
  measureText,
  rateText,
  tickText,
} from './words.ts';

interface Curve {
  readonly group: string;
  readonly n?: number | undefined;
  readonly events?: number | undefined;
  readonly points: readonly CurvePoint[];
}

interface CurvePoint {
  readonly t: number;
  readonly s: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

// Told apart by dashes as well as by colour; the third colour is that of text.
const STYLES = ['blue', 'orange d2', 'ink d3', 'blue d4', 'orange d3', 'ink d2'];
const MOST_BANDS = 3;

/** Share still without the event over time, by group (Kaplan and Meier 1958). */
export function survivalChart({ manifest }: Project): ChartPlan | undefined {
  const block = manifest.family === 'survival' ? manifest.evaluation?.survival : undefined;
  if (!block) return undefined;
  const curves = block.curves.map((curve) => ({
    ...curve,
    points: [...curve.points].sort((a, b) => a.t - b.t),
  }));
  const ends = commonEnd(curves);
  const title = titleOf(curves, ends, block.timeUnit);
  const own = words().chartsOfOutcomes.survival;
  return {
    id: 'survival',
    caption: own.caption,
    title,
    note: noteOf(curves, block.split),
    label: words().naming.sentences([own.label(counted(curves.length)), title]),
    table: {
      head: [own.head.group, capital(block.timeUnit), own.share, own.head.range],
      rows: curves.flatMap((curve) => curve.points.map((point) => rowOf(curve, point))),
    },
    draw: (size) => drawing(curves, block.timeUnit, size),
  };
}

// The last time every group was still watched: only there can all be compared.
function commonEnd(curves: readonly Curve[]): number {
  return Math.min(...curves.map(({ points }) => points.at(-1)?.t ?? 0));
}

function titleOf(curves: readonly Curve[], end: number, unit: string): string {
  const shares = curves
    .map(({ group, points }) => ({ group, s: points.findLast(({ t }) => t <= end)?.s ?? 1 }))
    .sort((a, b) => a.s - b.s);
  const [lowest, highest] = [shares[0], shares.at(-1)];
  if (!lowest || !highest) return '';
  const { one, several } = words().chartsOfOutcomes.survival;
  const time = `${measureText(end)} ${unit}`;
  if (curves.length === 1) return one({ time, share: rateText(lowest.s) });
  return several({ time, lowest: groupShare(lowest), highest: groupShare(highest) });
}

function groupShare({ group, s }: { readonly group: string; readonly s: number }): string {
  return words().naming.beside({ text: rateText(s), detail: group });
}

function noteOf(curves: readonly Curve[], split: string): string {
  const { charts, chartsOfOutcomes, naming } = words();
  const own = chartsOfOutcomes.survival;
  const groups = curves.flatMap(sizeOf);
  const banded = curves.some(({ points }) => points.some(hasBand));
  const where = curves.length > MOST_BANDS ? own.rangesInTable : own.bands;
  return naming.sentences([
    measuredOn(split),
    own.curves,
    groups.length ? charts.note([naming.clauses(groups)]) : '',
    banded ? where : '',
  ]);
}

function sizeOf({ group, n, events }: Curve): string[] {
  const { chartsOfOutcomes, naming, numbers } = words();
  const parts = [
    n === undefined ? '' : numbers.rows(countText(n)),
    events === undefined ? '' : chartsOfOutcomes.survival.events(counted(events)),
  ].filter(Boolean);
  return parts.length ? [naming.explained({ text: group, detail: naming.pieces(parts) })] : [];
}

function drawing(curves: readonly Curve[], unit: string, size: ChartSize): Drawing {
  const latest = Math.max(...curves.flatMap(({ points }) => points.map(({ t }) => t)));
  const axes = {
    x: { domain: niceDomain(0, latest), name: capital(unit) },
    y: { domain: [0, 1], name: words().chartsOfOutcomes.survival.share },
    frame: framedFor(
      size,
      curves.map(({ group }) => group),
    ),
  } as const;
  return plotDrawing(size, axes, (plot) => [
    ...(curves.length > MOST_BANDS ? [] : curves.flatMap((curve, i) => bandMarks(plot, curve, i))),
    ...curves.map((curve, i) => curveMark(plot, curve, i)),
    ...names(plot, curves),
  ]);
}

function curveMark({ x, y }: Plot, { points }: Curve, index: number): Mark {
  return stepLine(
    `line ${STYLES[index] ?? 'ink'}`,
    points.map(({ t, s }) => ({ x: x(t), y: y(s) })),
  );
}

function bandMarks({ x, y }: Plot, { points }: Curve, index: number): Mark[] {
  const banded = points.flatMap(({ t, low, high }) =>
    low === undefined || high === undefined ? [] : [{ x: x(t), low: y(low), high: y(high) }],
  );
  const tone = (STYLES[index] ?? 'ink').split(' ')[0] ?? 'ink';
  return banded.length > 1 ? [stepArea(`bandf ${tone}`, banded)] : [];
}

function names({ frame, y }: Plot, curves: readonly Curve[]): Mark[] {
  const ends = curves.map(({ group, points }, i) => ({
    name: group,
    y: y(points.at(-1)?.s ?? 0),
    classes: `line ${STYLES[i] ?? 'ink'}`,
  }));
  return endLabels(frame, ends);
}

function hasBand({ low, high }: CurvePoint): boolean {
  return low !== undefined && high !== undefined;
}

function rowOf({ group }: Curve, { t, s, low, high }: CurvePoint): string[] {
  const range =
    low === undefined || high === undefined
      ? missing()
      : words().numbers.range({ low: rateText(low, 'down'), high: rateText(high, 'up') });
  return [group, tickText(t), rateText(s), range];
}
