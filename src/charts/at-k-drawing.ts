import { scaleLog } from 'd3-scale';
import { words } from '../words/words.ts';
import type { AtK, PlacePoint } from './at-k-points.ts';
import { plotDrawing } from './axis.ts';
import type { Plot } from './axis.ts';
import { endLabels, framedFor } from './end-labels.ts';
import type { ChartSize } from './plan.ts';
import { niceDomain } from './scale.ts';
import { circle, polyline } from './svg.ts';
import type { Drawing, Mark } from './svg.ts';
import { countText } from './words.ts';
import { xLabels } from './x-labels.ts';

/** Two lines over k, on a logarithmic axis: the first places matter most. */
export function atKDrawing(values: AtK, size: ChartSize): Drawing {
  const ks = [...values.model, ...values.baseline].map(({ k }) => k);
  const ends = [Math.min(...ks), Math.max(...ks)] as const;
  const log = scaleLog(ends, [0, 1]);
  const place = (k: number) => (ends[0] === ends[1] ? 0.5 : log(k));
  const most = Math.max(...[...values.model, ...values.baseline].map(({ fact }) => fact.value));
  const [, high] = niceDomain(0, Math.max(most, 0.01));
  const own = words().chartsOfTasks.atK;
  const beside = values.baseline.length ? [values.baselineName] : [];
  const axes = {
    x: { domain: [0, 1], name: own.axis, ticks: [] },
    y: { domain: [0, Math.min(1, high)], name: values.name },
    frame: framedFor(size, [own.model, ...beside]),
  } as const;
  return plotDrawing(size, axes, (plot) => [
    ...xLabels(plot, uniqueLabels(ks, place)),
    ...lineMarks(plot, values.baseline, place, { line: 'baseline', point: 'pt grey' }),
    ...lineMarks(plot, values.model, place, { line: 'line blue', point: 'pt blue' }),
    ...lineNames(plot, values),
  ]);
}

type Place = (k: number) => number;

function uniqueLabels(ks: readonly number[], place: Place) {
  const sorted = [...new Set(ks)].sort((a, b) => a - b);
  return sorted.map((k) => ({ at: place(k), text: countText(k) }));
}

function lineMarks(
  { frame, x, y }: Plot,
  points: readonly PlacePoint[],
  place: Place,
  classes: { readonly line: string; readonly point: string },
): Mark[] {
  const at = points.map(({ k, fact }) => [x(place(k)), y(fact.value)] as const);
  const radius = frame.size === 'page' ? 4 : 3;
  return [
    ...(at.length > 1 ? [polyline(classes.line, at)] : []),
    ...at.map(([cx, cy]) => circle(classes.point, cx, cy, radius)),
  ];
}

function lineNames({ frame, y }: Plot, { model, baseline, baselineName }: AtK): Mark[] {
  const lines = [
    { name: words().chartsOfTasks.atK.model, points: model, classes: 'line blue' },
    { name: baselineName, points: baseline, classes: 'baseline' },
  ];
  const ends = lines.flatMap(({ points, ...end }) => {
    const last = points.at(-1);
    return last ? [{ ...end, y: y(last.fact.value) }] : [];
  });
  return endLabels(frame, ends);
}
