import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';
import { MOST_SETTINGS, settingsIn } from '../import/settings.ts';
import type { FoundSetting } from '../import/settings.ts';
import { blocksIn } from './pipeline.ts';

/** A file DVC keeps track of: an entry of a `.dvc` file or of a `dvc.lock`. */
export interface TrackedFile {
  /** As written, relative to the file it stands in. */
  readonly path: string;
  /** Lower-case hexadecimal, `.dir` at the end for a folder. */
  readonly md5?: string;
  /** Bytes. */
  readonly size?: number;
  /** Web address it was fetched from. */
  readonly url?: string;
}

/** True for a `dvc.lock` of any version. */
export function isLock(value: unknown): boolean {
  return blocksIn(value, 'stages').some(({ block }) => ownValue(block, 'cmd') !== undefined);
}

/** Settings that the stages of a `dvc.lock` ran with, each once, in order of writing. */
export function lockedSettings(lock: unknown): FoundSetting[] {
  const files = blocksIn(lock, 'stages').flatMap(({ block }) => blocksIn(block, 'params'));
  const found = files.flatMap(({ block }) => settingsIn(block));
  return [...new Map(found.map((setting) => [setting.name, setting])).values()].slice(
    0,
    MOST_SETTINGS,
  );
}

/** What a `.dvc` file tracks; empty for anything else. */
export function trackedIn(value: unknown): TrackedFile[] {
  const outs: unknown = isBlock(value) ? ownValue(value, 'outs') : undefined;
  if (!isBlock(value) || !Array.isArray(outs)) return [];
  const url = addressIn(ownValue(value, 'deps'));
  return outs.flatMap((out: unknown) => {
    const tracked = isBlock(out) ? trackedFile(out) : undefined;
    return tracked ? [{ ...tracked, ...(url === undefined ? {} : { url }) }] : [];
  });
}

/** The output of a `dvc.lock` at a path relative to it. */
export function lockedOutput(lock: unknown, path: string): TrackedFile | undefined {
  const outs = blocksIn(lock, 'stages').flatMap(({ block }): unknown => ownValue(block, 'outs'));
  return outs
    .flatMap((out) => (isBlock(out) ? (trackedFile(out) ?? []) : []))
    .find((out) => out.path === path);
}

function trackedFile(out: object): TrackedFile | undefined {
  const [path, md5, size]: unknown[] = ['path', 'md5', 'size'].map((key): unknown =>
    ownValue(out, key),
  );
  if (typeof path !== 'string' || path === '') return undefined;
  const isHash = typeof md5 === 'string' && /^[0-9a-f]{32}(?:\.dir)?$/i.test(md5);
  return {
    path,
    ...(isHash ? { md5: md5.toLowerCase() } : {}),
    ...(typeof size === 'number' && Number.isInteger(size) && size > 0 ? { size } : {}),
  };
}

// `dvc import-url` writes where a file was fetched from; buckets are no public address.
function addressIn(deps: unknown): string | undefined {
  const all: readonly unknown[] = Array.isArray(deps) ? deps : [];
  const [dep] = all;
  const path: unknown = isBlock(dep) ? ownValue(dep, 'path') : undefined;
  return typeof path === 'string' && /^https:\/\/[^@\s]+$/.test(path) ? path : undefined;
}
