import type { RepositoryScan } from '../drafts/repository-scan.ts';

/** A code repository as far as rules ask about it. */
export interface Repository {
  readonly scan: RepositoryScan;
  /** One entry per notebook that could be read, sorted by file. */
  readonly notebooks: readonly NotebookState[];
  /** Paths of all files, sorted. */
  readonly files: readonly string[];
}

/** The state a notebook was left in. Cells are counted from 1, as they stand in the file. */
export interface NotebookState {
  readonly file: string;
  /** False when its cells were run in another order than they stand; absent when none was run. */
  readonly inOrder?: boolean;
  /** Cells that end in an error. */
  readonly errors: readonly number[];
  /** Cells that name a path of one computer: `/home/sam/data.csv`. */
  readonly paths: readonly number[];
  /** Cells with what looks like a key or password; its characters are never kept. */
  readonly secrets: readonly number[];
}
