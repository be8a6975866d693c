import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { originalOf } from './original.ts';
import type { Override } from './override.ts';

/** Beside astro.config, committed: what each own file was made from. */
export const LOCK_FILE = 'overrides.lock.json';

const RecordedSchema = z.strictObject({
  kind: z.enum(['component', 'page']),
  name: z.string(),
  file: z.string(),
  original: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  modelfolio: z.string(),
});
const LockSchema = z.strictObject({
  lockVersion: z.literal(1),
  overrides: z.array(RecordedSchema),
});

/** An own file, and the original it was made from: path in the package, sha256, version of the package. */
export type Recorded = z.output<typeof RecordedSchema>;

/** Raised when `overrides.lock.json` is not what `--record` writes. */
export class LockError extends Error {
  override readonly name = 'LockError';
}

/**
 * Reads what a site has recorded; nothing when it never has.
 * @param file path of the site's `overrides.lock.json`
 * @throws LockError when the file holds something else
 */
export function readLock(file: string | URL): readonly Recorded[] {
  if (!existsSync(file)) return [];
  const lock = LockSchema.safeParse(jsonOf(readFileSync(file, 'utf8')));
  if (lock.success) return lock.data.overrides;
  const [issue] = lock.error.issues;
  const place = issue?.path.join('.') ?? '';
  throw new LockError(
    `${LOCK_FILE} is not what \`modelfolio overrides --record\` writes${place ? `: look at ${place}` : ''}. ` +
      'Put the committed one back, or delete it and record again.',
  );
}

/** The lock as it is written: sorted, two spaces, a line end. */
export function lockText(recorded: readonly Recorded[]): string {
  return `${JSON.stringify({ lockVersion: 1, overrides: recorded.toSorted(byName) }, null, 2)}\n`;
}

/**
 * Records overrides as made from the originals of this version.
 * @param version of the package; one recorded with the same original keeps its older version
 * @returns everything recorded, with entries for the same own files replaced
 */
export function recordedAnew(
  recorded: readonly Recorded[],
  { overrides, version }: { overrides: readonly Override[]; version: string },
): Recorded[] {
  const others = recorded.filter((entry) => !overrides.some((each) => isSame(entry, each)));
  return [...others, ...overrides.map((each) => recordOf(each, { recorded, version }))];
}

/** Whether an entry speaks about an override. */
export function isSame(entry: Override, { kind, name, file }: Override): boolean {
  return entry.kind === kind && entry.name === name && entry.file === file;
}

function recordOf(
  override: Override,
  { recorded, version }: { recorded: readonly Recorded[]; version: string },
): Recorded {
  const { kind, name, file } = override;
  const { path, sha256 } = originalOf(override);
  const before = recorded.find((entry) => isSame(entry, override) && entry.sha256 === sha256);
  return before ?? { kind, name, file, original: path, sha256, modelfolio: version };
}

function byName(a: Recorded, b: Recorded): number {
  const [left, right] = [a, b].map(({ kind, name, file }) => `${kind} ${name} ${file}`);
  return (left ?? '') < (right ?? '') ? -1 : 1;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
