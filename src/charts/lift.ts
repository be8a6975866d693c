import { least } from 'd3-array';
import type { Project } from '../manifest/portfolio.ts';
import { plotDrawing, plotRoom } from './axis.ts';
import type { Plot } from './axis.ts';
import { around, withLabels } from './labels.ts';
import { positiveName } from './lookup.ts';
import { splitRows } from '../manifest/split-rows.ts';
import type { ChartPlan } from './plan.ts';
import { circle, line, polyline } from './svg.ts';
import type { Mark } from './svg.ts';
import { capital, countText, rateText, shareText, timesText } from './words.ts';

interface LiftPoint {
  readonly fraction: number;
  readonly gain: number;
}

// The tenth of all rows is what people usually have time to look at.
const USUAL_SHARE = 0.1;
// A multiple of chance over fewer rows says nothing.
const LEAST_SHARE = 0.001;

/** Positives found while looking at rows from the most to the least suspicious. */
export function liftChart(project: Project): ChartPlan | undefined {
  const { manifest } = project;
  const lift = manifest.family === 'binary' ? manifest.evaluation?.curves?.lift : undefined;
  if (!lift) return undefined;
  const points = [...lift.points].sort((a, b) => a.fraction - b.fraction);
  const quoted = quotedPoint(points);
  const title = titleOf(quoted);
  const axes = {
    x: { domain: [0, 1], name: 'Share of rows looked at' },
    y: { domain: [0, 1], name: `Share of ${positiveName(project)} rows found` },
  } as const;
  return {
    id: 'lift',
    caption: 'Found by rows looked at',
    title,
    note: noteOf(project, lift.split),
    label: `Cumulative gain in ${countText(points.length)} points. ${title}`,
    table: { head: ['Rows looked at', 'Found', 'Times chance'], rows: points.map(rowOf) },
    draw: (size) => plotDrawing(size, axes, (plot) => marksOf(plot, points, quoted)),
  };
}

function quotedPoint(points: readonly LiftPoint[]): LiftPoint | undefined {
  return least(
    points.filter(({ fraction }) => fraction >= LEAST_SHARE && fraction < 1),
    ({ fraction }) => Math.abs(fraction - USUAL_SHARE),
  );
}

function titleOf(quoted: LiftPoint | undefined): string {
  if (!quoted) return 'All rows were looked at.';
  const found = rateText(quoted.gain, 'down');
  return `Looking at ${shareText(quoted.fraction)} of rows finds ${found} of the positives, ${times(quoted)} as many as chance.`;
}

function noteOf(project: Project, split: string): string {
  const n = splitRows(project, split).n;
  const rows = n ? `, n = ${countText(n)}` : '';
  return `${capital(split)}${rows}. Rows from the most to the least suspicious. Thin line: rows in random order.`;
}

function marksOf(plot: Plot, points: readonly LiftPoint[], quoted: LiftPoint | undefined): Mark[] {
  const { x, y, frame } = plot;
  const path = points.map(({ fraction, gain }) => [x(fraction), y(gain)] as const);
  const curve = [line('diag', x(0), y(0), x(1), y(1)), polyline('line blue', path)];
  if (!quoted) return curve;
  const ring = circle('pt ring', x(quoted.fraction), y(quoted.gain), frame.size === 'page' ? 5 : 4);
  if (frame.size !== 'page') return [...curve, ring];
  const names = around('lbl halo', [x(quoted.fraction), y(quoted.gain)], `${times(quoted)} chance`);
  return withLabels([...curve, ring], [names], plotRoom(plot));
}

function times({ fraction, gain }: LiftPoint): string {
  return timesText(gain / fraction);
}

function rowOf(point: LiftPoint): string[] {
  const lift = point.fraction >= LEAST_SHARE ? times(point) : 'none';
  return [shareText(point.fraction), rateText(point.gain), lift];
}
