import fc from 'fast-check';
import { cellTable } from '../../../src/stats/fairness/cell-table.ts';
import type { Suppression, TableGroup } from '../../../src/stats/fairness.ts';

/** Small counts are common, large ones occur. */
const count = fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 300 }));

/** One to six groups of one attribute with four counts each. */
export const plainGroups = fc
  .array(fc.record({ tp: count, fp: count, tn: count, fn: count }), { minLength: 1, maxLength: 6 })
  .map((list) =>
    list.map((cells, index): TableGroup => ({ attribute: 'race', group: `g${index}`, cells })),
  );

/** Two attributes of two groups each, and their intersection. */
export const nestedGroups = fc
  .array(fc.record({ tp: count, fn: count }), { minLength: 4, maxLength: 4 })
  .map((cells): TableGroup[] => {
    const inner = cells.map((entry, index): TableGroup => {
      const [race, sex] = [`r${index >> 1}`, `s${index & 1}`];
      return {
        attribute: 'race × sex',
        group: `${race} ${sex}`,
        cells: entry,
        within: [
          { attribute: 'race', group: race },
          { attribute: 'sex', group: sex },
        ],
      };
    });
    const outer = (attribute: string, group: string): TableGroup => {
      const own = cells.filter((_, index) => inner[index]?.group.split(' ').includes(group));
      const sum = (name: 'tp' | 'fn') => own.reduce((all, entry) => all + entry[name], 0);
      return { attribute, group, cells: { tp: sum('tp'), fn: sum('fn') } };
    };
    const names = ['r0', 'r1', 's0', 's1'];
    return [...names.map((name) => outer(name < 's' ? 'race' : 'sex', name)), ...inner];
  });

/**
 * The least or the most a withheld cell can be for a reader who sees everything else and knows every
 * sum, as a program in CPLEX LP format.
 */
export function readerProgram(
  groups: readonly TableGroup[],
  { withheld }: Suppression,
  { cell, aim }: { readonly cell: number; readonly aim: 'Minimize' | 'Maximize' },
): string {
  const { cells, sums } = cellTable(groups);
  const hidden = (index: number) =>
    withheld.some(
      ({ attribute, group, name }) =>
        attribute === cells[index]?.attribute &&
        group === cells[index]?.group &&
        name === cells[index]?.name,
    );
  const rows = sums.flatMap((terms, index) => {
    const open = terms.filter((term) => hidden(term.cell));
    const value = open.reduce((sum, { cell: at, sign }) => sum + sign * (cells[at]?.value ?? 0), 0);
    const sum = open.map(({ cell: at, sign }) => `${sign === 1 ? '+' : '-'} x${at}`).join(' ');
    return open.length === 0 ? [] : [` s${index}: ${sum} = ${value}`];
  });
  const names = cells.flatMap((_, index) => (hidden(index) ? [` x${index}`] : []));
  return [
    aim,
    ` o: x${cell}`,
    'Subject To',
    ...rows,
    'Bounds',
    ...names.map((name) => ` 0 <=${name} <= 100000`),
    'General',
    ...names,
    'End',
    '',
  ].join('\n');
}
