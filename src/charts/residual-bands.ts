import { greatest, max, min, sum } from 'd3-array';
import type { Project } from '../manifest/portfolio.ts';
import { words } from '../words/words.ts';
import { plotDrawing, plotRoom } from './axis.ts';
import type { Plot } from './axis.ts';
import { withLabels } from './labels.ts';
import type { ChartPlan } from './plan.ts';
import { niceDomain } from './scale.ts';
import { areaBetween, label, line, polyline } from './svg.ts';
import type { Mark } from './svg.ts';
import { counted, countText, measuredOn, measureText } from './words.ts';

interface Band {
  readonly predictedMid: number;
  readonly q10: number;
  readonly q50: number;
  readonly q90: number;
  readonly n: number;
}

/** Spread of actual − predicted over the size of the prediction: the middle 80% and the median. */
export function residualBandsChart({ manifest }: Project): ChartPlan | undefined {
  const residuals = manifest.family === 'regression' ? manifest.evaluation?.residuals : undefined;
  if (!residuals?.bands) return undefined;
  const bands = [...residuals.bands].sort((a, b) => a.predictedMid - b.predictedMid);
  const { name = words().charts.value, unit = '' } = manifest.task.target ?? {};
  const own = words().chartsOfResiduals.bands;
  const title = titleOf(bands, unit);
  return {
    id: 'residual-bands',
    caption: own.caption,
    title,
    note: noteOf(bands, residuals.split),
    label: words().naming.sentences([own.label({ target: name, ...counted(bands.length) }), title]),
    table: {
      head: [own.head.near, own.head.tenth, own.head.median, own.head.ninetieth, 'n'],
      rows: bands.map(rowOf),
    },
    draw: (size) => plotDrawing(size, axesOf(bands, name), (plot) => marksOf(plot, bands)),
  };
}

function axesOf(bands: readonly Band[], name: string) {
  const low = Math.min(0, min(bands, ({ q10, q50 }) => Math.min(q10, q50)) ?? 0);
  const high = Math.max(0, max(bands, ({ q50, q90 }) => Math.max(q50, q90)) ?? 0);
  const [first, last] = [bands[0]?.predictedMid ?? 0, bands.at(-1)?.predictedMid ?? 0];
  const { predicted, actualMinusPredicted } = words().chartsOfResiduals;
  return {
    x: { domain: [first, Math.max(first, last)], name: predicted(name) },
    y: { domain: niceDomain(low, high), name: actualMinusPredicted },
  } as const;
}

function titleOf(bands: readonly Band[], unit: string): string {
  const own = words().chartsOfResiduals.bands;
  const widest = greatest(bands, ({ q10, q90 }) => q90 - q10);
  if (!widest) return own.none;
  const { predictedMid, q10, q90 } = widest;
  const near = `${measureText(predictedMid)}${unit ? ` ${unit}` : ''}`;
  return own.widest({ near, low: measureText(q10), high: measureText(q90) });
}

function noteOf(bands: readonly Band[], split: string): string {
  const n = sum(bands, (band) => band.n);
  return words().naming.sentences([
    measuredOn(split, words().numbers.rows(countText(n))),
    words().chartsOfResiduals.bands.reading,
  ]);
}

function marksOf(plot: Plot, bands: readonly Band[]): Mark[] {
  const { x, y, frame } = plot;
  const spans = bands.map(({ predictedMid, q10, q90 }) => ({
    x: x(predictedMid),
    low: y(q10),
    high: y(q90),
  }));
  const median = bands.map(({ predictedMid, q50 }) => [x(predictedMid), y(q50)] as const);
  const marks = [
    areaBetween('bandf blue', spans),
    line('baseline', frame.left, y(0), frame.right, y(0)),
    polyline('line blue', median),
  ];
  return frame.size === 'page' ? withNames(plot, marks, bands) : marks;
}

// The median's name stands inside the band where it is widest, the band's own just outside it.
function withNames(plot: Plot, marks: readonly Mark[], bands: readonly Band[]): Mark[] {
  const { x, y, marks: grid } = plot;
  const wide = [...bands].sort((a, b) => b.q90 - b.q10 - (a.q90 - a.q10));
  const texts = words().chartsOfResiduals.bands;
  const median = wide.flatMap(({ predictedMid, q50 }) =>
    around('lbl blue-f halo', x(predictedMid), [y(q50) + (q50 < 0 ? 18 : -8)], texts.median),
  );
  const eight = wide.flatMap(({ predictedMid, q10, q90 }) =>
    around('lbl halo', x(predictedMid), [y(q90) - 6, y(q10) + 15, y(q90) + 15], texts.eightInTen),
  );
  return withLabels([...grid, ...marks], [median, eight], plotRoom(plot)).slice(grid.length);
}

function around(className: string, x: number, heights: readonly number[], text: string): Mark[] {
  return heights.flatMap((y) =>
    (['middle', 'end', 'start'] as const).map((anchor) => label(className, x, y, text, anchor)),
  );
}

function rowOf({ predictedMid, q10, q50, q90, n }: Band): string[] {
  return [...[predictedMid, q10, q50, q90].map(measureText), countText(n)];
}
