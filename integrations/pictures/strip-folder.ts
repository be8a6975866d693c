import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isPicture, withoutCameraData } from './strip.ts';

/**
 * Removes camera data from every picture of a built site, whoever put it there: the pipeline drops
 * it from what it draws, but copies originals that a page refers to, and public files, as they are.
 * @returns how many files held some
 */
export async function stripFolder(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  let stripped = 0;
  for (const file of files.filter((entry) => entry.isFile() && isPicture(entry.name))) {
    const path = join(file.parentPath, file.name);
    const bytes = await withoutCameraData(await readFile(path));
    if (!bytes) continue;
    await writeFile(path, bytes);
    stripped += 1;
  }
  return stripped;
}
