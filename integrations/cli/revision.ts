import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { pathInside } from '../../src/audit/prose/linked-file-fs.ts';
import { visibleText } from '../../src/findings/visible.ts';
import { UsageError } from './usage-error.ts';

/** Most bytes of a portfolio's files that are read from a revision. */
const MOST_BYTES = 512 * 1024 * 1024;

/**
 * Lends a folder with the files a portfolio had in a Git revision, and removes it afterwards, also
 * when something is thrown. Blobs are read as they are stored, so no filter, hook or smudge command
 * of the repository runs; nothing is fetched, and nothing of the revision is run.
 * @throws UsageError when there is no such revision, or when it holds manifests that are code
 */
export async function withRevision<Result>(
  revision: string,
  { dir }: { readonly dir: string },
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const files = await filesAt(await commitOf(revision, dir), dir);
  refuseCode(files, revision);
  // Resolved, because a temporary folder may itself stand behind a link.
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'modelfolio-revision-')));
  try {
    const contents = await contentsOf(files, dir);
    for (const [index, { path }] of files.entries()) {
      await writeInside(folder, path, contents[index] ?? Buffer.alloc(0));
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface StoredFile {
  /** Relative to the portfolio folder, with forward slashes. */
  readonly path: string;
  readonly object: string;
}

async function commitOf(revision: string, dir: string): Promise<string> {
  const { stdout } = await git(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
    { dir },
  ).catch((error: unknown) => {
    if (isExit(error, 1)) throw new UsageError(`There is no revision ${visibleText(revision)}.`);
    throw error;
  });
  return stdout.toString('utf8').trim();
}

// Links and submodules hold no text of their own, and installed packages no evidence.
async function filesAt(commit: string, dir: string): Promise<StoredFile[]> {
  const { stdout } = await git(['ls-tree', '-r', '-z', commit], { dir });
  return stdout
    .toString('utf8')
    .split('\0')
    .flatMap((row) => {
      const [, object, path] = /^100(?:644|755) blob ([0-9a-f]+)\t(.+)$/s.exec(row) ?? [];
      return object && path && !/(?:^|\/)node_modules\//.test(path) ? [{ path, object }] : [];
    });
}

// Some disks take names for one that differ in case or in dots and spaces at the end, or read a
// backslash as a slash and what follows a colon as part of the same file.
const CODE = /^(?:portfolio|projects[. ]*[/\\][^/\\]+[/\\]project)\.ts(?:[. ]*|:.*)$/is;

function refuseCode(files: readonly StoredFile[], revision: string): void {
  const code = files.find(({ path }) => CODE.test(path));
  if (!code) return;
  throw new UsageError(
    `${visibleText(code.path)} of ${visibleText(revision)} is code, and code of an old revision is not run. ` +
      'Check the revision out yourself (`git worktree add <folder> <revision>`) and give both folders.',
  );
}

// `cat-file --batch` answers each name with a line of its size and the bytes (git-cat-file(1)).
async function contentsOf(files: readonly StoredFile[], dir: string): Promise<Buffer[]> {
  const asked = files.map(({ object }) => `${object}\n`).join('');
  const { stdout } = await git(['cat-file', '--batch'], { dir, input: asked });
  let at = 0;
  return files.map(() => {
    const end = stdout.indexOf('\n', at);
    const size = Number(stdout.subarray(at, end).toString('latin1').split(' ')[2]);
    at = end + 1 + size + 1;
    return stdout.subarray(end + 1, end + 1 + size);
  });
}

async function writeInside(folder: string, path: string, content: Buffer): Promise<void> {
  const file = join(folder, path);
  // Git refuses such names itself; a crafted repository may hold them all the same.
  if (pathInside(folder, file) === undefined)
    throw new UsageError(`${visibleText(path)} leads out of its folder.`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

// A missing object is not fetched, and nobody is asked for a password.
const QUIET = { GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };

async function git(
  args: readonly string[],
  { dir, input = '' }: { readonly dir: string; readonly input?: string },
): Promise<{ stdout: Buffer }> {
  const running = promisify(execFile)('git', ['--no-replace-objects', ...args], {
    cwd: dir,
    encoding: 'buffer',
    maxBuffer: MOST_BYTES,
    env: { ...process.env, ...QUIET },
  });
  running.child.stdin?.on('error', () => undefined).end(input);
  return running.catch((error: unknown) => {
    throw gitError(error);
  });
}

function gitError(error: unknown): unknown {
  if (hasCode(error, 'ENOENT')) return new UsageError('git is not installed; give two folders.');
  if (hasCode(error, 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER'))
    return new UsageError('That revision is too large to read; check it out and give two folders.');
  if (isExit(error, 128))
    return new UsageError('That folder is in no Git repository, or not in that revision.');
  return error;
}

function isExit(error: unknown, code: number): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
