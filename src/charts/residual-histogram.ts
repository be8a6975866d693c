import { greatest, max, min, sum } from 'd3-array';
import type { Project } from '../manifest/portfolio.ts';
import { words } from '../words/words.ts';
import { plotDrawing } from './axis.ts';
import type { Plot } from './axis.ts';
import type { ChartPlan } from './plan.ts';
import { niceDomain } from './scale.ts';
import { line, rectangle } from './svg.ts';
import type { Mark } from './svg.ts';
import { counted, countText, measuredOn, measureText } from './words.ts';

interface Bar {
  readonly low: number;
  readonly high: number;
  readonly count: number;
  /** Rows, or rows per unit of the error where bins differ in width. */
  readonly height: number;
}

/** How often each size of error occurs, actual − predicted. */
export function residualHistogramChart({ manifest }: Project): ChartPlan | undefined {
  const residuals = manifest.family === 'regression' ? manifest.evaluation?.residuals : undefined;
  const bars = residuals?.hist ? barsOf(residuals.hist) : [];
  if (!residuals || bars.length === 0) return undefined;
  const { name = words().charts.value, unit = '' } = manifest.task.target ?? {};
  const own = words().chartsOfResiduals.histogram;
  const rows = sum(bars, ({ count }) => count);
  const title = titleOf(bars, { rows, unit });
  return {
    id: 'residual-histogram',
    caption: own.caption,
    title,
    note: words().naming.sentences([
      measuredOn(residuals.split, words().numbers.rows(countText(rows))),
      own.reading(name),
    ]),
    label: words().naming.sentences([own.label(counted(bars.length)), title]),
    table: { head: [own.head.from, own.head.to, own.head.rows], rows: bars.map(rowOf) },
    draw: (size) => plotDrawing(size, axesOf(bars), (plot) => marksOf(plot, bars)),
  };
}

// Bins without width are left out: they have no area to draw.
function barsOf({ edges, counts }: { edges: readonly number[]; counts: readonly number[] }): Bar[] {
  const bins = counts.flatMap((count, i) => {
    const [low, high] = [edges[i], edges[i + 1]];
    return low !== undefined && high !== undefined && high > low ? [{ low, high, count }] : [];
  });
  const even = isEven(bins);
  return bins.map((bin) => ({
    ...bin,
    height: even ? bin.count : bin.count / (bin.high - bin.low),
  }));
}

function isEven(bins: readonly Pick<Bar, 'low' | 'high'>[]): boolean {
  const widths = bins.map(({ low, high }) => high - low);
  return Math.max(...widths) - Math.min(...widths) <= 0.01 * Math.max(...widths);
}

function axesOf(bars: readonly Bar[]) {
  const low = Math.min(0, min(bars, (bar) => bar.low) ?? 0);
  const high = Math.max(0, max(bars, (bar) => bar.high) ?? 0);
  const { actualMinusPredicted, histogram } = words().chartsOfResiduals;
  const name = isEven(bars) ? histogram.head.rows : histogram.rowsPerUnit;
  const highest = max(bars, ({ height }) => height) ?? 1;
  return {
    x: { domain: [low, high], name: actualMinusPredicted },
    y: { domain: niceDomain(0, highest || 1), name },
  } as const;
}

function titleOf(
  bars: readonly Bar[],
  { rows, unit }: { readonly rows: number; readonly unit: string },
): string {
  const own = words().chartsOfResiduals.histogram;
  const most = greatest(bars, ({ height }) => height);
  if (!most || rows === 0) return own.none;
  const ends = { low: measureText(most.low), high: measureText(most.high) };
  const range = `${words().numbers.range(ends)}${unit ? ` ${unit}` : ''}`;
  return own.title({ range, most: countText(most.count), rows: countText(rows) });
}

function marksOf({ x, y, frame }: Plot, bars: readonly Bar[]): Mark[] {
  const boxes = bars
    .filter(({ count }) => count > 0)
    .map(({ low, high, height }) =>
      rectangle('bar blue', x(low), y(height), x(high) - x(low), y(0) - y(height)),
    );
  return [...boxes, line('baseline', x(0), frame.top, x(0), frame.bottom)];
}

function rowOf({ low, high, count }: Bar): string[] {
  return [measureText(low), measureText(high), countText(count)];
}
