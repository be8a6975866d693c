import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * A folder as reports on code hosts need it: from the root of the repository the command is run in.
 * A folder outside of it has no such name, and none is given.
 */
export function folderSeenFrom(cwd: string, dir: string): string {
  const path = relative(cwd, resolve(cwd, dir));
  return isAbsolute(path) || path.split(sep)[0] === '..' ? '' : path.replaceAll(sep, '/');
}
