import { describe, expect, it } from 'vitest';
import { residualHistogramChart } from '../../src/charts/residual-histogram.ts';
import { buildSpread } from '../builders/drawn.ts';
import { buildProgression, buildTumours } from '../builders/evaluated.ts';

const histOf = (edges: readonly number[], counts: readonly number[]) =>
  residualHistogramChart(buildSpread({ hist: { edges, counts } }));
const heightsOf = (chart: ReturnType<typeof histOf>) =>
  (chart?.draw('page').marks ?? []).flatMap(({ attributes }) =>
    attributes.class === 'bar blue' ? [Number(attributes.height)] : [],
  );

describe('residualHistogramChart', () => {
  it('names the most frequent error', () => {
    expect(residualHistogramChart(buildSpread())?.title).toBe(
      'Errors of -40 to 0 points are the most frequent: 30 of 110 rows.',
    );
  });

  it('draws a bar for every bin that holds rows, from zero up', () => {
    const heights = heightsOf(histOf([-20, -10, 0, 10], [10, 0, 20]));
    expect(heights).toHaveLength(2);
    expect(heights[1]).toBeCloseTo(2 * (heights[0] ?? 0), 6);
  });

  it('draws areas where bins differ in width, and says so', () => {
    const chart = histOf([-30, 0, 10], [30, 30]);
    const heights = heightsOf(chart);
    expect(heights[1]).toBeCloseTo(3 * (heights[0] ?? 0), 6);
    expect(chart?.draw('page').marks.map(({ text }) => text)).toContain(
      'Rows per unit of the error',
    );
    expect(chart?.title).toBe('Errors of 0 to 10 points are the most frequent: 30 of 60 rows.');
  });

  it('leaves out bins without width and counts without edges', () => {
    expect(histOf([0, 0, 10], [5, 6, 7])?.table.rows).toEqual([['0', '10', '6']]);
    expect(histOf([10, 0], [5])).toBeUndefined();
  });

  it('is left out without a histogram and for other families', () => {
    expect(residualHistogramChart(buildProgression())).toBeUndefined();
    expect(residualHistogramChart(buildTumours())).toBeUndefined();
  });
});
