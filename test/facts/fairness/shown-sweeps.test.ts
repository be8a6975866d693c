import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/facts/fairness/assess.ts';
import { shownSweeps } from '../../../src/facts/fairness/shown-sweeps.ts';
import { BY_SEX_SWEPT, buildSwept, even, sweptEntry } from '../../builders/swept.ts';
import type { Level } from '../../builders/swept.ts';

const sweepsOf = (...args: Parameters<typeof buildSwept>) => {
  const project = buildSwept(...args);
  return shownSweeps(project, assess(project)).map(({ groups, ...sweep }) => ({
    ...sweep,
    groups: groups.map(({ group }) => group.group),
  }));
};
const pair = (one: readonly Level[], other: readonly Level[]) => [
  sweptEntry(['sex', 'Female'], one),
  sweptEntry(['sex', 'Male'], other),
];
const FEW: readonly Level[] = [...even(3), [3, 30]];

describe('shownSweeps', () => {
  test('has the groups, their common cut-offs and the one in use', () => {
    expect(sweepsOf()).toEqual([
      {
        attribute: 'sex',
        groups: ['Female', 'Male'],
        cutOffs: [1, 2, 3, 4],
        chosen: 2,
        withheld: 0,
      },
    ]);
  });

  test('finds the cut-off in use by the own counts where it is not named', () => {
    expect(sweepsOf(BY_SEX_SWEPT, { evaluation: { threshold: undefined } })[0]?.chosen).toBe(2);
  });

  test('leaves cut-offs out that only one group was counted at', () => {
    expect(sweepsOf(pair(even(5), even(3)))[0]?.cutOffs).toEqual([1, 2, 3]);
  });

  test('has nothing for one group', () => {
    expect(sweepsOf(BY_SEX_SWEPT.slice(0, 1))).toEqual([]);
  });

  test('withholds cut-offs with a few people for all groups, and none where rows are not people', () => {
    expect(sweepsOf(pair(FEW, even(4)), { people: true })[0]).toMatchObject({
      cutOffs: [1, 2, 3],
      withheld: 1,
    });
    expect(sweepsOf(pair(FEW, even(4)))[0]?.cutOffs).toEqual([1, 2, 3, 4]);
  });

  test('shows nothing where the cut-off in use has a few people', () => {
    const early: readonly Level[] = [[3, 30], ...even(3)];
    expect(sweepsOf(pair(early, even(4)), { people: true })).toEqual([]);
  });

  test('keeps a third group from being worked out of a curve over all rows', () => {
    const third = { attribute: 'sex', group: 'Other', n: 200, tp: 60, fp: 90, tn: 30, fn: 20 };
    const groups = [...pair(even(4), even(4)), third];
    const evaluation = {
      confusion: {
        labels: ['malignant', 'benign'],
        counts: [
          [180, 60],
          [90, 270],
        ].map(([a = 0, b = 0], row) => (row === 0 ? [a, b] : [b, a])),
      },
      curves: {
        sweep: {
          points: [
            { threshold: 2, tp: 180, fp: 270, tn: 90, fn: 60 },
            { threshold: 3, tp: 83, fp: 180, tn: 180, fn: 157 },
          ],
        },
      },
    };
    expect(sweepsOf(groups, { people: true, evaluation })[0]?.cutOffs).toEqual([1, 2, 4]);
    expect(sweepsOf(groups, { people: true })[0]?.cutOffs).toEqual([1, 2, 3, 4]);
  });

  test('picks cut-offs for all attributes together', () => {
    const other = [
      sweptEntry(
        ['age', 'young'],
        [
          [20, 30],
          [20, 30],
          [20, 26],
          [20, 34],
        ],
      ),
      sweptEntry(['age', 'old'], FEW),
    ];
    const all = sweepsOf([...pair(even(4), even(4)), ...other], { people: true });
    expect(all.map(({ cutOffs }) => cutOffs)).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
  });

  test('shows an intersection only with all of its groups', () => {
    const inner = [
      sweptEntry(['sex × age', 'Female, old'], even(4)),
      sweptEntry(['sex × age', 'Male, old'], even(4)),
      { attribute: 'sex × age', group: 'Male, young', n: 160, tp: 40, fp: 40, tn: 40, fn: 40 },
    ];
    const age = [sweptEntry(['age', 'old'], even(4)), sweptEntry(['age', 'young'], even(4))];
    const attributes = [
      { name: 'sex', source: 'observed' },
      { name: 'age', source: 'observed' },
      { name: 'sex × age', source: 'observed', intersectionOf: ['sex', 'age'] },
    ];
    const all = sweepsOf([...pair(even(4), even(4)), ...age, ...inner], {
      people: true,
      attributes,
    });
    expect(all.map(({ attribute }) => attribute)).toEqual(['sex', 'age']);
  });
});
