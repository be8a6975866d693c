import { describe, expect, it } from 'vitest';
import { atKChart } from '../../src/charts/at-k.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildAgent, buildRanking, buildRetrieval } from '../builders/measured.ts';
import type { Project } from '../../src/manifest/portfolio.ts';

const chartOf = (project: Project) => atKChart(project, deriveFacts(project));

describe('atKChart', () => {
  it('draws the metric that decides and tells its k, beside the baseline', () => {
    expect(chartOf(buildRanking())?.title).toBe(
      'First 10 places: nDCG 0.36; Most popular films 0.21.',
    );
  });

  it('falls back on the metric with the most values and the largest k', () => {
    expect(chartOf(buildRetrieval())?.title).toBe('First 10 places: Recall 0.86.');
  });

  it('has every metric and every owner in the table', () => {
    expect(chartOf(buildRanking())?.table).toEqual({
      head: ['First places', 'nDCG', 'nDCG, Most popular films', 'Recall'],
      rows: [
        ['1', '0.41', '0.22', '0.05'],
        ['5', '0.37', '0.20', '0.18'],
        ['10', '0.36', '0.21', '0.28'],
        ['50', '0.42', '0.29', '0.58'],
      ],
    });
  });

  it('is left out without values and for other families', () => {
    expect(chartOf(buildRanking({ atK: [{ k: 10 }] }))).toBeUndefined();
    expect(chartOf(buildAgent())).toBeUndefined();
  });
});
