import type { Repository, NotebookState } from '../src/audit/repository.ts';
import type { Note, SourceFile, SourceTree } from '../src/drafts/importer.ts';
import { openTree } from './import/tree-fs.ts';
import { healthOf } from './notebook/health.ts';
import { notebooksOf, openCells } from './notebook/open-cells.ts';
import { ownFiles } from './repository/own-files.ts';
import { scanRepository } from './repository/scan.ts';

/** A repository as the audit asks about it, and what could not be looked at. */
export interface SeenRepository {
  readonly repository: Repository;
  readonly notes: readonly Note[];
}

/**
 * Looks through a folder of code for what the audit asks. What git ignores is left out: readers of the
 * repository do not see it either. Nothing in the folder is run or changed.
 * @param folder absolute path of a folder that exists
 */
export async function auditRepository(folder: string): Promise<SeenRepository> {
  const { tree, notes, unread } = await openTree(folder);
  const { scan, notes: scanned } = await scanRepository(tree);
  const files = ownFiles(tree).map(({ path }) => path);
  const { notebooks, notes: closed } = await statesIn(tree);
  return {
    repository: { scan, notebooks, files: files.sort() },
    notes: [...notes, ...scanned, ...closed, ...unread()],
  };
}

async function statesIn(tree: SourceTree) {
  const own = new Set(ownFiles(tree));
  const files = notebooksOf(tree).filter((file) => own.has(file));
  const notebooks: NotebookState[] = [];
  const notes: Note[] = [];
  // One after the other: each may be 20 MB.
  for (const file of files.sort(byPath)) {
    const read = await openCells(file, tree);
    if (typeof read === 'string') notes.push({ file: file.path, text: read });
    else notebooks.push({ file: file.path, ...healthOf(read.cells) });
  }
  return { notebooks, notes };
}

function byPath(a: SourceFile, b: SourceFile): number {
  return a.path < b.path ? -1 : 1;
}
