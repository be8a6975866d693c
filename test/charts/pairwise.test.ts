import { describe, expect, it } from 'vitest';
import { pairwiseChart } from '../../src/charts/pairwise.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildPairwise, buildSpeech } from '../builders/measured.ts';

const chartOf = (rows?: readonly unknown[]) => {
  const project = buildPairwise(rows);
  return pairwiseChart(project, deriveFacts(project));
};

describe('pairwiseChart', () => {
  it('counts what was preferred, and by whom', () => {
    expect(chartOf()?.title).toBe(
      'Preferred in 22 of 100 comparisons with A model ten times as large, 61 of 100 with Previous prompt.',
    );
    expect(chartOf()?.table.rows[0]).toEqual([
      'Previous prompt',
      '61',
      '7',
      '32',
      '0.610',
      expect.stringMatching(/^95% CI 0\.51\d to 0\.70\d$/),
      'two annotators',
    ]);
  });

  it('names one opponent once', () => {
    const one = [{ opponent: 'Old', wins: 1, losses: 2, ties: 0 }];
    expect(chartOf(one)?.title).toBe('Preferred in 1 of 3 comparisons with Old.');
    expect(chartOf(one)?.label).toContain('Against Old: 1 win, 0 ties, 2 losses.');
  });

  it('leaves out opponents nobody compared', () => {
    expect(chartOf([{ opponent: 'Old', wins: 0, losses: 0, ties: 0 }])).toBeUndefined();
    expect(chartOf([])).toBeUndefined();
    expect(pairwiseChart(buildSpeech(), [])).toBeUndefined();
  });
});
