import { redact } from '../../src/drafts/redact.ts';
import type { RawCell } from './raw-cells.ts';

/** The state a notebook was left in. Cells are counted from 1, as they stand in the file. */
export interface NotebookHealth {
  /** True when every cell with code was run, each after the one above; undefined when none was, or outputs were cleared. */
  readonly inOrder?: boolean;
  /** Cells that ended in an error. */
  readonly errors: readonly number[];
  /** Cells that name a path of one computer. */
  readonly paths: readonly number[];
  /** Cells that hold what looks like a password, token or key. */
  readonly secrets: readonly number[];
}

/** Looks at the state of a notebook's cells. */
export function healthOf(cells: readonly RawCell[]): NotebookHealth {
  const code = cells.filter(({ kind, source }) => kind === 'code' && source.trim() !== '');
  const inOrder = orderOf(code.map(({ count }) => count));
  return {
    ...(inOrder === undefined ? {} : { inOrder }),
    errors: positions(cells, ({ failed }) => failed),
    paths: positions(cells, ({ kind, source }) => kind === 'code' && PATHS.test(source)),
    secrets: positions(cells, holdsSecret),
  };
}

function orderOf(counts: readonly (number | undefined)[]): boolean | undefined {
  if (counts.every((count) => count === undefined)) return undefined;
  return counts.every((count, index) => {
    const before = index === 0 ? 0 : counts[index - 1];
    return count !== undefined && before !== undefined && count > before;
  });
}

// Folders of people, drives of Windows, and a Google Drive that only its owner has.
const PATHS =
  /(["'`]|file:\/\/|\s)(?:~?\/(?:home|Users|root)\/|[a-z]:(?:\\|\/(?!\/))|\/content\/(?:drive|gdrive)\/)/i;

function holdsSecret({ source, printed }: RawCell): boolean {
  const { counts } = redact(
    `${source.slice(0, MOST_LOOKED_AT)}\n${printed.slice(0, MOST_LOOKED_AT)}`,
  );
  return (counts.token ?? 0) + (counts['private key'] ?? 0) > 0;
}

const MOST_LOOKED_AT = 50_000;

function positions(cells: readonly RawCell[], fits: (cell: RawCell) => boolean): number[] {
  return cells.flatMap((cell, index) => (fits(cell) ? [index + 1] : []));
}
