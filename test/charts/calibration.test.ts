import { describe, expect, it } from 'vitest';
import { calibrationChart } from '../../src/charts/calibration.ts';
import { buildDigits, buildTumours } from '../builders/evaluated.ts';

const chart = calibrationChart(buildTumours(), []);
const bins = (
  list: readonly { meanPredicted: number; fractionPositive: number; count: number }[],
) =>
  calibrationChart(buildTumours({ evaluation: { curves: { calibration: { bins: list } } } }), []);

describe('calibrationChart', () => {
  it('judges only bins that hold ten cases, and counts the others', () => {
    expect(chart?.title).toBe(
      'Prediction and outcome agree in 2 of 2 bins; 1 bin too small to judge.',
    );
  });

  it('counts a bin whose interval misses the prediction as not agreeing', () => {
    expect(bins([{ meanPredicted: 0.2, fractionPositive: 0.8, count: 50 }])?.title).toBe(
      'Prediction and outcome agree in 0 of 1 bin.',
    );
  });

  it('says so when nothing can be judged', () => {
    expect(bins([{ meanPredicted: 0.2, fractionPositive: 0, count: 3 }])?.title).toBe(
      'No bin holds enough cases to judge calibration.',
    );
  });

  it('draws small bins hollow with thin whiskers, and leaves empty ones out', () => {
    const marks =
      bins([
        { meanPredicted: 0.2, fractionPositive: 0, count: 3 },
        { meanPredicted: 0.5, fractionPositive: 0, count: 0 },
      ])?.draw('page').marks ?? [];
    expect(
      marks
        .map(({ attributes }) => attributes.class)
        .filter((name) => /pt|whisk/.test(String(name))),
    ).toEqual(['whisk thin', 'pt hollow']);
  });

  it('leaves a bin unnamed where its name would cover another one', () => {
    const crowd = Array.from({ length: 12 }, () => ({
      meanPredicted: 0.5,
      fractionPositive: 0.5,
      count: 40,
    }));
    const names = bins(crowd)
      ?.draw('page')
      .marks.filter(({ text }) => text === 'n = 40');
    expect(names?.length).toBeGreaterThan(1);
    expect(names?.length).toBeLessThan(12);
  });

  it('puts the Wilson interval of each bin in the table', () => {
    expect(chart?.table.rows[2]).toEqual(['0.997', '1.000', '0.935 to 1.000', '56']);
  });

  it('is left out for several classes', () => {
    expect(calibrationChart(buildDigits(3), [])).toBeUndefined();
  });
});
