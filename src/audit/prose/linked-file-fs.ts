import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
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
  const inside = pathInside(realBase, real);
  if (inside === undefined) return 'outside';
  // A link in the folder may have a harmless name and lead to a file that may not be published.
  if (!isPublishable(path) || !isPublishable(inside)) return 'kind';
  return details.size > MAX_LINKED_BYTES ? 'large' : 'published';
}

/** The way from a folder to a file below it, with slashes; undefined for one that lies elsewhere. */
export function pathInside(folder: string, file: string): string | undefined {
  const way = relative(folder, file);
  // On another drive of Windows there is no relative path.
  return way.split(sep)[0] === '..' || isAbsolute(way) ? undefined : way.split(sep).join('/');
}

function resolved(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined);
}
