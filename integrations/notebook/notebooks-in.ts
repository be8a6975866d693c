import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Paths of the notebooks of a project folder, sorted; hidden folders are left out. */
export async function notebooksIn(root: string, folder: string): Promise<string[]> {
  const base = join(root, folder);
  const entries = await readdir(base, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ipynb'))
    .map((entry) => relative(base, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !/(?:^|\/)\./.test(path))
    .sort();
}
