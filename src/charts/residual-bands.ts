import { greatest, max, min, sum } from 'd3-array';
import type { Project } from '../manifest/portfolio.ts';
import { plotDrawing, plotRoom } from './axis.ts';
import type { Plot } from './axis.ts';
import { withLabels } from './labels.ts';
import type { ChartPlan } from './plan.ts';
import { niceDomain } from './scale.ts';
import { areaBetween, label, line, polyline } from './svg.ts';
import type { Mark } from './svg.ts';
import { capital, countText, measureText, plural } from './words.ts';

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
  const { name = 'value', unit = '' } = manifest.task.target ?? {};
  const title = titleOf(bands, unit);
  return {
    id: 'residual-bands',
    caption: 'Errors by size of the prediction',
    title,
    note: noteOf(bands, residuals.split),
    label: `Actual minus predicted ${name} in ${plural(bands.length, 'band')} of predictions. ${title}`,
    table: {
      head: ['Predicted near', 'Tenth', 'Median', 'Ninetieth', 'n'],
      rows: bands.map(rowOf),
    },
    draw: (size) => plotDrawing(size, axesOf(bands, name), (plot) => marksOf(plot, bands)),
  };
}

function axesOf(bands: readonly Band[], name: string) {
  const low = Math.min(0, min(bands, ({ q10, q50 }) => Math.min(q10, q50)) ?? 0);
  const high = Math.max(0, max(bands, ({ q50, q90 }) => Math.max(q50, q90)) ?? 0);
  const [first, last] = [bands[0]?.predictedMid ?? 0, bands.at(-1)?.predictedMid ?? 0];
  return {
    x: { domain: [first, Math.max(first, last)], name: `Predicted ${name}` },
    y: { domain: niceDomain(low, high), name: 'Actual minus predicted' },
  } as const;
}

function titleOf(bands: readonly Band[], unit: string): string {
  const widest = greatest(bands, ({ q10, q90 }) => q90 - q10);
  if (!widest) return 'No band was measured.';
  const { predictedMid, q10, q90 } = widest;
  const near = `${measureText(predictedMid)}${unit ? ` ${unit}` : ''}`;
  return `Errors spread most for predictions near ${near}: eight in ten lie from ${measureText(q10)} to ${measureText(q90)}.`;
}

function noteOf(bands: readonly Band[], split: string): string {
  const n = sum(bands, (band) => band.n);
  return `${capital(split)}, n = ${countText(n)}. Shaded: eight in ten errors, actual minus predicted. Line: their median. Dashed: no error.`;
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
  const median = wide.flatMap(({ predictedMid, q50 }) =>
    around('lbl blue-f halo', x(predictedMid), [y(q50) + (q50 < 0 ? 18 : -8)], 'median'),
  );
  const eight = wide.flatMap(({ predictedMid, q10, q90 }) =>
    around('lbl halo', x(predictedMid), [y(q90) - 6, y(q10) + 15, y(q90) + 15], 'eight in ten'),
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
