import { requireCount } from '../domain.ts';
import { cellTable } from './cell-table.ts';
import type { Cell, CellTable, TableGroup } from './cell-table.ts';
import { findMove, linksOf } from './moves.ts';
import type { Links, Move } from './moves.ts';
import { RATE_IDS, partsOf } from './rates.ts';
import type { RateId } from './rates.ts';

/** A number that is not shown: itself too small, or needed to keep a small one from being computed. */
export interface WithheldCell extends Cell {
  readonly reason: 'small' | 'complementary';
}

/**
 * What may be shown of a table of small counts. A reason or a list of this is not for the page: it
 * would tell a reader which of the withheld numbers are the small ones.
 */
export interface Suppression {
  readonly withheld: readonly WithheldCell[];
  /**
   * Small cells that the totals alone give away, whatever else is withheld: an attribute has one
   * group, or none of its groups has such a row. They are not among the withheld; only leaving out
   * the attribute, or showing no totals, would hide them.
   */
  readonly determined: readonly Cell[];
  /** Small cells, withheld, that no move was found for: leave out the attribute. Nearly always empty. */
  readonly unproven: readonly Cell[];
}

/**
 * Which cells to withhold so that none under `smallest` can be computed back from the cells shown
 * and every total that is known. Each withheld cell lies on a move: other counts that add up to the
 * same totals and differ there, so at least two values remain possible. Greedy, in the way of Cox
 * (1980): each cell in turn takes the move that withholds fewest others, rows of a group counting
 * twice. Throws a RangeError for counts that are not whole or below 0.
 */
export function suppress(groups: readonly TableGroup[], { smallest = 11 } = {}): Suppression {
  requireCount(smallest);
  const table = cellTable(groups);
  const isSmall = ({ value }: Cell) => value < smallest;
  const determined = table.cells.filter((cell) => isSmall(cell) && isGivenAway(table, cell));
  const small = table.cells.flatMap((cell, index) =>
    isSmall(cell) && !determined.includes(cell) ? [index] : [],
  );
  const { withheld, unproven } = protect(linksOf(table), small);
  return {
    withheld: table.cells.flatMap((cell, index) =>
      withheld.has(index)
        ? [{ ...cell, reason: isSmall(cell) ? ('small' as const) : ('complementary' as const) }]
        : [],
    ),
    determined,
    unproven: table.cells.filter((_, index) => unproven.has(index)),
  };
}

/** Rates of a group that would give a withheld count away: those that any of its counts is part of. */
export function withheldRates(withheld: readonly string[]): RateId[] {
  return RATE_IDS.filter((rate) => {
    const { counted, among } = partsOf(rate);
    const names = among.length === EVERY ? [...counted, 'rows'] : [...counted, ...among];
    return names.some((name) => withheld.includes(name));
  });
}

const EVERY = 4;
/** A row of an intersection of two attributes that changes its group costs no more. */
const LARGEST_BUDGET = 18;
/** The last search before a cell counts as unproven may take longer. */
const LAST_STEPS = 20_000;

/** Whether a cell's column holds no other group, or no row at all. */
function isGivenAway({ cells }: CellTable, { attribute, name }: Cell): boolean {
  const column = cells.filter((cell) => cell.attribute === attribute && cell.name === name);
  return column.length < 2 || column.every(({ value }) => value === 0);
}

function protect(
  links: Links,
  small: readonly number[],
): { withheld: ReadonlySet<number>; unproven: ReadonlySet<number> } {
  const withheld = new Set(small);
  const proven = new Set<number>();
  for (const cell of small) {
    const move = proven.has(cell) ? undefined : cheapestMove(links, cell, withheld);
    for (const touched of [...(move?.raised ?? []), ...(move?.lowered ?? [])]) {
      withheld.add(touched);
      proven.add(touched);
    }
  }
  return { withheld, unproven: new Set(small.filter((cell) => !proven.has(cell))) };
}

function cheapestMove(links: Links, cell: number, withheld: ReadonlySet<number>): Move | undefined {
  for (let budget = 0; budget <= LARGEST_BUDGET; budget += 1) {
    const move = findMove(links, cell, { withheld, budget });
    if (move) return move;
  }
  return findMove(links, cell, {
    withheld,
    budget: LARGEST_BUDGET,
    steps: LAST_STEPS,
    first: 'most',
  });
}
