import { describe, expect, it } from 'vitest';
import { groupCalibrationCharts } from '../../src/charts/groups-calibration.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import type { Project } from '../../src/manifest/portfolio.ts';
import { BY_DECILE, BY_RACE, BY_SEX, buildGroups, byScore } from '../builders/groups.ts';

const chartsOf = (project: Project) => groupCalibrationCharts(project, deriveFacts(project));
const probability = (group: string, n = 50) => ({
  ...{ attribute: 'sex', group, n: n + 8 },
  scoreBins: [
    { meanPredicted: 0.2, positives: 15, n },
    { meanPredicted: 0.9, positives: 6, n: 8 },
  ],
});

describe('groupCalibrationCharts', () => {
  it('draws the attributes that have bins, under the number of their other figures', () => {
    const charts = chartsOf(buildGroups([...BY_SEX, ...BY_DECILE, ...BY_RACE.slice(2)]));
    expect(charts.map(({ id, title }) => [id, title])).toEqual([
      ['groups-calibration-2', 'At the same score, outcomes lie within 0.091 of each other.'],
    ]);
    expect(chartsOf(buildGroups(BY_SEX))).toEqual([]);
  });

  it('holds every share with interval and counts in its table, beside the difference', () => {
    const [chart] = chartsOf(buildGroups(BY_DECILE));
    expect(chart?.table.head).toEqual([
      'Score',
      'African-American',
      'Caucasian',
      'Difference, African-American and Caucasian',
    ]);
    expect(chart?.table.rows).toHaveLength(10);
    expect(chart?.table.rows[6]).toEqual([
      '7',
      '0.593; 95% CI 0.543 to 0.640; 237 of 400',
      '0.615; 95% CI 0.533 to 0.692; 88 of 143',
      '0.023; 95% CI -0.072 to 0.113',
    ]);
    expect(chart?.label).toContain('Caucasian: 0.209 at 1, ');
    expect(chart?.note).not.toMatch(/diagonal|Hollow|withheld/);
  });

  it('says what is missing: withheld bins, scores without rows, groups beyond three', () => {
    const groups = ['a', 'b', 'c', 'd'].map((group, i) =>
      byScore('race', group, [
        [i === 0 ? 3 : 30, 90 + i],
        [40, 90],
        [60, 90],
      ]),
    );
    const [chart] = chartsOf(buildGroups(groups, { people: true }));
    expect(chart?.note).toMatch(
      /Points withheld to protect small counts: \d+\. Groups only in the table: 1\.$/,
    );
    expect(chart?.table.rows[0]?.[1]).toBe('Withheld');
    const uneven = [
      byScore('race', 'a', [[3, 40]]),
      byScore('race', 'b', [
        [3, 40],
        [4, 20],
      ]),
    ];
    const [other] = chartsOf(buildGroups(uneven));
    expect(other?.table.rows[1]).toEqual(['2', 'No rows', expect.any(String), 'Not compared']);
  });

  it('names the error of each group where bins are of probabilities', () => {
    const [chart] = chartsOf(buildGroups([probability('Female'), probability('Male', 80)]));
    expect(chart?.title).toBe(
      'Mean distance of prediction and outcome: 0.107 (Female), 0.025 (Male).',
    );
    expect(chart?.note).toMatch(/On the diagonal, .* Hollow: fewer than 10 rows\.$/);
    expect(chart?.table.head[1]).toBe('Mean predicted');
    expect(chart?.table.rows).toHaveLength(4);
    expect(chart?.table.rows[1]?.slice(0, 3)).toEqual(['Female', '0.900', '0.750']);
  });
});
