import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROWS, cellTable } from '../../../src/stats/fairness/cell-table.ts';
import { nestedGroups } from './tables.ts';

describe('the cells of a table', () => {
  const table = cellTable([
    { attribute: 'sex', group: 'Female', cells: { right: 3, wrong: 1 } },
    { attribute: 'sex', group: 'Male', cells: { right: 5, wrong: 2 } },
  ]);

  test('are the counts of each group and its rows', () => {
    expect(table.cells.map(({ group, name, value }) => [group, name, value])).toEqual([
      ['Female', 'right', 3],
      ['Female', 'wrong', 1],
      ['Female', ROWS, 4],
      ['Male', 'right', 5],
      ['Male', 'wrong', 2],
      ['Male', ROWS, 7],
    ]);
  });

  test('add up along rows and columns', () => {
    const sums = table.sums.map((terms) => terms.map(({ cell, sign }) => cell * sign));
    expect(sums).toEqual([
      [0, 1, -2],
      [3, 4, -5],
      [0, 3],
      [1, 4],
      [2, 5],
    ]);
  });

  test('of impossible counts are refused', () => {
    expect(() => cellTable([{ attribute: 'a', group: 'b', cells: { k: -1 } }])).toThrow(RangeError);
  });
});

test('an intersection adds up to the groups it lies within', () => {
  fc.assert(
    fc.property(nestedGroups, (groups) => {
      const { cells, sums } = cellTable(groups);
      // Rows of groups and nested sums are differences of equal things; the rest are totals.
      const outcomes = sums.map((terms) =>
        terms.reduce((sum, { cell, sign }) => sum + sign * (cells[cell]?.value ?? NaN), 0),
      );
      const hasMinus = sums.map((terms) => terms.some(({ sign }) => sign === -1));
      expect(outcomes.filter((_, index) => hasMinus[index]).every((sum) => sum === 0)).toBe(true);
      // Two outer groups each of two attributes, three counts each: tp, fn and rows.
      const nested = sums.filter(
        (terms) => new Set(terms.map(({ cell }) => cells[cell]?.attribute)).size === 2,
      );
      expect(nested).toHaveLength(4 * 3);
    }),
  );
});
