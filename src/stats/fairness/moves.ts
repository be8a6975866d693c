import { ROWS } from './cell-table.ts';
import type { CellTable } from './cell-table.ts';

/** Cells raised by 1 and lowered by 1, by their place: every known sum stays as it is. */
export interface Move {
  readonly raised: readonly number[];
  readonly lowered: readonly number[];
}

/** What a search may use. */
export interface MoveOptions {
  /** Cells already withheld: touching them costs nothing. */
  readonly withheld: ReadonlySet<number>;
  /** Most other cells it may touch, rows of a group counting twice. */
  readonly budget: number;
  /** Most steps of the search; a move of eight cells among twenty groups takes a few hundred. */
  readonly steps?: number;
  /** Which cells to try first: those of fewest rows say least when missing, most are most movable. */
  readonly first?: 'fewest' | 'most';
}

/**
 * A move that changes one cell and leaves every known sum alone and every count at least 0: proof
 * that a reader who sees neither this cell nor the others of the move cannot tell its value. Found
 * by repairing one broken sum after another. Undefined where there is none within the budget, or
 * none was found within the steps a search may take.
 */
export function findMove(
  links: Links,
  cell: number,
  { withheld, budget, steps = 1000, first = 'fewest' }: MoveOptions,
): Move | undefined {
  const search: Search = { links, withheld, steps, first };
  for (const change of [1, -1] as const) {
    if (change === -1 && links.values[cell] === 0) continue;
    const state: State = {
      changes: new Map([[cell, change]]),
      left: budget - costOf(search, cell),
    };
    const found = state.left < 0 ? undefined : repair(search, state);
    if (found) return toMove(found);
  }
  return undefined;
}

/** A table laid out for searching: the sums, the value and the cost of each cell. */
export interface Links {
  readonly sums: CellTable['sums'];
  readonly sumsOf: readonly (readonly number[])[];
  readonly values: readonly number[];
  readonly costs: readonly number[];
}

/** Lays out a table for many searches. */
export function linksOf({ cells, sums }: CellTable): Links {
  const sumsOf = cells.map((_, cell) =>
    sums.flatMap((terms, index) => (terms.some((term) => term.cell === cell) ? [index] : [])),
  );
  return {
    sums,
    sumsOf,
    values: cells.map(({ value }) => value),
    // A page that cannot say how many rows a group has loses more than one count.
    costs: cells.map(({ name }) => (name === ROWS ? 2 : 1)),
  };
}

/** Cells of the longest move; withheld cells cost nothing, so the budget alone would not end it. */
const LONGEST = 16;

interface Search {
  readonly links: Links;
  readonly withheld: ReadonlySet<number>;
  readonly first: 'fewest' | 'most';
  steps: number;
}

interface State {
  readonly changes: ReadonlyMap<number, 1 | -1>;
  readonly left: number;
}

function repair(search: Search, state: State): State | undefined {
  search.steps -= 1;
  if (search.steps < 0 || state.changes.size > LONGEST) return undefined;
  const repairs = fewestRepairs(search, state);
  if (!repairs) return state;
  for (const { cell, change } of repairs) {
    const left = state.left - costOf(search, cell);
    const found = repair(search, { changes: new Map(state.changes).set(cell, change), left });
    if (found) return found;
  }
  return undefined;
}

/** A change of one cell by 1. */
interface Repair {
  readonly cell: number;
  readonly change: 1 | -1;
}

/**
 * What may repair the broken sum that leaves the least choice, which settles the dead ends early.
 * Undefined where no sum is broken.
 */
function fewestRepairs(search: Search, state: State): Repair[] | undefined {
  let fewest: Repair[] | undefined;
  for (const terms of touchedSums(search.links, state.changes)) {
    const off = terms.reduce(
      (all, { cell, sign }) => all + sign * (state.changes.get(cell) ?? 0),
      0,
    );
    if (off === 0) continue;
    const repairs = repairsOf(search, state, { terms, off });
    if (!fewest || repairs.length < fewest.length) fewest = repairs;
    if (fewest.length === 0) break;
  }
  return fewest?.sort((a, b) => rank(search, a) - rank(search, b));
}

function touchedSums(links: Links, changes: State['changes']): CellTable['sums'][number][] {
  const sums = new Set([...changes.keys()].flatMap((cell) => links.sumsOf[cell] ?? []));
  return [...sums].map((sum) => links.sums[sum] ?? []);
}

/** Changes of one cell that bring a sum nearer to what it was. */
function repairsOf(
  search: Search,
  { changes, left }: State,
  { terms, off }: { terms: CellTable['sums'][number]; off: number },
): Repair[] {
  return terms.flatMap(({ cell, sign }) => {
    const change = off * sign > 0 ? -1 : 1;
    const fits = change === 1 || (search.links.values[cell] ?? 0) > 0;
    return fits && !changes.has(cell) && costOf(search, cell) <= left ? [{ cell, change }] : [];
  });
}

/** Cheapest first, then by rows. */
function rank(search: Search, { cell }: Repair): number {
  const value = search.links.values[cell] ?? 0;
  const place = value / (value + 1);
  return search.first === 'most' ? -place : costOf(search, cell) + place;
}

function costOf({ links, withheld }: Search, cell: number): number {
  return withheld.has(cell) ? 0 : (links.costs[cell] ?? 1);
}

function toMove({ changes }: State): Move {
  const changed = (change: 1 | -1) =>
    [...changes].flatMap(([cell, by]) => (by === change ? [cell] : [])).sort((a, b) => a - b);
  return { raised: changed(1), lowered: changed(-1) };
}
