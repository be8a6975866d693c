import { relative } from 'node:path';

/** The caller's mistake, or a file the system refused: said in one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EEXIST: 'something else has that name',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open',
  ENOENT: 'no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file stands where a folder should be',
  EPERM: 'not permitted',
  EROFS: 'the disk is read-only',
};

/**
 * Turns an error of the file system into a usage error, and leaves every other error as it is.
 * @param verb what was tried: "read" or "write"
 */
export function fileError(error: unknown, { verb, cwd }: { verb: string; cwd: string }): unknown {
  if (!isSystemError(error)) return error;
  const path = error.path === undefined ? 'a file' : relative(cwd, error.path) || '.';
  return new UsageError(`Cannot ${verb} ${path}: ${REASONS[error.code] ?? error.code}.`);
}

function isSystemError(error: unknown): error is Error & { code: string; path?: string } {
  return (
    error instanceof Error &&
    'syscall' in error &&
    'code' in error &&
    typeof error.code === 'string'
  );
}
