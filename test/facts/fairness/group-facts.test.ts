import { expect, test } from 'vitest';
import { BY_RACE, BY_SEX, buildGroups, factsById } from '../../builders/groups.ts';

test('every rate of a group is counted and has the interval of Wilson at the author’s level', () => {
  const facts = factsById(buildGroups(BY_SEX, { policy: { level: 0.9 } }));
  expect(facts.get('group/sex/female/fpr')).toMatchObject({
    ...{ kind: 'group', of: 'sex: Female', counts: { k: 288, n: 897 }, n: 897 },
    interval: { level: 0.9, method: 'wilson' },
    derivedFrom: ['fairness.groups[1]'],
  });
  expect([...facts.keys()].filter((id) => id.startsWith('group/sex/female/'))).toHaveLength(10);
});

test('no fact tells a count or a rate that is withheld, and those that are shown keep theirs', () => {
  const ids = [...factsById(buildGroups(BY_RACE, { people: true })).keys()];
  const of = (group: string) => ids.filter((id) => id.startsWith(`group/race/${group}/`));
  expect(of('asian')).toEqual(['group/race/asian/n']);
  expect(of('native-american')).toEqual(['group/race/native-american/n']);
  expect(of('other')).toHaveLength(10);
});

test('a rate over no rows is no fact', () => {
  const groups = [{ attribute: 'sex', group: 'a', n: 60, tp: 0, fp: 20, tn: 40, fn: 0 }];
  const ids = [...factsById(buildGroups(groups)).keys()];
  expect(ids).toContain('group/sex/a/fpr');
  expect(ids).not.toContain('group/sex/a/recall');
});

test('a mean error has the interval of Student where its spread is known, never below 0', () => {
  const groups = [
    { attribute: 'sex', group: 'a', n: 4, errorMean: 10, errorSd: 10 },
    { attribute: 'sex', group: 'b', n: 40, errorMean: 12 },
  ];
  const facts = factsById(buildGroups(groups, { family: 'regression' }));
  const [a, b] = ['a', 'b'].map((group) => facts.get(`group/sex/${group}/mae`));
  expect(a).toMatchObject({ unit: 'points', interval: { low: 0, method: 'student' } });
  // Half of the width: t(0.975; 3 degrees of freedom) = 3.182446 times 10 / 2.
  expect(a?.interval?.high).toBeCloseTo(10 + 3.182446 * 5, 5);
  expect(b?.interval).toBeUndefined();
});
