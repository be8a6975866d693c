import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, posix, relative, sep } from 'node:path';
import { isBlock, ownValue } from './blocks.ts';
import { parseContent } from './content.ts';
import type { Content } from './content.ts';
import { lockEntries } from './dvc-lock.ts';
import type { LockEntry } from './dvc-lock.ts';
import type { EvidenceFile, LockedHash } from './evidence-file.ts';
import type { Problem } from './problem.ts';

/** Evidence above this size is refused unread. */
const MAX_EVIDENCE_BYTES = 20e6;
/** A lock file above this size is not read. */
const MAX_LOCK_BYTES = 4e6;

/** A file that a `from` names: what it is and what it holds, or why it cannot be read. */
export interface ReadEvidence {
  /** Absent when the file could not be opened. */
  readonly file?: EvidenceFile;
  readonly content: Content | Problem;
}

/** Reads, hashes and parses one evidence file of a project. Never throws. */
export async function readEvidence(
  root: string,
  { folder, path }: { readonly folder: string; readonly path: string },
): Promise<ReadEvidence> {
  try {
    const inside = await insidePath(join(root, folder), path);
    if (typeof inside !== 'string') return { content: inside };
    const bytes = await readFile(inside);
    const lock = await lockOf(root, { folder, path, bytes });
    const file = {
      path,
      file: posix.join(folder, path),
      sha256: hashOf('sha256', bytes),
      bytes: bytes.length,
      ...(lock ? { lock } : {}),
    };
    return { file, content: contentOf(bytes, path) };
  } catch (error) {
    return { content: unreadable(path, error) };
  }
}

// Links are followed before the test, so that a link cannot lead out of the project.
async function insidePath(folder: string, path: string): Promise<string | Problem> {
  const target = await realpath(join(folder, path)).catch(() => undefined);
  const base = await realpath(folder);
  if (isAbsolute(path) || outside(relative(base, join(base, path)))) return outsideFile(path);
  if (target === undefined) return missingFile(path, folder);
  if (outside(relative(base, target))) return outsideFile(path);
  const details = await stat(target);
  if (!details.isFile()) return missingFile(path, folder);
  return details.size > MAX_EVIDENCE_BYTES ? tooLarge(path, details.size) : target;
}

function outside(path: string): boolean {
  return isAbsolute(path) || path.split(sep)[0] === '..';
}

function contentOf(bytes: Uint8Array, path: string): Content | Problem {
  try {
    return parseContent(new TextDecoder('utf-8', { fatal: true }).decode(bytes), path);
  } catch {
    return notUtf8(path);
  }
}

interface LockedFile {
  readonly folder: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

// The lock nearest to the file comes first; one that agrees is enough.
async function lockOf(root: string, file: LockedFile): Promise<LockedHash | undefined> {
  const locks = await Promise.all(
    foldersAbove(file.path).map((above) => lockIn(root, { ...file, above })),
  );
  const entries = locks.flat();
  return entries.find(({ matches }) => matches) ?? entries[0];
}

function foldersAbove(path: string): string[] {
  const above = posix.dirname(posix.normalize(path));
  return above === '.' ? ['.'] : [above, ...foldersAbove(above)];
}

async function lockIn(
  root: string,
  { folder, path, bytes, above }: LockedFile & { readonly above: string },
): Promise<LockedHash[]> {
  const name = posix.join(above, 'dvc.lock');
  const inside = await insidePath(join(root, folder), name);
  if (typeof inside !== 'string') return [];
  const { size } = await stat(inside);
  if (size > MAX_LOCK_BYTES) return [];
  const text = await readFile(inside, 'utf8');
  const file = posix.join(folder, name);
  const entries = lockEntries(text, posix.relative(above, posix.normalize(path)));
  return entries.map((entry) => ({ file, ...compared(entry, bytes) }));
}

/** Compares the hash that a lock records for a file with the file's own. */
export function compared(
  { algorithm, hash }: LockEntry,
  bytes: Uint8Array,
): Omit<LockedHash, 'file'> {
  const found = hashOf(algorithm, bytes);
  // DVC before 3.0 hashed text files with their line ends written as on Unix.
  const matches = hash === found || hash === hashOf(algorithm, withUnixLineEnds(bytes));
  return { algorithm, recorded: hash, found, matches };
}

function withUnixLineEnds(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}

function hashOf(algorithm: LockEntry['algorithm'], bytes: Uint8Array): string {
  return createHash(algorithm).update(bytes).digest('hex');
}

function missingFile(path: string, folder: string): Problem {
  const project = posix.join(...folder.split(sep).slice(-2));
  return {
    rule: 'evidence/missing-file',
    key: 'file',
    problem: `There is no file \`${path}\` in ${project}.`,
    help: 'Copy the file there, correct the path, or type the value and leave `from` out: it is then shown as self-reported.',
  };
}

function outsideFile(path: string): Problem {
  return {
    rule: 'evidence/outside',
    key: 'file',
    problem: `\`${path}\` leads out of the project folder.`,
    help: 'Copy the file into the project folder; links that leave it are not followed.',
  };
}

function tooLarge(path: string, size: number): Problem {
  return {
    rule: 'evidence/too-large',
    key: 'file',
    problem: `\`${path}\` has ${Math.ceil(size / 1e6)} MB; an evidence file has at most ${MAX_EVIDENCE_BYTES / 1e6} MB.`,
    help: 'Keep only the numbers that are shown, and thin long curves where they are written.',
  };
}

function notUtf8(path: string): Problem {
  return {
    rule: 'evidence/broken-file',
    key: 'file',
    problem: `\`${path}\` cannot be read: it is not UTF-8.`,
    help: 'Save it as UTF-8.',
  };
}

function unreadable(path: string, error: unknown): Problem {
  const code = isBlock(error) ? ownValue(error, 'code') : undefined;
  return {
    rule: 'evidence/broken-file',
    key: 'file',
    problem: `\`${path}\` cannot be read${typeof code === 'string' ? ` (${code})` : ''}.`,
    help: 'Make the file readable, or name another one.',
  };
}
