import { posix } from 'node:path';
import type { Note, SourceTree } from '../../src/drafts/importer.ts';
import { lockEntries } from '../../src/manifest/evidence/dvc-lock.ts';
import { compared } from '../../src/manifest/evidence/read-evidence-fs.ts';

/** Which files are as the pipeline left them. */
export interface CheckedHashes {
  /** Files whose MD5 is the one the lock records. */
  readonly verified: readonly string[];
  readonly notes: readonly Note[];
}

const MAX_LOCK_BYTES = 4e6;

/** Compares files with the hashes in a `dvc.lock`. A lock that cannot be read verifies nothing. */
export async function checkHashes(
  lock: string,
  files: readonly string[],
  tree: SourceTree,
): Promise<CheckedHashes> {
  const text = await tree.text(lock, { limit: MAX_LOCK_BYTES });
  if (text === undefined) return { verified: [], notes: [] };
  const checked = await Promise.all(
    files.map(async (file) => ({ file, state: await stateOf(file, { lock, text, tree }) })),
  );
  return {
    verified: checked.filter(({ state }) => state === 'same').map(({ file }) => file),
    notes: checked.map(({ file, state }) => ({ file, text: WORDS[state] })),
  };
}

type State = 'same' | 'changed' | 'unrecorded';

const WORDS: Readonly<Record<State, string>> = {
  same: 'has the MD5 that dvc.lock records: numbers read from an unchanged copy count as pipeline-verified',
  changed:
    'has another MD5 than dvc.lock records, so its numbers are not pipeline-verified; common causes: it was edited, or written outside of `dvc repro`',
  unrecorded: 'is not in dvc.lock, so its numbers are not pipeline-verified; run `dvc repro`',
};

async function stateOf(
  file: string,
  { lock, text, tree }: { readonly lock: string; readonly text: string; readonly tree: SourceTree },
): Promise<State> {
  const entries = lockEntries(text, posix.relative(posix.dirname(lock), file));
  const bytes = entries.length > 0 ? await tree.read(file) : undefined;
  if (!bytes) return 'unrecorded';
  return entries.some((entry) => compared(entry, bytes).matches) ? 'same' : 'changed';
}
