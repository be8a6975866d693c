import type { Draft } from '../../src/drafts/draft.ts';
import type { Importer, Note } from '../../src/drafts/importer.ts';
import { ownModules } from '../../src/drafts/python-imports.ts';
import { notebookFields } from './notebook-fields.ts';
import { healthOf } from './health.ts';
import type { NotebookHealth } from './health.ts';
import { notebooksOf, openCells } from './open-cells.ts';

/** A manifest names at most twenty notebooks. */
const MOST = 20;

/** Notebooks of Jupyter: what they import, the state they were left in, and the reports they printed. */
export const notebook: Importer = {
  id: 'notebook',
  name: 'Jupyter notebooks',
  detect: (tree) => {
    const files = notebooksOf(tree).map(({ path }) => path);
    if (files.length === 0) return Promise.resolve([]);
    const title = `${files.length} ${files.length === 1 ? 'notebook' : 'notebooks'}`;
    return Promise.resolve([
      { id: 'notebooks', title, files, why: 'named .ipynb; opened to be read' },
    ]);
  },
  read: async (_candidate, tree) => {
    const files = notebooksOf(tree);
    const modules = ownModules(tree.files.map(({ path }) => path));
    const drafts: Draft[] = [];
    const notes: Note[] = files.slice(MOST).map(({ path }) => ({
      file: path,
      text: `was not read: a manifest names at most ${MOST} notebooks`,
    }));
    // One after the other: each may be 20 MB.
    for (const file of files.slice(0, MOST)) {
      const read = await openCells(file, tree);
      if (typeof read === 'string') notes.push({ file: file.path, text: read });
      else {
        const health = healthOf(read.cells);
        drafts.push({
          fields: notebookFields(read, {
            file: file.path,
            health,
            tree,
            modules,
            alone: files.length === 1,
          }),
        });
        notes.push(...notesOn(health).map((text) => ({ file: file.path, text })));
      }
    }
    return { draft: { fields: drafts.flatMap(({ fields }) => fields) }, notes };
  },
};

function notesOn({ inOrder, errors, paths, secrets }: NotebookHealth): string[] {
  return [
    ...(inOrder === false
      ? ['was not run from top to bottom in one go; restart it and run all cells']
      : []),
    ...(errors.length > 0 ? [`ends in an error in ${cellsText(errors)}`] : []),
    ...(paths.length > 0
      ? [`names a path of one computer in ${cellsText(paths)}; others do not have it`]
      : []),
    ...(secrets.length > 0
      ? [
          `holds what looks like a token or key in ${cellsText(secrets)}; make that one invalid, then remove it, also from older commits`,
        ]
      : []),
  ];
}

const SHOWN = 8;

function cellsText(cells: readonly number[]): string {
  const more = cells.length > SHOWN ? ` and ${cells.length - SHOWN} more` : '';
  return `${cells.length === 1 ? 'cell' : 'cells'} ${cells.slice(0, SHOWN).join(', ')}${more}`;
}
