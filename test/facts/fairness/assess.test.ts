import { describe, expect, test } from 'vitest';
import { assess, gapFacts, primaryMetric } from '../../../src/facts/fairness/assess.ts';
import { BY_RACE, BY_SEX, buildGroups, factsById } from '../../builders/groups.ts';

// Reference values: Fairlearn's definitions on ProPublica's counts, computed apart from this code.
describe('gaps of the COMPAS study', () => {
  const values = (project: Parameters<typeof factsById>[0], attribute: string) => {
    const facts = factsById(project);
    return [
      'selection-rate-difference',
      'selection-rate-ratio',
      'recall-difference',
      'fpr-difference',
      'equalized-odds-difference',
      'equalized-odds-ratio',
      'average-odds-difference',
    ].map((metric) => facts.get(`gap/${attribute}/${metric}`)?.value ?? NaN);
  };
  const close = (found: readonly number[], expected: readonly number[]) => {
    expect(found).toHaveLength(expected.length);
    expected.forEach((value, index) => {
      expect(found[index]).toBeCloseTo(value, 12);
    });
  };

  test('over all six groups by race, where no limit keeps a small one out', () => {
    const policy = { minDenominator: 1, minShare: 0 };
    close(
      values(buildGroups(BY_RACE, { policy }), 'race'),
      [
        0.4571175950486295, 0.31432360742705573, 0.5766917293233083, 0.3615114448346857,
        0.5766917293233083, 0.19389684039967595, 0.46910158707899696,
      ],
    );
  });

  test('over the groups of at least 100 by race, as the usual policy has it', () => {
    close(
      values(buildGroups(BY_RACE, { people: true }), 'race'),
      [
        0.378654391585426, 0.35625269949414223, 0.39683902022283485, 0.3009269829672588,
        0.39683902022283485, 0.32898890133387637, 0.3488830015950468,
      ],
    );
  });

  test('by sex', () => {
    close(
      values(buildGroups(BY_SEX, { people: true }), 'sex'),
      [
        0.04480945807855985, 0.9043484091859355, 0.020698121217160637, 0.0031306791282967317,
        0.020698121217160637, 0.9671005036311529, 0.011914400172728684,
      ],
    );
  });
});

test('the rate the author chose comes first, under its id in the registry', () => {
  const metricChoice = { primary: 'ppv', why: 'A flag must be right.' };
  const project = buildGroups(BY_SEX, { metricChoice });
  expect(primaryMetric(project)).toBe('precision');
  expect(assess(project).attributes[0]?.metrics.map(({ metric }) => metric)).toEqual([
    'precision',
    'selection-rate',
    'recall',
    'fpr',
    'accuracy',
    'base-rate',
  ]);
});

test('the same manifest gives the same simulations, and a project is assessed once', () => {
  const [one, other] = [buildGroups(BY_RACE), buildGroups(BY_RACE)];
  expect(gapFacts(one)).toEqual(gapFacts(other));
  expect(assess(one)).toBe(assess(one));
});

test('a project without groups has no gap', () => {
  expect(gapFacts(buildGroups([]))).toEqual([]);
});
