import { describe, expect, it } from 'vitest';
import { survivalChart } from '../../src/charts/survival.ts';
import { buildAgent, buildSurvival } from '../builders/measured.ts';

const curves = [
  {
    group: 'high risk',
    points: [
      { t: 24, s: 0.4 },
      { t: 0, s: 1 },
      { t: 12, s: 0.7, low: 0.6, high: 0.8 },
    ],
  },
  {
    group: 'low risk',
    n: 80,
    points: [
      { t: 0, s: 1 },
      { t: 18, s: 0.9 },
    ],
  },
];

describe('survivalChart', () => {
  it('compares groups at the last time all of them were watched', () => {
    expect(survivalChart(buildSurvival(2, { curves }))?.title).toBe(
      'After 18 months, event-free from 0.700 (high risk) to 0.900 (low risk).',
    );
  });

  it('says one share of one group', () => {
    expect(survivalChart(buildSurvival(1, { curves: curves.slice(0, 1) }))?.title).toBe(
      'After 24 months, 0.400 are event-free.',
    );
  });

  it('lists every point with its range, times rising', () => {
    expect(survivalChart(buildSurvival(2, { curves }))?.table.rows).toEqual([
      ['high risk', '0', '1.000', 'Not given'],
      ['high risk', '12', '0.700', '0.600 to 0.800'],
      ['high risk', '24', '0.400', 'Not given'],
      ['low risk', '0', '1.000', 'Not given'],
      ['low risk', '18', '0.900', 'Not given'],
    ]);
  });

  it('draws bands for three groups at most; six are told apart by dashes', () => {
    const classes = (count: number) =>
      survivalChart(buildSurvival(count))
        ?.draw('page')
        .marks.flatMap(({ name, attributes }) =>
          name === 'path' ? [String(attributes.class)] : [],
        );
    expect(classes(3)?.filter((name) => name.startsWith('bandf'))).toHaveLength(3);
    expect(classes(6)?.filter((name) => name.startsWith('bandf'))).toHaveLength(0);
    expect(new Set(classes(6)).size).toBe(6);
  });

  it('is left out for other families', () => {
    expect(survivalChart(buildAgent())).toBeUndefined();
  });
});
