import { expect, test } from 'vitest';
import { measuredGroups } from '../../../src/facts/fairness/measured-group.ts';
import { isAboutPeople, withheldOf } from '../../../src/facts/fairness/withheld.ts';
import type { Project } from '../../../src/manifest/portfolio.ts';
import { BY_RACE, BY_SEX, buildGroups, fourCounts } from '../../builders/groups.ts';

/** What is withheld by group, as `rows` and metric ids. */
function withheld(project: Project): Record<string, string[]> {
  const groups = measuredGroups(project);
  return Object.fromEntries(
    [...withheldOf(project, groups)].flatMap(([{ group }, { rows, metrics }]) => {
      const names = [...(rows ? ['rows'] : []), ...metrics];
      return names.length > 0 ? [[group, names]] : [];
    }),
  );
}

test('small counts of people are withheld, and with them every rate that holds one', () => {
  const found = withheld(buildGroups(BY_RACE, { people: true }));
  expect(Object.keys(found)).toEqual(['Asian', 'Native American']);
  expect(found['Asian']).toEqual(expect.arrayContaining(['recall', 'fpr', 'accuracy']));
  expect(found['Asian']).not.toContain('rows');
});

test('nothing is withheld where the rows are not people', () => {
  const project = buildGroups(BY_RACE);
  expect(isAboutPeople(project)).toBe(false);
  expect(withheld(project)).toEqual({});
});

test('a group of a few people goes with a second group that would give its size away', () => {
  const groups = [
    { attribute: 'sex', group: 'a', n: 5, selected: 3 },
    { attribute: 'sex', group: 'b', n: 40, selected: 20 },
    { attribute: 'sex', group: 'c', n: 400, selected: 200 },
  ];
  const found = withheld(buildGroups(groups, { people: true }));
  expect(found['a']).toEqual(expect.arrayContaining(['rows', 'selection-rate']));
  expect(Object.keys(found)).toHaveLength(2);
});

test('an intersection whose groups cannot be placed is withheld as a whole when one is small', () => {
  const inner = fourCounts('race × sex', [
    ['Caucasian women', 100, 100, 100, 3],
    ['Others', 100, 100, 100, 40],
  ]);
  const found = withheld(buildGroups([...BY_SEX, ...inner], { people: true }));
  expect(Object.keys(found)).toEqual(['Caucasian women', 'Others']);
  expect(found['Others']).toContain('rows');
});

test('an average over classes is withheld where a class has a few people', () => {
  const entry = (group: string, rows: readonly number[]) => ({
    ...{ attribute: 'sex', group, n: 30 + rows.reduce((sum, count) => sum + count, 0) },
    matrix: [[15, 15, 0], rows, [0, 0, 0]],
  });
  const groups = [entry('a', [2, 3, 0]), entry('b', [20, 20, 0])];
  const found = withheld(buildGroups(groups, { people: true, family: 'multiclass' }));
  expect(found['a']).toContain('macro-f1');
});

test('a small group is not had from all rows where the others have counts of another kind', () => {
  const groups = [
    ...fourCounts('sex', [
      ['a', 40, 40, 40, 40],
      ['b', 45, 45, 45, 45],
    ]),
    { attribute: 'sex', group: 'c', n: 5, correct: 3 },
  ];
  const found = withheld(buildGroups(groups, { people: true }));
  expect(Object.keys(found).filter((group) => found[group]?.includes('rows'))).toEqual(['a', 'c']);
  expect(found['a']).toContain('recall');
});

test('groups of a few of three attributes are not had from those of two', () => {
  const attributes = ['race × sex', 'race × sex × age'].map((name) => ({
    ...{ name, source: 'observed', intersectionOf: name.split(' × ') },
  }));
  const cross = (names: readonly string[], more: readonly string[]) =>
    names.flatMap((name) => more.map((other) => `${name}, ${other}`));
  const rows = (attribute: string, names: readonly string[], n: number) =>
    names.map((group) => ({ attribute, group, n }));
  const two = cross(['R1', 'R2'], ['S1', 'S2']);
  const groups = [
    ...rows('race', ['R1', 'R2'], 200),
    ...rows('sex', ['S1', 'S2'], 200),
    ...rows('age', ['A1', 'A2'], 200),
    ...rows('race × sex', two, 100),
    // Young and old of each of the four: 4 and 96, 96 and 4, 50 and 50 twice.
    ...cross(two, ['A1', 'A2']).map((group, place) => ({
      ...{ attribute: 'race × sex × age', group, n: [4, 96, 96, 4, 50, 50, 50, 50][place] },
    })),
  ];
  const found = withheld(buildGroups(groups, { people: true, attributes }));
  const hidden = Object.keys(found);
  // Within each group of two attributes none or both go: one alone would be the rest.
  for (const outer of two) {
    const inner = hidden.filter((name) => name.startsWith(`${outer}, `));
    expect([0, 2]).toContain(hidden.includes(outer) ? 0 : inner.length);
  }
  expect(hidden).toEqual(expect.arrayContaining(['R1, S1, A1', 'R1, S2, A2']));
});
