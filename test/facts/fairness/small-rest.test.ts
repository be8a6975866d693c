import { expect, test } from 'vitest';
import { measuredGroups } from '../../../src/facts/fairness/measured-group.ts';
import { besideSmallRest } from '../../../src/facts/fairness/small-rest.ts';
import { withheldOf } from '../../../src/facts/fairness/withheld.ts';
import { intersections } from '../../../src/facts/fairness/intersections.ts';
import { buildProject } from '../../builders/project.ts';
import { fourCounts } from '../../builders/groups.ts';

const TWO = fourCounts('sex', [
  ['A', 40, 30, 50, 40],
  ['B', 60, 30, 50, 40],
]);
const THREE = [...TWO, ...fourCounts('sex', [['C', 90, 90, 90, 90]])];
const LEFT_OUT = { attribute: 'sex', group: 'X', reason: 'Not asked' };

function peopleOf(
  groups: readonly object[],
  fairness: Readonly<Record<string, unknown>>,
  counts?: readonly (readonly number[])[],
) {
  const labels = ['malignant', 'benign'];
  return buildProject('binary', {
    data: [{ name: 'people', personalData: { contains: true } }],
    fairness: { applicable: true, groups, split: 'test', ...fairness },
    ...(counts ? { evaluation: { confusion: { labels, counts, split: 'test' } } } : {}),
  });
}

/** Groups withheld wholly. */
function hidden(...parts: Parameters<typeof peopleOf>): string[] {
  const project = peopleOf(...parts);
  return [...withheldOf(project, measuredGroups(project))].flatMap(
    ([{ group }, { rows, metrics }]) => (rows && metrics.has('recall') ? [group] : []),
  );
}

test('of two groups both go when few rows are left out', () => {
  const excluded = [{ ...LEFT_OUT, n: 8 }];
  const counts = [
    [102, 83],
    [62, 101],
  ];
  expect(hidden(TWO, { excluded }, counts)).toEqual(['A', 'B']);
  expect(hidden(TWO, {})).toEqual([]);
});

test('of several groups the smallest goes when few rows are left out', () => {
  expect(hidden(THREE, { excluded: [{ ...LEFT_OUT, n: 8 }] })).toEqual(['A']);
  expect(hidden(THREE, { excluded: [{ ...LEFT_OUT, n: 11 }] })).toEqual([]);
});

test('rows whose group is not known tell of no group, and hide a small one among them', () => {
  expect(hidden(THREE, { unknown: [{ attribute: 'sex', n: 4 }] })).toEqual([]);
  const unknown = [{ attribute: 'sex', n: 60 }];
  expect(hidden(THREE, { unknown, excluded: [{ ...LEFT_OUT, n: 4 }] })).toEqual([]);
});

test('many rows left out are few in a cell of all rows less those of the groups', () => {
  const excluded = [{ ...LEFT_OUT, n: 60 }];
  const of = (tp: number, fn: number) => [
    [190 + tp, 170 + fn],
    [170, 210],
  ];
  expect(hidden(THREE, { excluded }, of(5, 35))).toEqual(['A']);
  const wide = [
    [190 + 15, 170 + 15],
    [150 + 15, 190 + 15],
  ];
  expect(hidden(THREE, { excluded }, wide)).toEqual([]);
});

test('what lies within a group that goes goes with it', () => {
  const inner = fourCounts('sex × age', [
    ['A, Old', 20, 15, 25, 20],
    ['A, Young', 20, 15, 25, 20],
    ['B, Old', 60, 30, 50, 40],
  ]);
  const project = peopleOf([...THREE, ...inner], { excluded: [{ ...LEFT_OUT, n: 8 }] });
  const groups = measuredGroups(project);
  const within = intersections(project, groups);
  const found = besideSmallRest(project, groups, { hidden: [], within });
  expect([...found].map(({ group }) => group)).toEqual(['A', 'A, Old', 'A, Young']);
});
