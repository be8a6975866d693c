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
      'fewer than 30 rows',
      'n = 23',
    ]);
  });

  it('shows them when the policy asks for fewer rows', () => {
    expect(charts({ policy: { minDenominator: 10 } })[0]?.note).not.toContain('Not shown');
  });

  it('puts rate, interval and counts in the table', () => {
    expect(charts()[0]?.table.rows[0]).toEqual(['Other', '0.148', '0.108 to 0.198', '36 of 244']);
  });

  it('is left out without groups', () => {
    expect(charts({ groups: [] })).toEqual([]);
  });
});
