import type { Project } from '../manifest/portfolio.ts';
import { plotDrawing } from './axis.ts';
import type { Plot } from './axis.ts';
import { endLabels, framedFor } from './end-labels.ts';
import { MISSING } from './part-lookup.ts';
import type { ChartPlan, ChartSize } from './plan.ts';
import { niceDomain } from './scale.ts';
import { stepArea, stepLine } from './step-line.ts';
import type { Drawing, Mark } from './svg.ts';
import { capital, countText, measureText, plural, rateText, tickText } from './words.ts';

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
  return {
    id: 'survival',
    caption: 'Event-free share over time',
    title,
    note: noteOf(curves, block.split),
    label: `Kaplan–Meier curves of ${plural(curves.length, 'group')}. ${title}`,
    table: {
      head: ['Group', capital(block.timeUnit), 'Event-free share', 'Range'],
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
  const after = `After ${measureText(end)} ${unit}`;
  if (curves.length === 1) return `${after}, ${rateText(lowest.s)} are event-free.`;
  return `${after}, event-free from ${rateText(lowest.s)} (${lowest.group}) to ${rateText(highest.s)} (${highest.group}).`;
}

function noteOf(curves: readonly Curve[], split: string): string {
  const groups = curves.flatMap(({ group, n, events }) => {
    const parts = [
      n === undefined ? '' : `n = ${countText(n)}`,
      events === undefined ? '' : plural(events, 'event'),
    ].filter(Boolean);
    return parts.length ? [`${group}: ${parts.join(', ')}`] : [];
  });
  const banded = curves.some(({ points }) => points.some(hasBand));
  const where =
    curves.length > MOST_BANDS ? ' Ranges are in the table.' : ' Bands: ranges as reported.';
  const sizes = groups.length ? ` ${groups.join('; ')}.` : '';
  return `${capital(split)}. Kaplan–Meier curves.${sizes}${banded ? where : ''}`;
}

function drawing(curves: readonly Curve[], unit: string, size: ChartSize): Drawing {
  const latest = Math.max(...curves.flatMap(({ points }) => points.map(({ t }) => t)));
  const axes = {
    x: { domain: niceDomain(0, latest), name: capital(unit) },
    y: { domain: [0, 1], name: 'Event-free share' },
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
      ? MISSING
      : `${rateText(low, 'down')} to ${rateText(high, 'up')}`;
  return [group, tickText(t), rateText(s), range];
}
