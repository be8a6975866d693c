import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isPicture, withoutCameraData } from './strip.ts';

/** Raised for a picture that would be published with what its camera wrote into it. */
export class UnreadablePictureError extends Error {
  override readonly name = 'UnreadablePictureError';
  /** Astro prints errors of this type without a stack. */
  readonly type = 'AstroUserError';
  readonly hint = 'Save the picture anew with any editor, or take it out of the site.';
  constructor(file: string, cause: unknown) {
    super(`${file} is damaged, so its camera data cannot be removed.`, { cause });
  }
}

/**
 * Removes camera data from every picture of a built site, whoever put it there: the pipeline drops
 * it from what it draws, but copies originals that a page refers to, and public files, as they are.
 * @returns how many files held some
 * @throws UnreadablePictureError naming a picture that holds some and cannot be written without it
 */
export async function stripFolder(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  let stripped = 0;
  for (const file of files.filter((entry) => entry.isFile() && isPicture(entry.name))) {
    const path = join(file.parentPath, file.name);
    const bytes = await withoutCameraData(await readFile(path)).catch((error: unknown) => {
      throw new UnreadablePictureError(relative(folder, path), error);
    });
    if (!bytes) continue;
    await writeFile(path, bytes);
    stripped += 1;
  }
  return stripped;
}
