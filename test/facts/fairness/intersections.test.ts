import { expect, test } from 'vitest';
import { intersections } from '../../../src/facts/fairness/intersections.ts';
import { measuredGroups } from '../../../src/facts/fairness/measured-group.ts';
import { BY_RACE, BY_SEX, buildGroups, fourCounts } from '../../builders/groups.ts';

function parents(group: string, fairness: Readonly<Record<string, unknown>> = {}) {
  const project = buildGroups(
    [...BY_RACE, ...BY_SEX, ...fourCounts('race × sex', [[group, 1, 2, 3, 4]])],
    fairness,
  );
  const groups = measuredGroups(project);
  const found = intersections(project, groups);
  const last = groups.at(-1);
  return {
    within: (last && found.parents.get(last))?.map((parent) => parent.group),
    unplaced: [...found.unplaced],
  };
}

test('a group lies within those whose names its own holds, whole words only', () => {
  expect(parents('African-American, Female')).toEqual({
    within: ['African-American', 'Female'],
    unplaced: [],
  });
});

test('the attributes it combines are those it names, or those the author lists', () => {
  const attributes = [{ name: 'race × sex', source: 'observed', intersectionOf: ['sex'] }];
  expect(parents('Caucasian women, Female', { attributes }).within).toEqual(['Female']);
});

test('a group that names no group of an attribute it combines is not placed', () => {
  expect(parents('Caucasian women')).toEqual({ within: ['Caucasian'], unplaced: ['race × sex'] });
});

test('a group of three attributes lies within those of two, listed or not and in any order', () => {
  const attributes = [
    { name: 'race × sex', source: 'observed', intersectionOf: ['race', 'sex'] },
    { name: 'race × age × sex', source: 'observed', intersectionOf: ['race', 'age', 'sex'] },
  ];
  const project = buildGroups(
    [
      ...BY_RACE,
      ...BY_SEX,
      ...fourCounts('age', [['Old', 40, 40, 40, 40]]),
      ...fourCounts('race × sex', [['Caucasian, Female', 40, 40, 40, 40]]),
      ...fourCounts('race × age × sex', [['Caucasian, Old, Female', 20, 20, 20, 20]]),
    ],
    { attributes },
  );
  const groups = measuredGroups(project);
  const { parents, unplaced } = intersections(project, groups);
  const [two, three] = groups.slice(-2).map((group) => parents.get(group) ?? []);
  expect(three?.map(({ group }) => group)).toEqual([
    'Caucasian',
    'Old',
    'Female',
    'Caucasian, Female',
  ]);
  expect(two?.map(({ group }) => group)).toEqual(['Caucasian', 'Female']);
  expect([...unplaced]).toEqual([]);
});
