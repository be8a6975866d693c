import { describe, expect, it } from 'vitest';
import { insideRange, meanMiss, rangeRuns, valueRuns } from '../../src/charts/forecast-points.ts';

const points = [
  { t: '1970-01-01', actual: 1 },
  { t: '1970-01-02', actual: 2, forecast: 4, low: 2, high: 5 },
  { t: '1970-01-03', actual: null, forecast: 3, low: 2, high: 4 },
  { t: '1970-01-04', actual: 9, forecast: 8, low: 7, high: null },
  { t: '1970-01-05', actual: 9, forecast: 8, low: 7, high: 8.5 },
];

describe('forecast points', () => {
  it('breaks a line where a value is missing', () => {
    expect(valueRuns(points, 'actual').map((run) => run.map(({ day }) => day))).toEqual([
      [0, 1],
      [3, 4],
    ]);
    expect(rangeRuns(points).map((run) => run.map(({ day }) => day))).toEqual([[1, 2], [4]]);
  });

  it('breaks a line where dates are missing', () => {
    const days = ['1970-01-01', '1970-01-08', '1970-01-15', '1970-04-15', '1970-04-22'];
    const sampled = days.map((t) => ({ t, actual: 1 }));
    expect(valueRuns(sampled, 'actual').map(({ length }) => length)).toEqual([3, 2]);
  });

  it('counts what lay inside the range, its ends included', () => {
    expect(insideRange(points)).toEqual({ k: 1, n: 2 });
    expect(insideRange(points.slice(0, 1))).toBeUndefined();
  });

  it('averages how far the forecast was off', () => {
    expect(meanMiss(points)).toBeCloseTo(4 / 3);
    expect(meanMiss([])).toBeUndefined();
  });
});
