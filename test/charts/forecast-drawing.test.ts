import { describe, expect, it } from 'vitest';
import { forecastDrawing } from '../../src/charts/forecast-drawing.ts';

const points = [
  { t: '2000-01-01', actual: 10 },
  { t: '2000-01-08', actual: 11, forecast: 10, low: 9, high: 12 },
  { t: '2000-01-15', actual: 12, forecast: 13, low: 11, high: 14 },
];
const drawn = (more: object = {}) =>
  forecastDrawing({ points, folds: [], value: 'CO2, ppm', ...more }, 'page').marks;
const count = (marks: ReturnType<typeof drawn>, className: string) =>
  marks.filter(({ name, attributes }) => name !== 'text' && attributes.class === className).length;

describe('forecastDrawing', () => {
  it('draws a solid and a dashed line, each named, and the range as a band', () => {
    const marks = drawn();
    expect([count(marks, 'line ink'), count(marks, 'line blue d2')]).toEqual([2, 2]);
    expect(count(marks, 'bandf blue')).toBe(1);
    expect(marks.map(({ text }) => text)).toEqual(expect.arrayContaining(['actual', 'forecast']));
  });

  it('marks where folds start, inside the series only', () => {
    expect(count(drawn({ folds: ['2000-01-08', '2000-01-15', '2001'] }), 'cut')).toBe(2);
  });

  it('draws a value between gaps as a point', () => {
    const gap = [...points, { t: '2000-01-22' }, { t: '2000-01-29', actual: 12 }];
    expect(count(drawn({ points: gap }), 'pt ink')).toBe(1);
  });
});
