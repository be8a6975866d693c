import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isSame } from './lock.ts';
import type { Recorded } from './lock.ts';
import { originalOf } from './original.ts';
import type { Override } from './override.ts';

/**
 * How an own file stands to its original.
 * - `recorded`: the original is the one it was made from
 * - `original-changed`: the package's file is another one by now
 * - `not-recorded`: nobody wrote down what it was made from
 * - `file-missing`: the own file is not there
 * - `not-in-use`: recorded and there, but the site does not name it
 */
export type OverrideState =
  'recorded' | 'original-changed' | 'not-recorded' | 'file-missing' | 'not-in-use';

/** One own file beside its original. */
export interface ComparedOverride extends Override {
  readonly state: OverrideState;
  /** The original in this version; absent when this version has none of that name. */
  readonly original?: { readonly path: string; readonly sha256: string; readonly place: string };
  /** What it was made from, if that was recorded. */
  readonly recorded?: { readonly sha256: string; readonly modelfolio: string };
}

/**
 * Holds what a site overrides against what it recorded.
 * @param root folder of the site, absolute
 */
export function compareOverrides(
  overrides: readonly Override[],
  { recorded, root }: { recorded: readonly Recorded[]; root: string },
): ComparedOverride[] {
  const unused = recorded.filter((entry) => !overrides.some((each) => isSame(entry, each)));
  return [
    ...overrides.map((override) => inUse(override, { recorded, root })),
    ...unused.map((entry) => notInUse(entry, root)),
  ];
}

/** Whether somebody has to look at it. */
export function needsALook({ state }: Pick<ComparedOverride, 'state'>): boolean {
  return state === 'original-changed' || state === 'file-missing';
}

function inUse(
  { kind, name, file }: Override,
  { recorded, root }: { recorded: readonly Recorded[]; root: string },
): ComparedOverride {
  const { path, place, sha256 } = originalOf({ kind, name });
  const entry = recorded.find((each) => isSame(each, { kind, name, file }));
  return {
    kind,
    name,
    file,
    state: existsSync(join(root, file)) ? stateOf(entry, sha256) : 'file-missing',
    original: { path, place, sha256 },
    ...(entry ? { recorded: madeFrom(entry) } : {}),
  };
}

function notInUse(entry: Recorded, root: string): ComparedOverride {
  const { kind, name, file } = entry;
  const state = existsSync(join(root, file)) ? 'not-in-use' : 'file-missing';
  return { kind, name, file, state, recorded: madeFrom(entry) };
}

function stateOf(entry: Recorded | undefined, sha256: string): OverrideState {
  if (!entry) return 'not-recorded';
  return entry.sha256 === sha256 ? 'recorded' : 'original-changed';
}

function madeFrom({ sha256, modelfolio }: Recorded): { sha256: string; modelfolio: string } {
  return { sha256, modelfolio };
}
