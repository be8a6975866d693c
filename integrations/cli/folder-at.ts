import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/**
 * The absolute path of a folder that was typed.
 * @throws UsageError when nothing is there, or a file
 */
export async function folderAt(path: string, { cwd }: Io): Promise<string> {
  const folder = resolve(cwd, path);
  const details = await stat(folder).catch(() => undefined);
  if (!details) throw new UsageError(`There is no folder ${path}.`);
  if (!details.isDirectory()) throw new UsageError(`${path} is a file; give the folder it is in.`);
  return folder;
}
