import { describe, expect, it } from 'vitest';
import { confusionChart } from '../../src/charts/confusion.ts';
import { buildDigits, buildProgression, buildTumours } from '../builders/evaluated.ts';
import { buildProject } from '../builders/project.ts';

describe('confusionChart', () => {
  it('says what was missed and what was falsely flagged', () => {
    expect(confusionChart(buildTumours())?.title).toBe('4 of 64 missed, 4 false alarms.');
  });

  it('names split, cut-off and rows', () => {
    expect(confusionChart(buildTumours())?.note).toBe(
      'Test at cut-off 0.5, n = 171. Rows are actual classes; percentages by row.',
    );
  });

  it('says when the counts were worked out from rates', () => {
    const confusion = {
      labels: ['malignant', 'benign'],
      counts: [
        [60, 4],
        [4, 103],
      ],
      recovered: true,
    };
    expect(confusionChart(buildProject('binary', { evaluation: { confusion } }))?.note).toMatch(
      /Worked out from the published rates\.$/,
    );
  });

  it('reads the matrix out row by row', () => {
    expect(confusionChart(buildTumours())?.label).toContain(
      'malignant: 60 predicted malignant, 4 predicted benign.',
    );
  });

  it('puts every count and every row sum in the table', () => {
    expect(confusionChart(buildTumours())?.table).toEqual({
      head: ['Actual', 'Predicted malignant', 'Predicted benign', 'All'],
      rows: [
        ['malignant', '60', '4', '64'],
        ['benign', '4', '103', '107'],
      ],
    });
  });

  it('lists cells instead of a hundred columns when there are many classes', () => {
    const table = confusionChart(buildDigits(30))?.table;
    expect(table?.head).toEqual(['Actual', 'Predicted', 'Rows']);
    expect(table?.rows).toHaveLength(30 + 15);
  });

  it('is left out without a matrix and for regressions', () => {
    expect(confusionChart(buildProject('binary'))).toBeUndefined();
    expect(confusionChart(buildProgression())).toBeUndefined();
  });
});
