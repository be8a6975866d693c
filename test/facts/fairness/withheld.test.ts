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
