import { constants } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Note, SourceFile, SourceTree } from '../../src/drafts/importer.ts';
import { makeGate } from './gate.ts';
import { bytesOf, sha256In, withFile } from './read-fs.ts';
import type { OpenFile, PartOptions } from './read-fs.ts';
import { readingBudget } from './reading-budget.ts';
import type { ReadingBudget } from './reading-budget.ts';
import { walk } from './walk-fs.ts';
import type { WalkOptions } from './walk-fs.ts';

/** Most bytes one read gives unless it asks for more. */
export const READ_LIMIT = 20e6;

/** Most bytes all reads of one folder give together. */
export const TOTAL_LIMIT = 2e9;

/** Reads whose bytes wait to be used at one time. */
const MOST_AT_ONCE = 8;

/** Files up to this size are read into the same bytes: most texts are no larger. */
const ROOM_BYTES = 300_000;

/** A folder as importers see it, and what could not be looked at. */
export interface OpenedTree {
  readonly tree: SourceTree;
  readonly notes: readonly Note[];
  /** What was not read until now because too much was read before. */
  readonly unread: () => readonly Note[];
}

export interface OpenOptions extends Partial<WalkOptions> {
  /** Most bytes all reads together give; 2 GB when left out. */
  readonly total?: number;
}

/** Walks a folder and opens it for reading. Nothing in it is ever changed. */
export async function openTree(
  folder: string,
  { total = TOTAL_LIMIT, ...options }: OpenOptions = {},
): Promise<OpenedTree> {
  const { files, notes } = await walk(folder, { keeps: [], ...options });
  const budget = readingBudget(total);
  return { tree: treeOf(folder, files, budget), notes, unread: () => budget.notes() };
}

function treeOf(folder: string, files: readonly SourceFile[], budget: ReadingBudget): SourceTree {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const gate = makeGate(MOST_AT_ONCE);
  const using = <T>(path: string, use: (file: OpenFile) => T) =>
    gate(() => Promise.resolve(byPath.has(path) ? withFile(join(folder, path), use) : undefined));
  // Nobody else writes into it before the text is made of it.
  const room = new Uint8Array(ROOM_BYTES);
  const read = <T>(path: string, part: PartOptions, use: (bytes: Uint8Array) => T) =>
    using(path, (file) => {
      if (budget.isSpentFor(path)) return undefined;
      const bytes = bytesOf(file, part);
      budget.spend(bytes.length);
      return use(bytes);
    });
  return {
    name: basename(folder),
    files,
    find: (path) => byPath.get(path),
    read: (path, { start = 0, limit = READ_LIMIT } = {}) =>
      read(path, { start, limit }, (bytes) => bytes),
    text: async (path, { limit = READ_LIMIT } = {}) => {
      const { bytes = Infinity } = byPath.get(path) ?? {};
      return bytes > limit ? undefined : read(path, { start: 0, limit, room }, textOf);
    },
    hash: (path) => using(path, sha256In),
    lend: (path, use, { companions = [] } = {}) =>
      lend(byPath.has(path) ? join(folder, path) : undefined, use, companions),
  };
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// Where the disk can share the blocks of a file and its copy, a large database costs no time.
const CLONE = constants.COPYFILE_FICLONE;

async function lend<T>(
  path: string | undefined,
  use: (absolutePath: string) => Promise<T> | T,
  companions: readonly string[],
): Promise<T | undefined> {
  if (path === undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'modelfolio-import-'));
  const copy = join(folder, basename(path));
  try {
    const copied = await copyFile(path, copy, CLONE).then(
      () => true,
      () => false,
    );
    if (!copied) return undefined;
    for (const ending of companions)
      await copyFile(`${path}${ending}`, `${copy}${ending}`, CLONE).catch(() => undefined);
    return await use(copy);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
