import { describe, expect, it } from 'vitest';
import { classIouChart } from '../../src/charts/class-iou.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildDetection, buildSegmentation } from '../builders/measured.ts';

describe('classIouChart', () => {
  it('shows the class with the least overlap first', () => {
    const project = buildSegmentation();
    const chart = classIouChart(project, deriveFacts(project));
    expect(chart?.title).toBe('IoU from 0.48 (pole) to 0.97 (road) over 3 classes.');
    expect(chart?.table.rows).toEqual([
      ['pole', '0.48', '0.649', '8,120'],
      ['sky', '0.91', '0.953', 'Not given'],
      ['road', '0.97', '0.985', '1,204,000'],
    ]);
  });

  it('is left out for other families and without overlaps', () => {
    const empty = buildSegmentation([{ label: 'road' }]);
    expect(classIouChart(empty, deriveFacts(empty))).toBeUndefined();
    expect(classIouChart(buildDetection(), [])).toBeUndefined();
  });
});
