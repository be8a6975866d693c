import { readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathInside } from '../../src/audit/prose/linked-file-fs.ts';
import { localPath } from '../../src/audit/prose/local-path.ts';
import { MAX_NOTEBOOK_BYTES, readNotebook } from './read-notebook.ts';
import type { ReadNotebook } from './read-notebook.ts';

/**
 * Reads a notebook by its path from the project folder. A path that leaves the folder, by name or
 * by a link, a missing file and one that is too large are told like a damaged one.
 */
export async function loadNotebook(
  root: string,
  { folder, file }: { readonly folder: string; readonly file: string },
): Promise<ReadNotebook> {
  const path = localPath(file);
  if (path === undefined || !/\.ipynb$/i.test(path)) return notInside(file);
  const base = join(root, folder);
  const [real, realBase] = await Promise.all([
    realpath(join(base, path)).catch(() => undefined),
    realpath(base).catch(() => base),
  ]);
  const details = real === undefined ? undefined : await stat(real);
  if (real === undefined || !details?.isFile())
    return {
      message: `There is no file ${path} in this project folder.`,
      help: 'Correct the path, or add the notebook. Paths start at the project folder.',
    };
  if (pathInside(realBase, real) === undefined) return notInside(file);
  if (details.size > MAX_NOTEBOOK_BYTES) return tooLarge();
  return readNotebook(await readFile(real, 'utf8'));
}

function notInside(file: string): ReadNotebook {
  return {
    message: `${JSON.stringify(file)} is not a notebook inside the project folder.`,
    help: 'Write a path such as notebooks/train.ipynb; notebooks outside the folder are not read.',
  };
}

function tooLarge(): ReadNotebook {
  return {
    message: 'It is larger than 20 MB and is not read.',
    help: 'Clear the outputs that are not shown, or save pictures smaller.',
  };
}
