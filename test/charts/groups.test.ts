import { describe, expect, it } from 'vitest';
import { groupCharts } from '../../src/charts/groups.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildScores } from '../builders/evaluated.ts';

const charts = (fairness = {}) => {
  const project = buildScores(fairness);
  return groupCharts(project, deriveFacts(project));
};

describe('groupCharts', () => {
  it('makes one chart per attribute and names the ends of the range', () => {
    expect(charts().map(({ title }) => title)).toEqual([
      'False-positive rate from 0.148 (Other) to 0.448 (African-American).',
      'False-positive rate from 0.321 (Female) to 0.324 (Male).',
    ]);
  });

  it('names groups that are not shown and why', () => {
    expect(charts()[0]?.note).toContain('Not shown: Asian, 23 of the 30 rows needed.');
    expect(charts()[0]?.table.rows.at(-1)).toEqual([
      'Asian',
      'Not shown',
      '23 of the 30 rows needed',
      'n = 23',
    ]);
  });

  it('shows them when the policy asks for fewer rows', () => {
    expect(charts({ policy: { minDenominator: 10 } })[0]?.note).not.toContain('Not shown');
  });

  it('puts rate, interval and counts in the table', () => {
    expect(charts()[0]?.table.rows[0]).toEqual([
      'Other',
      '0.148',
      '95% CI 0.108 to 0.198',
      '36 of 244',
    ]);
  });

  it('names the method of its intervals, and none where there are none', () => {
    const errors = ['North', 'South'].map((group, i) => ({
      ...{ attribute: 'region', group, n: 60, errorMean: 40 + i },
    }));
    expect(charts()[0]?.note).toContain('Whiskers: 95% intervals, Wilson (1927).');
    expect(charts({ groups: errors })[0]?.note).toBe('Mean absolute error by region, external.');
  });

  it('is left out without groups', () => {
    expect(charts({ groups: [] })).toEqual([]);
  });
});
