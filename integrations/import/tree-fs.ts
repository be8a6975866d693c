import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, mkdtemp, open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Note, ReadOptions, SourceFile, SourceTree } from '../../src/drafts/importer.ts';
import { makeGate } from './gate.ts';
import { walk } from './walk-fs.ts';
import type { WalkOptions } from './walk-fs.ts';

/** Most bytes one read gives unless it asks for more. */
export const READ_LIMIT = 20e6;

/** Files open at one time. */
const MOST_OPEN = 32;

/** A folder as importers see it, and what could not be looked at. */
export interface OpenedTree {
  readonly tree: SourceTree;
  readonly notes: readonly Note[];
}

/** Walks a folder and opens it for reading. Nothing in it is ever changed. */
export async function openTree(
  folder: string,
  options: Partial<WalkOptions> = {},
): Promise<OpenedTree> {
  const { files, notes } = await walk(folder, { keeps: [], ...options });
  return { tree: treeOf(folder, files), notes };
}

function treeOf(folder: string, files: readonly SourceFile[]): SourceTree {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const gate = makeGate(MOST_OPEN);
  const place = (path: string) => (byPath.has(path) ? join(folder, path) : undefined);
  const using = <T>(path: string, use: (file: FileHandle) => Promise<T>) =>
    gate(() => withFile(place(path), use));
  return {
    name: basename(folder),
    files,
    find: (path) => byPath.get(path),
    read: (path, options) => using(path, (file) => readPart(file, options)),
    text: async (path, { limit = READ_LIMIT } = {}) => {
      const { bytes = Infinity } = byPath.get(path) ?? {};
      if (bytes > limit) return undefined;
      return textOf(await using(path, (file) => readPart(file, { limit })));
    },
    hash: (path) => using(path, hashOf),
    lend: (path, use, { companions = [] } = {}) => lend(place(path), use, companions),
  };
}

// Opened without waiting, so that what became a pipe since the walk cannot hold the program up.
async function withFile<T>(
  path: string | undefined,
  use: (file: FileHandle) => Promise<T>,
): Promise<T | undefined> {
  if (path === undefined) return undefined;
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(() => undefined);
  if (!file) return undefined;
  try {
    return (await file.stat()).isFile() ? await use(file) : undefined;
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  } finally {
    await file.close();
  }
}

async function readPart(
  file: FileHandle,
  { start = 0, limit = READ_LIMIT }: ReadOptions = {},
): Promise<Uint8Array> {
  const { size } = await file.stat();
  const bytes = new Uint8Array(Math.max(0, Math.min(limit, size - start)));
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, start + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  if (!bytes) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function hashOf(file: FileHandle): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of file.createReadStream({ autoClose: false })) {
    if (chunk instanceof Uint8Array) hash.update(chunk);
  }
  return hash.digest('hex');
}

async function lend<T>(
  path: string | undefined,
  use: (absolutePath: string) => Promise<T> | T,
  companions: readonly string[],
): Promise<T | undefined> {
  if (path === undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'modelfolio-import-'));
  const copy = join(folder, basename(path));
  try {
    const copied = await copyFile(path, copy).then(
      () => true,
      () => false,
    );
    if (!copied) return undefined;
    for (const ending of companions)
      await copyFile(`${path}${ending}`, `${copy}${ending}`).catch(() => undefined);
    return await use(copy);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
