import type { ManifestPath } from '../findings/place.ts';
import type { NotebookState } from './repository.ts';
import type { AuditSubject } from './rule.ts';

/** A notebook as its own cells, or else the manifest, tell its state. */
export interface SeenNotebook {
  readonly file: string;
  /** Its entry in the manifest, or where one belongs. */
  readonly path: ManifestPath;
  readonly inOrder?: boolean | undefined;
  /** Cells that end in an error. */
  readonly errors: number;
  /** What the cells show; absent where only the manifest speaks of it. */
  readonly state?: NotebookState;
}

/** Notebooks of the repository and of the manifest; of one in both its cells count. Undefined when there is none. */
export function notebooksSeen(subject: AuditSubject): readonly SeenNotebook[] | undefined {
  const read = readNotebooks(subject);
  const files = new Set(read.map(({ file }) => file));
  const seen = [...read, ...toldNotebooks(subject).filter(({ file }) => !files.has(file))];
  return seen.length > 0 ? seen : undefined;
}

/** Most cells worth naming. */
const SHOWN = 8;

/** Cells as people say them: "cell 3", "cells 3, 7 and 9"; of many the first eight. */
export function cellsText(cells: readonly number[]): string {
  const more = cells.length - SHOWN;
  const named = more > 0 ? [...cells.slice(0, SHOWN), `${more} more`] : cells;
  const last = named.at(-1);
  if (named.length < 2) return `cell ${last}`;
  return `cells ${named.slice(0, -1).join(', ')} and ${last}`;
}

function readNotebooks({ project, repository }: AuditSubject): SeenNotebook[] {
  const listed = project.manifest.reproducibility?.notebooks ?? [];
  return (repository?.notebooks ?? []).map((state) => {
    const { file, inOrder, errors } = state;
    const index = listed.findIndex(({ path }) => path === file);
    const path = ['reproducibility', 'notebooks', ...(index < 0 ? [] : [index])];
    return { file, path, inOrder, errors: errors.length, state };
  });
}

function toldNotebooks({ project }: AuditSubject): SeenNotebook[] {
  const listed = project.manifest.reproducibility?.notebooks ?? [];
  return listed.map(({ path: file, executedInOrder: inOrder, errors = 0 }, index) => {
    const path = ['reproducibility', 'notebooks', index];
    return { file, path, inOrder, errors };
  });
}
