import { realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isPublishable } from './local-path.ts';

/** Largest file that is copied to the site because prose links to it, in bytes. */
export const MAX_LINKED_BYTES = 5 * 1024 * 1024;

/** What stands at the end of a link to a file; only `published` files reach the site. */
export type LinkedFile = 'published' | 'missing' | 'outside' | 'large' | 'kind';

/** Looks at a file of a project, by its path from the project folder. Never throws. */
export async function linkedFile(
  root: string,
  { folder, path }: { readonly folder: string; readonly path: string },
): Promise<LinkedFile> {
  const base = join(root, folder);
  const [real, realBase] = await Promise.all([resolved(join(base, path)), resolved(base)]);
  const details = await stat(real ?? join(base, path)).catch(() => undefined);
  if (!real || !realBase || !details?.isFile()) return 'missing';
  if (relative(realBase, real).split(sep)[0] === '..') return 'outside';
  if (!isPublishable(path)) return 'kind';
  return details.size > MAX_LINKED_BYTES ? 'large' : 'published';
}

function resolved(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined);
}
