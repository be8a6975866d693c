import { describe, expect, it } from 'vitest';
import { forecastChart } from '../../src/charts/forecast.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildAgent, buildForecast } from '../builders/measured.ts';
import { buildProject } from '../builders/project.ts';

const series = [
  { t: '2000-01-15', actual: 12, forecast: 10 },
  { t: '2000-01-01', actual: 10, forecast: 9 },
];
const chartOf = (blocks = {}) => {
  const project = buildForecast(blocks);
  return forecastChart(project, deriveFacts(project));
};

describe('forecastChart', () => {
  it('says how much lay inside the range, and how much was promised', () => {
    expect(chartOf()?.title).toBe('18 of 28 values lay inside the range; 0.95 was intended.');
    expect(chartOf({ nominalCoverage: undefined })?.title).toBe(
      '18 of 28 values lay inside the range.',
    );
  });

  it('prefers the coverage of the whole test, where it is reported', () => {
    const { evaluation } = buildForecast().manifest;
    const metrics = [{ id: 'coverage', value: '0.912', split: 'test' }];
    const project = buildProject('forecasting', { evaluation: { ...evaluation, metrics } });
    expect(forecastChart(project, deriveFacts(project))?.title).toBe(
      '0.912 of what happened lay inside the range; 0.95 was intended.',
    );
  });

  it('says how far it was off where there is no range', () => {
    expect(chartOf({ series })?.title).toBe('Off by 1.5 ppm on average.');
    expect(chartOf({ series })?.note).toMatch(/^Test, 2 dates drawn\. Dashed: forecast\. Thin/);
  });

  it('lists every date in order', () => {
    expect(chartOf({ series })?.table.rows).toEqual([
      ['2000-01-01', '10', '9', 'Not given'],
      ['2000-01-15', '12', '10', 'Not given'],
    ]);
  });

  it('is left out where nothing was forecast, and for other families', () => {
    const past = series.map(({ t, actual }) => ({ t, actual }));
    expect(chartOf({ series: past })).toBeUndefined();
    expect(chartOf({ series: undefined })).toBeUndefined();
    expect(forecastChart(buildAgent(), [])).toBeUndefined();
  });
});
