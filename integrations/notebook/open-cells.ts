import type { SourceFile, SourceTree } from '../../src/drafts/importer.ts';
import { readCells } from './raw-cells.ts';
import type { RawCells } from './raw-cells.ts';
import { MAX_NOTEBOOK_BYTES } from './read-notebook.ts';

/** Notebooks of a folder, without the copies that Jupyter keeps. */
export function notebooksOf({ files }: SourceTree): SourceFile[] {
  return files.filter(
    ({ path }) => path.endsWith('.ipynb') && !path.includes('.ipynb_checkpoints/'),
  );
}

/** Reads the cells of a notebook; a text says why there are none. Never throws. */
export async function openCells(
  { path, bytes }: SourceFile,
  tree: SourceTree,
): Promise<RawCells | string> {
  if (bytes === 0) return 'is empty';
  const start = await tree.read(path, { limit: 4 });
  if (start?.[0] === 0x50 && start[1] === 0x4b)
    return 'is a zip archive, no notebook; unpack it first';
  if (bytes > MAX_NOTEBOOK_BYTES)
    return 'is larger than 20 MB and was not read; clear its outputs or save pictures smaller';
  const text = await tree.text(path, { limit: MAX_NOTEBOOK_BYTES });
  return text === undefined ? 'is no UTF-8 text, so it is no notebook' : readCells(text);
}
