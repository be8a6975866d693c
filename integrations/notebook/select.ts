import { nearestNames } from '../../src/facts/named.ts';
import type { Notebook, NotebookCell } from './notebook.ts';

/** Cells an author asked for, or what to say when there are none. */
export type SelectedCells =
  { readonly cells: readonly NotebookCell[] } | { readonly message: string; readonly help: string };

/** Tags by which Jupyter Book leaves parts of a cell out (2020). */
const NO_CELL = ['remove-cell', 'hide-cell'];
const NO_SOURCE = ['remove-input', 'hide-input'];
const NO_OUTPUT = ['remove-output', 'hide-output'];

/**
 * Cells that carry one of the tags (`plot,metrics`), in the order of the notebook; all cells
 * without tags. A tag that no cell carries is told with the nearest that some do.
 */
export function selectCells({ cells }: Notebook, tags: string | undefined): SelectedCells {
  const wanted = (tags ?? '').split(/[\s,]+/).filter(Boolean);
  const known = [...new Set(cells.flatMap((cell) => cell.tags))].sort();
  const missing = wanted.find((tag) => !known.includes(tag));
  if (missing !== undefined) return noSuchTag(missing, known);
  const chosen = cells.filter(
    (cell) => wanted.length === 0 || cell.tags.some((tag) => wanted.includes(tag)),
  );
  return { cells: chosen.filter((cell) => !has(cell, NO_CELL)).map(trimmed) };
}

function noSuchTag(tag: string, known: readonly string[]): SelectedCells {
  return {
    message: `No cell of this notebook has the tag ${JSON.stringify(tag)}.`,
    help:
      known.length > 0
        ? `Nearest: ${nearestNames(tag, known).join(', ')}.`
        : 'No cell of this notebook has a tag yet; add one in the side bar of Jupyter.',
  };
}

function trimmed(cell: NotebookCell): NotebookCell {
  return {
    ...cell,
    ...(has(cell, NO_SOURCE) ? { source: '' } : {}),
    ...(has(cell, NO_OUTPUT) ? { outputs: [] } : {}),
  };
}

function has({ tags }: NotebookCell, names: readonly string[]): boolean {
  // nbconvert writes the same tags with underscores.
  return tags.some((tag) => names.includes(tag.replaceAll('_', '-')));
}
