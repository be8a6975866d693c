import { least } from 'd3-array';
import type { Project } from '../manifest/portfolio.ts';
import { plotDrawing, plotRoom } from './axis.ts';
import type { Plot } from './axis.ts';
import { around, withLabels } from './labels.ts';
import { positiveName } from './lookup.ts';
import { splitRows } from '../manifest/split-rows.ts';
import { words } from '../words/words.ts';
import type { ChartPlan } from './plan.ts';
import { circle, line, polyline } from './svg.ts';
import type { Mark } from './svg.ts';
import {
  counted,
  measuredOn,
  rateText,
  ratioText,
  rowsText,
  shareText,
  timesText,
} from './words.ts';

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
  const own = words().chartsOfCurves.lift;
  const axes = {
    x: { domain: [0, 1], name: own.shareLookedAt },
    y: { domain: [0, 1], name: own.shareFound(positiveName(project)) },
  } as const;
  return {
    id: 'lift',
    caption: own.caption,
    title,
    note: noteOf(project, lift.split),
    label: words().naming.sentences([own.label(counted(points.length)), title]),
    table: { head: [own.lookedAt, own.found, own.times], rows: points.map(rowOf) },
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
  const { lift } = words().chartsOfCurves;
  if (!quoted) return lift.all;
  const found = rateText(quoted.gain, 'down');
  return lift.title({ share: shareText(quoted.fraction), found, ratio: ratioOf(quoted) });
}

function noteOf(project: Project, split: string): string {
  const { order, thinLine } = words().chartsOfCurves.lift;
  const start = measuredOn(split, rowsText(splitRows(project, split).n));
  return words().naming.sentences([start, order, thinLine]);
}

function marksOf(plot: Plot, points: readonly LiftPoint[], quoted: LiftPoint | undefined): Mark[] {
  const { x, y, frame } = plot;
  const path = points.map(({ fraction, gain }) => [x(fraction), y(gain)] as const);
  const curve = [line('diag', x(0), y(0), x(1), y(1)), polyline('line blue', path)];
  if (!quoted) return curve;
  const ring = circle('pt ring', x(quoted.fraction), y(quoted.gain), frame.size === 'page' ? 5 : 4);
  if (frame.size !== 'page') return [...curve, ring];
  const text = words().chartsOfCurves.lift.timesChance(ratioOf(quoted));
  const names = around('lbl halo', [x(quoted.fraction), y(quoted.gain)], text);
  return withLabels([...curve, ring], [names], plotRoom(plot));
}

function ratioOf({ fraction, gain }: LiftPoint): string {
  return ratioText(gain / fraction);
}

function rowOf({ fraction, gain }: LiftPoint): string[] {
  const lift = fraction >= LEAST_SHARE ? timesText(gain / fraction) : words().charts.none;
  return [shareText(fraction), rateText(gain), lift];
}
