import { describe, expect, it } from 'vitest';
import type { AttributeView } from '../../../src/facts/fairness-view.ts';
import { authorsAnswers, leftOutAnswers } from '../../../src/site/project/left-out.ts';
import { buildSource } from '../../builders/site.ts';

const policy = { minDenominator: 30, minShare: 0.02, smallCell: 11, level: 0.95 };
const view: AttributeView = {
  attribute: 'race',
  groups: ['Asian', 'Other', 'Native American'].map((group) => ({
    group,
    rates: new Map(),
    missing: new Map(),
  })),
  comparisons: [
    {
      metric: 'fpr',
      leftOut: [
        { group: 'Asian', n: 23, reason: 'too-few-rows' },
        { group: 'Native American', reason: 'withheld' },
        { group: 'Unrecorded', n: 40, reason: 'excluded', words: 'Not asked.' },
      ],
    },
    {
      metric: 'accuracy',
      leftOut: [
        { group: 'Asian', n: 32, reason: 'small-share' },
        { group: 'Native American', reason: 'withheld' },
      ],
    },
  ],
  impactRatios: [],
  references: [],
};

describe('leftOutAnswers', () => {
  it('names each group with its rows and the reason, rate by rate', () => {
    expect(leftOutAnswers(view, policy)).toEqual([
      {
        term: 'Not compared: Asian',
        html: 'Fewer than 30 rows: false-positive rate (23 rows). Less than 2% of all rows: accuracy (32 rows).',
      },
      {
        term: 'Not compared: Native American',
        html: 'Withheld, so that no count below 11 can be read or computed back: false-positive rate and accuracy.',
      },
    ]);
  });

  it('is empty where all are compared', () => {
    expect(leftOutAnswers({ ...view, comparisons: [] }, policy)).toEqual([]);
  });
});

describe('authorsAnswers', () => {
  const fairness = {
    applicable: true,
    excluded: [{ attribute: 'race', group: 'Unrecorded', n: 4, reason: 'Not *asked*.' }],
    unknown: [{ attribute: 'sex', n: 40 }],
  };

  it('gives the words of the author', () => {
    expect(authorsAnswers(buildSource({ fairness }))).toEqual([
      { term: 'Left out by the author: Unrecorded (race)', html: '4 rows. Not <em>asked</em>.' },
      { term: 'Unknown sex', html: '40 rows, not counted in any group.' },
    ]);
  });

  it('does not tell how few people are left out', () => {
    const source = buildSource({ fairness });
    const [first, ...others] = source.project.manifest.data ?? [];
    const data = first ? [{ ...first, personalData: { contains: true } }, ...others] : [];
    const [excluded] = authorsAnswers(buildSource({ fairness, data }));
    expect(data.length).toBeGreaterThan(0);
    expect(excluded?.html).toBe('Fewer than 11 rows. Not <em>asked</em>.');
  });
});
