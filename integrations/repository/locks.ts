import { posix } from 'node:path';
import { packageName } from '../../src/drafts/frameworks.ts';
import type { LockFile } from '../../src/drafts/repository-scan.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';

/** A lock file with the versions in it. */
export interface ReadLock extends LockFile {
  /** Version by normalised name; packages locked at several versions are left out. */
  readonly versions: ReadonlyMap<string, string>;
}

interface Format {
  readonly program: string;
  readonly read: (text: string) => readonly Locked[];
}
type Locked = readonly [name: string, version: string];

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['uv.lock', { program: 'uv', read: tomlPackages }],
  ['poetry.lock', { program: 'Poetry', read: tomlPackages }],
  ['pdm.lock', { program: 'PDM', read: tomlPackages }],
  ['conda-lock.yml', { program: 'conda-lock', read: yamlPackages }],
  ['Pipfile.lock', { program: 'Pipenv', read: pipenvPackages }],
]);

/** True for names of lock files that are read here. */
export function isLock(path: string): boolean {
  return FORMATS.has(posix.basename(path));
}

/** Reads a lock file; undefined when it locks nothing. */
export function readLock(text: string, file: string): ReadLock | undefined {
  const format = FORMATS.get(posix.basename(file));
  const locked = format?.read(text) ?? [];
  if (!format || locked.length === 0) return undefined;
  const byName = Map.groupBy(locked, ([name]) => packageName(name));
  const single = [...byName].flatMap(([name, all]) => {
    const [only, ...others] = new Set(all.map(([, version]) => version));
    return only !== undefined && others.length === 0 ? [[name, only] as const] : [];
  });
  return { file, program: format.program, packages: byName.size, versions: new Map(single) };
}

// These files are written by programs, one key a line; a parser for megabytes of them is not needed.
function tomlPackages(text: string): Locked[] {
  return text
    .split(/^\[\[package\]\]\s*$/m)
    .slice(1)
    .flatMap((block) => named(block, /^name = "([^"]+)"/m, /^version = "([^"]+)"/m));
}

function yamlPackages(text: string): Locked[] {
  return text
    .split(/^(?=- )/m)
    .slice(1)
    .flatMap((block) => named(block, /^[- ] name: (\S+)/m, /^[- ] version: ['"]?([^'"\s]+)/m));
}

function named(block: string, name: RegExp, version: RegExp): Locked[] {
  const [found, at] = [name.exec(block)?.[1], version.exec(block)?.[1]];
  return found === undefined || at === undefined ? [] : [[found, at]];
}

function pipenvPackages(text: string): Locked[] {
  const packages = blockIn(parsed(text), 'default');
  return Object.entries(packages).flatMap(([name, value]: [string, unknown]) => {
    const version = isBlock(value) ? ownValue(value, 'version') : undefined;
    return typeof version === 'string' ? [[name, version.replace(/^==/, '')] as const] : [];
  });
}

function blockIn(value: unknown, key: string): object {
  const inner = isBlock(value) ? ownValue(value, key) : undefined;
  return isBlock(inner) ? inner : {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
