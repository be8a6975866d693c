import { describe, expect, it } from 'vitest';
import { clustersChart } from '../../src/charts/clusters.ts';
import { buildAgent, buildClusters } from '../builders/measured.ts';

describe('clustersChart', () => {
  it('shows the largest first and rows in no cluster apart', () => {
    const chart = clustersChart(buildClusters());
    expect(chart?.title).toBe(
      'Largest of 3 clusters: Day callers, 550 of 1,016 rows; 18 in no cluster.',
    );
    expect(chart?.table.rows.at(-1)).toEqual(['In no cluster', '18', 'Not given']);
    const tones = chart?.draw('page').marks.filter(({ name }) => name === 'rect');
    expect(tones?.map(({ attributes }) => attributes.class)).toEqual([
      'bar blue',
      'bar blue',
      'bar blue',
      'bar grey',
    ]);
  });

  it('writes silhouettes where they are given and says what they are', () => {
    const without = { rows: [{ name: 'a', n: 4 }], noise: 0, stability: undefined };
    expect(clustersChart(buildClusters())?.note).toContain('silhouette');
    expect(clustersChart(buildClusters(without))?.note).toBe('Rows in each cluster.');
    expect(clustersChart(buildClusters(without))?.table.rows).toEqual([['a', '4', 'Not given']]);
  });

  it('is left out for other families', () => {
    expect(clustersChart(buildAgent())).toBeUndefined();
  });
});
