import { describe, expect, it } from 'vitest';
import { classApChart } from '../../src/charts/class-ap.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildDetection, buildSegmentation } from '../builders/measured.ts';

const chartOf = (blocks = {}) => {
  const project = buildDetection(blocks);
  return classApChart(project, deriveFacts(project));
};

describe('classApChart', () => {
  it('puts sizes of objects under the classes of the table', () => {
    expect(chartOf()?.table.rows).toEqual([
      ['bicycle', '0.44', '0.21', '98'],
      ['pedestrian', '0.61', '0.38', '340'],
      ['car', '0.81', '0.55', '1,930'],
      ['Small objects', 'Not given', '0.21', 'Not given'],
      ['Medium objects', 'Not given', '0.44', 'Not given'],
      ['Large objects', 'Not given', '0.58', 'Not given'],
    ]);
  });

  it('keeps the table even where one measure is missing', () => {
    const chart = chartOf({ perClass: [{ label: 'car', ap50: '0.8', n: 3 }] });
    expect(chart?.table.head).toEqual(['Class', 'AP at an overlap of 0.5', 'Objects']);
    expect(chart?.table.rows).toEqual([['car', '0.8', '3']]);
  });

  it('is left out without scores and for other families', () => {
    expect(chartOf({ perClass: [{ label: 'car', n: 3 }] })).toBeUndefined();
    expect(classApChart(buildSegmentation(), [])).toBeUndefined();
  });
});
