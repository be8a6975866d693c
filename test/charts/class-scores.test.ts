import { describe, expect, it } from 'vitest';
import { classScoresChart } from '../../src/charts/class-scores.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildAgent, buildClassReport } from '../builders/measured.ts';
import { buildProject } from '../builders/project.ts';

const chartOf = (count: number) => {
  const project = buildClassReport(count);
  return classScoresChart(project, deriveFacts(project));
};

describe('classScoresChart', () => {
  it('shows twenty classes and counts the others', () => {
    expect(chartOf(26)?.note).toMatch(/Lowest 20 drawn, and 6 more in the table\.$/);
    expect(chartOf(26)?.table.rows).toHaveLength(26);
    expect(chartOf(3)?.note).not.toMatch(/more/);
  });

  it('carries the interval of a recall counted over the rows of its class', () => {
    expect(chartOf(3)?.table.rows[0]?.slice(0, 3)).toEqual([
      'soup',
      '0.950',
      expect.stringMatching(/^95% CI/),
    ]);
  });

  it('starts with F1 where no recall is given', () => {
    const rows = [
      { label: 'spam', f1: '0.81' },
      { label: 'ham', f1: '0.95' },
    ];
    const project = buildProject('multilabel', { evaluation: { classReport: { rows } } });
    expect(classScoresChart(project, deriveFacts(project))?.title).toBe(
      'F1 from 0.81 (spam) to 0.95 (ham) over 2 classes.',
    );
  });

  it('is left out without a report', () => {
    expect(classScoresChart(buildAgent(), [])).toBeUndefined();
    expect(classScoresChart(buildProject('binary'), [])).toBeUndefined();
  });
});
