import { describe, expect, it } from 'vitest';
import { returnsChart } from '../../src/charts/returns.ts';
import { buildAgent, buildReturns } from '../builders/measured.ts';

const chartOf = (seeds: readonly unknown[]) => returnsChart(buildReturns(1, { seeds }));

describe('returnsChart', () => {
  it('says how many seeds there are and how far they lie apart', () => {
    const chart = chartOf([
      { seed: 0, returns: [10, 20] },
      { seed: 7, returns: [30, 40, 50] },
    ]);
    expect(chart?.title).toBe('Mean return 27.5 over 2 seeds, single seeds from 15 to 40.');
    expect(chart?.note).toMatch(/^5 episodes from 2 seeds\./);
    expect(chart?.table.rows).toEqual([
      ['0', '2', '15', '10', '20'],
      ['7', '3', '40', '30', '50'],
    ]);
  });

  it('says when one seed is all there is', () => {
    expect(chartOf([{ seed: 0, returns: [10] }])?.title).toBe('Mean return 10 from one seed only.');
  });

  it('draws returns that are all the same, and huge ones', () => {
    expect(chartOf([{ seed: 0, returns: [0, 0] }])?.draw('page').marks.length).toBeGreaterThan(5);
    expect(chartOf([{ seed: 0, returns: [1e308, 1e308] }])?.title).toMatch(/^Mean return 1/);
  });

  it('is left out for other families', () => {
    expect(returnsChart(buildAgent())).toBeUndefined();
  });
});
