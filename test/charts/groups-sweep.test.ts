import { describe, expect, it } from 'vitest';
import { groupsSweepCharts, sweepChartId } from '../../src/charts/groups-sweep.ts';
import { drawChart } from '../../src/charts/plan.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { BY_SEX_SWEPT, buildSwept, even, sweptEntry } from '../builders/swept.ts';
import { expectPicture } from './golden.ts';

const chartsOf = (...args: Parameters<typeof buildSwept>) => {
  const project = buildSwept(...args);
  return groupsSweepCharts(project, deriveFacts(project));
};
const [chart] = chartsOf();

describe('groupsSweepCharts', () => {
  it('says what the gap is at the cut-off in use and how far it goes', () => {
    expect(chart?.title).toBe(
      'False-positive rate gap by sex: 0.146 at the cut-off in use, from 0.000 at cut-off 1 to 0.146 at 2.',
    );
  });

  it('holds every number in its table', () => {
    expect(chart?.table.head).toEqual(['Cut-off', 'Female', 'Male', 'Gap', 'Interval of the gap']);
    expect(chart?.table.rows[2]).toEqual([
      '3',
      '0.212',
      '0.300',
      '0.088',
      expect.stringMatching(/^95% CI 0\.000 to 0\.17\d$/),
    ]);
  });

  it('looks as it did', () => {
    if (chart) expectPicture('groups-sweep', drawChart(chart, 'page').svg);
    expect(chart).toBeDefined();
  });

  it('draws the three largest groups of more, and says so', () => {
    const groups = ['a', 'b', 'c', 'd'].map((name, index) =>
      sweptEntry(['age', name], even(4 + (index === 1 ? 0 : 1))),
    );
    const [many] = chartsOf(groups);
    expect(many?.note).toContain('Drawn: the 3 largest of 4 groups; the table holds all.');
    expect(many?.draw('page').marks.some(({ text }) => text === 'b')).toBe(false);
    expect(many?.table.head).toContain('b');
  });

  it('gives only a range where no cut-off is in use', () => {
    const entries = BY_SEX_SWEPT.map(({ attribute, group, n, sweep }) => ({
      attribute,
      group,
      n,
      sweep,
    }));
    const [plain] = chartsOf(entries, { evaluation: { threshold: undefined } });
    expect(plain?.title).toBe(
      'False-positive rate gap by sex: from 0.000 at cut-off 1 to 0.146 at 2.',
    );
  });

  it('numbers its ids and is left out where nothing was counted at cut-offs', () => {
    expect([0, 1].map(sweepChartId)).toEqual(['groups-sweep', 'groups-sweep-2']);
    expect(chartsOf([])).toEqual([]);
  });
});
