import { describe, expect, it } from 'vitest';
import { residualBandsChart } from '../../src/charts/residual-bands.ts';
import { buildSpread } from '../builders/drawn.ts';
import { buildProgression, buildTumours } from '../builders/evaluated.ts';

const chart = residualBandsChart(buildSpread());

describe('residualBandsChart', () => {
  it('names the band with the widest spread', () => {
    expect(chart?.title).toBe(
      'Errors spread most for predictions near 210 points: eight in ten lie from -82 to 84.',
    );
  });

  it('says what is shaded, on which rows', () => {
    expect(chart?.note).toBe(
      'Test, n = 110. Shaded: eight in ten errors, actual minus predicted. Line: their median. Dashed: no error.',
    );
  });

  it('draws the band, the line of no error and the median, each named or explained', () => {
    const marks = chart?.draw('page').marks ?? [];
    const classes = marks.map(({ attributes }) => attributes.class);
    expect(classes).toEqual(expect.arrayContaining(['bandf blue', 'baseline', 'line blue']));
    expect(marks.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['median', 'eight in ten']),
    );
  });

  it('keeps no error inside the axis, even when all errors lie on one side', () => {
    const bands = [1, 2].map((predictedMid) => ({ predictedMid, q10: 5, q50: 6, q90: 7, n: 9 }));
    const texts = residualBandsChart(buildSpread({ bands }))
      ?.draw('page')
      .marks.map(({ text }) => text);
    expect(texts).toContain('0');
  });

  it('lists every band, predictions rising', () => {
    const bands = [
      { predictedMid: 150, q10: -66, q50: -2, q90: 66, n: 22 },
      { predictedMid: 90, q10: -50, q50: 6, q90: 48, n: 20 },
    ];
    expect(residualBandsChart(buildSpread({ bands }))?.table.rows).toEqual([
      ['90', '-50', '6', '48', '20'],
      ['150', '-66', '-2', '66', '22'],
    ]);
  });

  it('is left out without bands and for other families', () => {
    expect(residualBandsChart(buildProgression())).toBeUndefined();
    expect(residualBandsChart(buildTumours())).toBeUndefined();
  });
});
