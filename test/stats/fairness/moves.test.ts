import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellTable } from '../../../src/stats/fairness/cell-table.ts';
import type { CellTable } from '../../../src/stats/fairness/cell-table.ts';
import { findMove, linksOf } from '../../../src/stats/fairness/moves.ts';
import { nestedGroups, plainGroups } from './tables.ts';

describe('a move', () => {
  test('changes two cells of two groups in a plain table', () => {
    const table = cellTable([
      { attribute: 'a', group: 'x', cells: { tp: 3, fp: 90, tn: 80, fn: 70 } },
      { attribute: 'a', group: 'y', cells: { tp: 60, fp: 50, tn: 40, fn: 30 } },
    ]);
    const move = findMove(linksOf(table), 0, { withheld: new Set([0]), budget: 3 });
    // True positives and false negatives, of which there are fewest, of both groups.
    expect(move).toEqual({ raised: [0, 8], lowered: [3, 5] });
    expect(findMove(linksOf(table), 0, { withheld: new Set([0]), budget: 2 })).toBeUndefined();
  });

  test('keeps every sum, lowers nothing below 0 and costs what it may', () => {
    fc.assert(
      fc.property(
        fc.oneof(plainGroups, nestedGroups),
        fc.integer({ min: 0, max: 18 }),
        fc.nat(),
        (groups, budget, pick) => {
          const table = cellTable(groups);
          const cell = pick % table.cells.length;
          const move = findMove(linksOf(table), cell, { withheld: new Set([cell]), budget });
          if (!move) return;
          const touched = [...move.raised, ...move.lowered];
          expect(touched).toContain(cell);
          expect(new Set(touched).size).toBe(touched.length);
          expect(costOf(table, touched) - costOf(table, [cell])).toBeLessThanOrEqual(budget);
          expect(move.lowered.every((at) => (table.cells[at]?.value ?? 0) > 0)).toBe(true);
          for (const terms of table.sums) {
            const by = terms.map(({ cell: at, sign }) => sign * changeOf(move, at));
            expect(by.reduce((sum, change) => sum + change, 0)).toBe(0);
          }
        },
      ),
    );
  });

  test('does not exist where nothing can change', () => {
    const table = cellTable([{ attribute: 'a', group: 'x', cells: { tp: 3, fp: 4 } }]);
    const withheld = new Set(table.cells.keys());
    expect(findMove(linksOf(table), 0, { withheld, budget: 18 })).toBeUndefined();
  });

  test('is given up after so many steps', () => {
    const groups = ['x', 'y'].map((group) => ({ attribute: 'a', group, cells: { tp: 3, fp: 4 } }));
    const links = linksOf(cellTable(groups));
    expect(findMove(links, 0, { withheld: new Set(), budget: 18, steps: 2 })).toBeUndefined();
    expect(findMove(links, 0, { withheld: new Set(), budget: 18, first: 'most' })).toBeDefined();
  });
});

function costOf({ cells }: CellTable, touched: readonly number[]): number {
  return touched.reduce((sum, cell) => sum + (cells[cell]?.name === 'rows' ? 2 : 1), 0);
}

function changeOf(
  { raised, lowered }: { raised: readonly number[]; lowered: readonly number[] },
  cell: number,
): number {
  return Number(raised.includes(cell)) - Number(lowered.includes(cell));
}
