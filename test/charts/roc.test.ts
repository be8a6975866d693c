import { describe, expect, it } from 'vitest';
import { rocChart } from '../../src/charts/roc.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildDigits, buildTumours } from '../builders/evaluated.ts';

const tumours = buildTumours();
const chart = rocChart(tumours, deriveFacts(tumours));

describe('rocChart', () => {
  it('states the operating point, rounded toward the worse side', () => {
    expect(chart?.title).toBe('0.937 found at a false-positive rate of 0.038.');
  });

  it('falls back on few false alarms when there is no confusion matrix of the split', () => {
    const project = buildTumours({
      evaluation: {
        curves: {
          roc: {
            points: [
              { fpr: 0, tpr: 0 },
              { fpr: 0.09, tpr: 0.8 },
              { fpr: 0.2, tpr: 0.9 },
              { fpr: 1, tpr: 1 },
            ],
          },
        },
      },
    });
    expect(rocChart(project, [])?.title).toBe('0.800 found at a false-positive rate of 0.090.');
    expect(
      rocChart(project, [])
        ?.draw('page')
        .marks.some(({ attributes }) => attributes.class === 'pt ring'),
    ).toBe(false);
  });

  it('quotes the area under the curve from its fact', () => {
    expect(chart?.note).toBe(
      'ROC, test, n = 171. Thin line: guessing. Area under the curve: 0.991 (95% CI 0.945 to 0.999).',
    );
    expect(rocChart(tumours, [])?.note).not.toContain('Area');
  });

  it('draws the curve from corner to corner, with a named ring at the cut-off', () => {
    const marks = chart?.draw('page').marks ?? [];
    expect(marks.find(({ attributes }) => attributes.class === 'line blue')?.attributes.d).toMatch(
      /^M40,240L.*L310,28$/,
    );
    expect(marks.at(-1)?.text).toBe('cut-off 0.5');
  });

  it('puts every point in the table', () => {
    expect(chart?.table.rows[1]).toEqual(['0.716', '0.000', '0.922']);
    expect(chart?.table.rows).toHaveLength(4);
  });

  it('is left out for several classes', () => {
    expect(rocChart(buildDigits(3), [])).toBeUndefined();
  });
});
