import { requireCount } from '../domain.ts';

/** One group's rows, cut into cells that add up to its rows. */
export interface TableGroup {
  readonly attribute: string;
  readonly group: string;
  /** Counts by name: `tp, fp, tn, fn`, or `correct, wrong`, the same names in every group. */
  readonly cells: Readonly<Record<string, number>>;
  /** Groups of other attributes whose rows include all of these, as race and sex of race × sex. */
  readonly within?: readonly { readonly attribute: string; readonly group: string }[];
}

/** A number a page may show: a count of one group, or all its rows. */
export interface Cell {
  readonly attribute: string;
  readonly group: string;
  /** Name of the count; `rows` for all rows of the group. */
  readonly name: string;
  readonly value: number;
}

/**
 * What a reader knows of the cells: each entry adds and takes away cells by their place in the list,
 * and the result is public.
 */
export interface CellTable {
  readonly cells: readonly Cell[];
  readonly sums: readonly (readonly { readonly cell: number; readonly sign: 1 | -1 }[])[];
}

/** Name of the cell that holds all rows of a group. */
export const ROWS = 'rows';

/**
 * The cells of groups and all sums among them: a group's cells make its rows, each column of an
 * attribute makes the column of the whole test set, and the groups of an intersection make the group
 * they lie within. Where an attribute does not cover the test set a reader knows less than this.
 * Throws a RangeError for a count that is not whole or below 0.
 */
export function cellTable(groups: readonly TableGroup[]): CellTable {
  const cells = groups.flatMap(cellsOf);
  const places = new Map(cells.map((cell, index) => [keyOf(cell), index]));
  const place = (key: Omit<Cell, 'value'>) => places.get(keyOf(key)) ?? -1;
  const names = [...new Set(cells.map(({ name }) => name))];
  const rows = groups.map(({ attribute, group, cells: counts }) => [
    ...Object.keys(counts).map((name) => plus(place({ attribute, group, name }))),
    minus(place({ attribute, group, name: ROWS })),
  ]);
  const attributes = [...new Set(groups.map(({ attribute }) => attribute))];
  const columns = attributes.flatMap((attribute) =>
    names.map((name) =>
      cells.flatMap((cell, index) =>
        cell.attribute === attribute && cell.name === name ? [plus(index)] : [],
      ),
    ),
  );
  return { cells, sums: [...rows, ...columns, ...nested(groups, names, place)].map(known) };
}

type Term = CellTable['sums'][number][number];

/** For each group that others lie within and each count: their sum less its own. */
function nested(
  groups: readonly TableGroup[],
  names: readonly string[],
  place: (key: Omit<Cell, 'value'>) => number,
): Term[][] {
  return groups.flatMap((outer) =>
    attributesWithin(groups, outer).flatMap((attribute) =>
      names.map((name) => [
        ...groups
          .filter((inner) => inner.attribute === attribute && liesWithin(inner, outer))
          .map(({ group }) => plus(place({ attribute, group, name }))),
        minus(place({ attribute: outer.attribute, group: outer.group, name })),
      ]),
    ),
  );
}

function attributesWithin(groups: readonly TableGroup[], outer: TableGroup): string[] {
  const inner = groups.filter((group) => liesWithin(group, outer));
  return [...new Set(inner.map(({ attribute }) => attribute))];
}

function liesWithin({ within = [] }: TableGroup, outer: TableGroup): boolean {
  return within.some(
    ({ attribute, group }) => attribute === outer.attribute && group === outer.group,
  );
}

function cellsOf({ attribute, group, cells }: TableGroup): Cell[] {
  const counts = Object.entries(cells).map(([name, value]) => ({
    name,
    value: requireCount(value),
  }));
  const rows = counts.reduce((sum, { value }) => sum + value, 0);
  return [...counts, { name: ROWS, value: rows }].map((cell) => ({ attribute, group, ...cell }));
}

/** Without cells that a group lacks. */
function known(terms: readonly Term[]): Term[] {
  return terms.filter(({ cell }) => cell >= 0);
}

function keyOf({ attribute, group, name }: Omit<Cell, 'value'>): string {
  return JSON.stringify([attribute, group, name]);
}

function plus(cell: number): Term {
  return { cell, sign: 1 };
}

function minus(cell: number): Term {
  return { cell, sign: -1 };
}
