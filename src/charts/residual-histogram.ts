import { greatest, max, min, sum } from 'd3-array';
import type { Project } from '../manifest/portfolio.ts';
import { plotDrawing } from './axis.ts';
import type { Plot } from './axis.ts';
import type { ChartPlan } from './plan.ts';
import { niceDomain } from './scale.ts';
import { line, rectangle } from './svg.ts';
import type { Mark } from './svg.ts';
import { capital, countText, measureText } from './words.ts';

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
  const { name = 'value', unit = '' } = manifest.task.target ?? {};
  const rows = sum(bars, ({ count }) => count);
  const title = titleOf(bars, { rows, unit });
  return {
    id: 'residual-histogram',
    caption: 'How often each error occurs',
    title,
    note: `${capital(residuals.split)}, n = ${countText(rows)}. Errors are actual minus predicted ${name}. Dashed: no error.`,
    label: `Histogram of errors in ${countText(bars.length)} bins. ${title}`,
    table: { head: ['Error from', 'To', 'Rows'], rows: bars.map(rowOf) },
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
  const name = isEven(bars) ? 'Rows' : 'Rows per unit of the error';
  const highest = max(bars, ({ height }) => height) ?? 1;
  return {
    x: { domain: [low, high], name: 'Actual minus predicted' },
    y: { domain: niceDomain(0, highest || 1), name },
  } as const;
}

function titleOf(
  bars: readonly Bar[],
  { rows, unit }: { readonly rows: number; readonly unit: string },
): string {
  const most = greatest(bars, ({ height }) => height);
  if (!most || rows === 0) return 'No errors were counted.';
  const range = `${measureText(most.low)} to ${measureText(most.high)}${unit ? ` ${unit}` : ''}`;
  return `Errors of ${range} are the most frequent: ${countText(most.count)} of ${countText(rows)} rows.`;
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
