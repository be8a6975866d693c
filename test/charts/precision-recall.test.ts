import { describe, expect, it } from 'vitest';
import { precisionRecallChart } from '../../src/charts/precision-recall.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildDigits, buildTumours } from '../builders/evaluated.ts';

const tumours = buildTumours();
const chart = precisionRecallChart(tumours, deriveFacts(tumours));
const curve = (points: readonly { recall: number; precision: number }[]) =>
  precisionRecallChart(
    buildTumours({ evaluation: { curves: { pr: { points, prevalence: 0.1 } } } }),
    [],
  );

describe('precisionRecallChart', () => {
  it('says how far the highest precision is kept', () => {
    expect(chart?.title).toBe('A precision of 0.95 is kept up to a recall of 0.922.');
    expect(
      curve([
        { recall: 0.8, precision: 0.72 },
        { recall: 1, precision: 0.1 },
      ])?.title,
    ).toBe('A precision of 0.7 is kept up to a recall of 0.800.');
  });

  it('says so when no high precision is kept', () => {
    expect(
      curve([
        { recall: 0.2, precision: 0.9 },
        { recall: 0.6, precision: 0.3 },
      ])?.title,
    ).toBe('From a recall of 0.5 on, precision is 0.300 or less; guessing gives 0.100.');
  });

  it('draws the share of positives as a dashed line with its number', () => {
    const marks = chart?.draw('page').marks ?? [];
    expect(marks.some(({ attributes }) => attributes.class === 'baseline')).toBe(true);
    expect(marks.map(({ text }) => text)).toContain('prevalence 0.374');
    expect(chart?.note).toContain('Dashed: share of malignant rows.');
  });

  it('draws points by recall, whatever their order in the file', () => {
    expect(
      curve([
        { recall: 1, precision: 0.1 },
        { recall: 0, precision: 1 },
      ])
        ?.draw('page')
        .marks.find(({ attributes }) => attributes.class === 'line blue')?.attributes.d,
    ).toBe('M40,28L310,218.8');
  });

  it('marks the operating point of the confusion matrix', () => {
    const rings = (one: typeof chart) =>
      one?.draw('mini').marks.filter(({ attributes }) => attributes.class === 'pt ring').length;
    const without = curve([
      { recall: 1, precision: 1 },
      { recall: 0, precision: 1 },
    ]);
    expect([rings(chart), rings(without)]).toEqual([1, 0]);
  });

  it('is left out without points', () => {
    expect(precisionRecallChart(buildDigits(3), [])).toBeUndefined();
  });
});
