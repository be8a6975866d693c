import { describe, expect, it } from 'vitest';
import { drawnAttributes, groupChartIds, groupRates } from '../../src/charts/group-rates.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildScores } from '../builders/evaluated.ts';

const ratesOf = (fairness = {}) => {
  const project = buildScores(fairness);
  return groupRates(project, deriveFacts(project));
};
const chosen = (primary: string) =>
  ratesOf({ metricChoice: { primary, why: 'It matters.' } })[0]?.metric;

describe('groupRates', () => {
  it('takes the rate the manifest chooses', () => {
    expect(['selection-rate', 'tpr', 'fpr', 'ppv', 'accuracy'].map(chosen)).toEqual([
      'selection-rate',
      'recall',
      'fpr',
      'precision',
      'accuracy',
    ]);
  });

  it('takes the share found when the manifest chooses none', () => {
    expect(ratesOf({ metricChoice: undefined })[0]?.metric).toBe('recall');
  });

  it('falls back on what was measured', () => {
    const groups = [{ attribute: 'sex', group: 'Female', n: 100, correct: 90 }];
    expect(ratesOf({ groups })[0]).toMatchObject({
      metric: 'accuracy',
      shown: [{ name: 'Female', fact: { value: 0.9, counts: { k: 90, n: 100 } } }],
    });
  });

  it('keeps the order of the manifest', () => {
    expect(
      ratesOf().map(({ attribute, shown }) => [attribute, shown.map(({ name }) => name)]),
    ).toEqual([
      ['race', ['Other', 'African-American']],
      ['sex', ['Female', 'Male']],
    ]);
  });

  it('hides a rate that rests on fewer rows than the policy asks for', () => {
    expect(ratesOf({ policy: { minDenominator: 244 } })[0]?.hidden).toEqual([
      { name: 'Asian', n: 23, reason: 'too-few-rows' },
    ]);
    expect(ratesOf({ policy: { minDenominator: 245 } })[0]?.hidden.map(({ name }) => name)).toEqual(
      ['Other', 'Asian'],
    );
  });

  it('leaves an attribute out when none of its groups can be shown', () => {
    expect(ratesOf({ policy: { minDenominator: 100_000 } })).toEqual([]);
  });
});

describe('drawnAttributes', () => {
  it('leaves out attributes without a rate to show, whose figures would be empty', () => {
    const groups = [
      { attribute: 'age', group: 'Under 25', n: 4, correct: 3 },
      { attribute: 'sex', group: 'Female', n: 100, correct: 90 },
    ];
    const project = buildScores({ groups });
    const names = drawnAttributes(project, deriveFacts(project)).map(({ attribute }) => attribute);
    expect(names).toEqual(['sex']);
  });
});

describe('groupChartIds', () => {
  it('numbers figures from the second attribute on', () => {
    expect([0, 1].map(groupChartIds)).toMatchObject([
      { rates: 'groups', gaps: 'groups-gap' },
      { rates: 'groups-2', gaps: 'groups-gap-2' },
    ]);
  });
});
