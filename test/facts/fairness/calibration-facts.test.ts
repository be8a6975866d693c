import { describe, expect, test } from 'vitest';
import { wilson } from '../../../src/stats/intervals.ts';
import {
  BY_DECILE,
  BY_RACE,
  buildGroups,
  byScore,
  factsById,
  viewOf,
} from '../../builders/groups.ts';

const PROBABILITIES = ['Female', 'Male'].map((group, i) => ({
  ...{ attribute: 'sex', group, n: 100 },
  scoreBins: [
    { meanPredicted: 0.2, positives: 12 + i * 4, n: 60 },
    { meanPredicted: 0.75, positives: 28, n: 40 },
  ],
}));

describe('the published deciles of two groups', () => {
  const groups = [...BY_DECILE, ...BY_RACE.slice(2)];
  const facts = factsById(buildGroups(groups, { people: true, split: 'external' }));
  const view = viewOf(buildGroups(groups, { people: true })).attributes[0]?.calibration;

  test('give the share charged again at each score, with its counts and interval', () => {
    const fact = facts.get('group/race/african-american/observed-at-7');
    expect(fact).toMatchObject({
      kind: 'bin',
      name: 'Observed share at score 7',
      value: 237 / 400,
      counts: { k: 237, n: 400 },
      n: 400,
      split: 'external',
      interval: { ...wilson(237, 400), level: 0.95, method: 'wilson' },
      of: 'race: African-American',
      derivedFrom: ['fairness.groups[0].scoreBins[6]'],
    });
    const bins = [...facts.values()].filter(({ kind }) => kind === 'bin');
    expect(bins).toHaveLength(30);
  });

  test('are shown for the two groups that have them, and have no error of calibration', () => {
    expect(view?.kind).toBe('score');
    expect(view?.groups.map(({ group, bins }) => [group, bins.length])).toEqual([
      ['African-American', 10],
      ['Caucasian', 10],
    ]);
    expect(view?.groups.flatMap(({ bins }) => bins).every(({ observed }) => observed)).toBe(true);
    expect([...facts.keys()].filter((id) => id.includes('ece'))).toEqual([]);
  });
});

test('probabilities give an error of calibration, and no comparison at one score', () => {
  const project = buildGroups(PROBABILITIES);
  const facts = factsById(project);
  expect(facts.get('group/sex/female/ece')).toMatchObject({ n: 100 });
  expect(facts.get('group/sex/female/ece')?.value).toBeCloseTo(0.4 * 0.05, 12);
  expect(facts.get('group/sex/female/ece')?.interval).toBeUndefined();
  expect(facts.get('gap/sex/ece-difference')?.interval).toBeUndefined();
  expect(facts.get('group/sex/male/observed-in-bin-2')).toMatchObject({
    name: 'Observed share at mean prediction 0.750',
    value: 0.7,
  });
  expect(viewOf(project).attributes[0]?.calibration?.same).toBeUndefined();
});

test('an error of calibration is withheld with a bin of few people', () => {
  const [first, ...others] = PROBABILITIES;
  const few = [{ ...first, scoreBins: [{ meanPredicted: 0.1, positives: 3, n: 100 }] }, ...others];
  const facts = factsById(buildGroups(few, { people: true }));
  expect([...facts.keys()].filter((id) => /ece|observed|difference-at/.test(id))).toEqual([]);
  expect(factsById(buildGroups(few)).has('group/sex/female/ece')).toBe(true);
});

test('groups with bins of another kind than the first are left out', () => {
  const mixed = [byScore('sex', 'Other', [[40, 80]]), ...PROBABILITIES];
  const view = viewOf(buildGroups(mixed)).attributes[0]?.calibration;
  expect(view?.groups.map(({ group }) => group)).toEqual(['Other']);
});
