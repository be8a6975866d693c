import { describe, expect, it } from 'vitest';
import { horizonChart } from '../../src/charts/horizon.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildAgent, buildForecast } from '../builders/measured.ts';

const chartOf = (blocks = {}) => {
  const project = buildForecast(blocks);
  return horizonChart(project, deriveFacts(project));
};

describe('horizonChart', () => {
  it('compares the nearest and the farthest step', () => {
    expect(chartOf()?.title).toBe(
      'Mean absolute error 0.21 ppm at 1 week ahead, 0.52 ppm at 26 weeks ahead.',
    );
  });

  it('has coverage against what was promised in the table', () => {
    expect(chartOf()?.table.head[3]).toBe('Inside the range, meant to be 0.95');
    expect(chartOf()?.table.rows[0]).toEqual([
      '1',
      '0.21 ppm',
      '0.30',
      '0.938',
      expect.stringMatching(/^95% CI/),
      '32',
    ]);
  });

  it('draws the scaled error where no other is given', () => {
    const byHorizon = [
      { h: 12, mase: '0.9', n: 20 },
      { h: 1, mase: '0.5', n: 30 },
    ];
    expect(chartOf({ byHorizon, nominalCoverage: undefined })?.title).toBe(
      'Mean absolute scaled error 0.5 at 1 week ahead, 0.9 at 12 weeks ahead.',
    );
    expect(chartOf({ byHorizon })?.note).toMatch(/^Test, n = 20 to 30 forecasts/);
  });

  it('is left out where one step is no line, and for other families', () => {
    expect(chartOf({ byHorizon: [{ h: 1, mae: '0.2', n: 3 }] })).toBeUndefined();
    expect(chartOf({ byHorizon: undefined })).toBeUndefined();
    expect(horizonChart(buildAgent(), [])).toBeUndefined();
  });
});
