import fc from 'fast-check';
import entry from 'highs';
import { describe, expect, test } from 'vitest';
import { cellTable } from '../../../src/stats/fairness/cell-table.ts';
import { suppress, withheldRates } from '../../../src/stats/fairness/suppression.ts';
import type { TableGroup } from '../../../src/stats/fairness.ts';
import { ADULT_RACE, RACE, SEX } from './counts.ts';
import { nestedGroups, plainGroups, readerProgram } from './tables.ts';

// The package's types describe its CommonJS build; what is loaded here exports the loader itself.
const exported: unknown = entry;
const solver = await (exported as typeof entry.default)();

describe('no withheld cell can be computed back', () => {
  test.each([
    ['a plain table', plainGroups, 40],
    ['an intersection beside both of its attributes', nestedGroups, 40],
  ] as const)(
    'in %s: a solver finds two values for each',
    (_, tables, numRuns) => {
      fc.assert(
        fc.property(tables, (groups) => {
          const found = suppress(groups);
          expect(found.unproven).toEqual([]);
          for (const cell of placesOf(groups, found.withheld)) {
            const [least, most] = (['Minimize', 'Maximize'] as const).map(
              (aim) => solver.solve(readerProgram(groups, found, { cell, aim })).ObjectiveValue,
            );
            expect(Math.round(most ?? NaN)).toBeGreaterThan(Math.round(least ?? NaN));
          }
        }),
        { numRuns },
      );
    },
    60_000,
  );

  test('and every small cell is withheld or given away by the totals alone', () => {
    fc.assert(
      fc.property(fc.oneof(plainGroups, nestedGroups), (groups) => {
        const { withheld, determined } = suppress(groups);
        const small = cellTable(groups).cells.filter(({ value }) => value < 11);
        expect(withheld.filter(({ reason }) => reason === 'small').length + determined.length).toBe(
          small.length,
        );
        for (const cell of determined) {
          const others = cellTable(groups).cells.filter(
            ({ attribute, name }) => attribute === cell.attribute && name === cell.name,
          );
          expect(others.length === 1 || others.every(({ value }) => value === 0)).toBe(true);
        }
      }),
    );
  });
});

describe('few cells are withheld', () => {
  test('of race only those of the two smallest groups, with one other', () => {
    const { withheld, determined, unproven } = suppress(tableOf('race', RACE));
    expect(withheld.map(({ group, name, reason }) => [group, name, reason])).toEqual([
      ...['tp', 'fp', 'tn', 'fn'].map((name) => ['Native American', name, 'small']),
      ['Asian', 'tp', 'small'],
      ['Asian', 'fp', 'small'],
      ['Asian', 'tn', 'complementary'],
      ['Asian', 'fn', 'small'],
    ]);
    expect([...determined, ...unproven]).toEqual([]);
  });

  test('of sex none', () => {
    expect(suppress(tableOf('sex', SEX)).withheld).toEqual([]);
  });

  test('for one small cell three others', () => {
    const groups = tableOf('race', ADULT_RACE).slice(0, 4);
    const [small] = cellTable(groups).cells.filter(({ value }) => value < 4);
    expect(small).toMatchObject({ group: 'Amer-Indian-Eskimo', name: 'tn', value: 3 });
    const { withheld } = suppress(groups, { smallest: 4 });
    expect(withheld).toHaveLength(4);
    expect(withheld.filter(({ reason }) => reason === 'small')).toHaveLength(1);
  });

  test('on average fewer than one other for each small one', () => {
    const tables = fc.sample(plainGroups, { numRuns: 200, seed: 4 });
    const cells = tables.flatMap((groups) => suppress(groups).withheld);
    const small = cells.filter(({ reason }) => reason === 'small').length;
    expect(small).toBeGreaterThan(500);
    expect(cells.length - small).toBeLessThan(small);
  });
});

test('a group of fewer rows than the smallest cell does not show its rows', () => {
  const { withheld } = suppress([
    { attribute: 'a', group: 'x', cells: { right: 4, wrong: 2 } },
    { attribute: 'a', group: 'y', cells: { right: 40, wrong: 20 } },
    { attribute: 'a', group: 'z', cells: { right: 90, wrong: 80 } },
  ]);
  const rows = withheld.filter(({ name }) => name === 'rows').map(({ group }) => group);
  expect(rows).toEqual(['x', 'y']);
});

test('one group, and a column without rows, are given away by the totals', () => {
  const alone = suppress([{ attribute: 'a', group: 'x', cells: { right: 4, wrong: 90 } }]);
  expect(alone.withheld).toEqual([]);
  expect(alone.determined).toMatchObject([{ name: 'right', value: 4 }]);
  const empty = suppress([
    { attribute: 'a', group: 'x', cells: { right: 40, wrong: 0 } },
    { attribute: 'a', group: 'y', cells: { right: 50, wrong: 0 } },
  ]);
  expect(empty.withheld).toEqual([]);
  expect(empty.determined).toHaveLength(2);
});

test('a rate is withheld with any count that is part of it', () => {
  expect(withheldRates([])).toEqual([]);
  expect(withheldRates(['fn'])).toEqual(['base-rate', 'tpr', 'fnr', 'npv', 'for', 'error-rate']);
  expect(withheldRates(['rows'])).toEqual([
    'selection-rate',
    'base-rate',
    'accuracy',
    'error-rate',
  ]);
});

test('a smallest cell that is not whole is refused', () => {
  expect(() => suppress([], { smallest: 1.5 })).toThrow(RangeError);
});

function tableOf(
  attribute: string,
  groups: readonly { group: string; tp: number; fp: number; tn: number; fn: number }[],
): TableGroup[] {
  return groups.map(({ group, tp, fp, tn, fn }) => ({
    attribute,
    group,
    cells: { tp, fp, tn, fn },
  }));
}

function placesOf(
  groups: readonly TableGroup[],
  withheld: readonly { attribute: string; group: string; name: string }[],
): number[] {
  return cellTable(groups).cells.flatMap((cell, index) =>
    withheld.some(
      ({ attribute, group, name }) =>
        attribute === cell.attribute && group === cell.group && name === cell.name,
    )
      ? [index]
      : [],
  );
}
