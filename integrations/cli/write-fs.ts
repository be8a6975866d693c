import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileError } from './usage-error.ts';

/**
 * Writes a file whole or not at all: first under a temporary name beside it, then renamed. Makes
 * the folder when it is missing.
 * @throws UsageError when the system refuses
 */
export async function writeWhole(
  file: string,
  content: string | Uint8Array,
  { cwd }: { cwd: string },
): Promise<void> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(temporary, content);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw fileError(error, { verb: 'write', cwd });
  }
}
