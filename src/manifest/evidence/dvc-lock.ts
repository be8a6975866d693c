import { posix } from 'node:path';
import { parseManifest } from '../parse.ts';
import { isBlock, ownValue } from './blocks.ts';

/** The hash that a `dvc.lock` records for a file. */
export interface LockEntry {
  readonly algorithm: 'md5' | 'sha256';
  readonly hash: string;
}

/**
 * Entries of a `dvc.lock` (DVC, file format 2.0) for one file, among the outputs and dependencies of
 * all stages. Empty when the lock does not parse.
 * @param path the file, relative to the lock's folder
 */
export function lockEntries(text: string, path: string): LockEntry[] {
  const lock = parseManifest(text, 'dvc.lock').tree?.value;
  const stages = isBlock(lock) ? ownValue(lock, 'stages') : undefined;
  if (!isBlock(stages)) return [];
  return Object.values(stages)
    .flatMap((stage: unknown) =>
      isBlock(stage) ? [ownValue(stage, 'outs'), ownValue(stage, 'deps')] : [],
    )
    .flatMap((files: unknown): unknown[] => (Array.isArray(files) ? files : []))
    .filter((file) => isBlock(file))
    .filter((file) => sameFile(ownValue(file, 'path'), path))
    .flatMap(entryOf);
}

function sameFile(recorded: unknown, path: string): boolean {
  return typeof recorded === 'string' && posix.normalize(recorded) === path;
}

function entryOf(file: object): LockEntry[] {
  return (['md5', 'sha256'] as const).flatMap((algorithm) => {
    const hash = ownValue(file, algorithm);
    return typeof hash === 'string' ? [{ algorithm, hash: hash.toLowerCase() }] : [];
  });
}
