import type { RedactionCounts } from '../../src/drafts/redact.ts';
import { addCounts, redactPath } from '../../src/drafts/redact.ts';
import type { Gathered } from './gather.ts';
import { besides, targetOf } from './plan.ts';
import type { PlannedFile } from './plan.ts';

/** A file with its place in the project. */
export interface PlacedFile extends PlannedFile {
  readonly redactions: RedactionCounts;
  /** What to write there; absent when the project has the file already. */
  readonly content?: string;
}

export interface PlaceOptions {
  /** SHA-256 of the file at a path in the project folder; undefined when nothing is there. */
  readonly hashAt: (path: string) => Promise<string | undefined>;
  readonly names: readonly string[];
  /** Files kept beside the evidence, such as a `dvc.lock`. */
  readonly copies: readonly string[];
}

/**
 * Finds a place for every gathered file: below the evidence folder, under its own path. Another file
 * that stands there is left alone, and the new one gets the start of its hash into its name. So does a
 * file that lost private words beside a `dvc.lock`, which records the hash of the file as it was.
 */
export async function placeFiles(
  files: readonly Gathered[],
  { hashAt, names, copies }: PlaceOptions,
): Promise<PlacedFile[]> {
  const isLocked = copies.some((file) => file.endsWith('.lock'));
  return Promise.all(
    files.map(async ({ source, content, sha256, redactions }) => {
      const { text, counts } = redactPath(source, { names });
      const isChanged = Object.keys(redactions).length > 0 && !copies.includes(source);
      const own = targetOf(text);
      const wanted = isLocked && isChanged ? besides(own, sha256) : own;
      const there = await hashAt(wanted);
      const target = there === undefined || there === sha256 ? wanted : besides(own, sha256);
      const isThere = (target === wanted ? there : await hashAt(target)) === sha256;
      const placed = { source, target, sha256, redactions: addCounts([redactions, counts]) };
      return isThere ? placed : { ...placed, content };
    }),
  );
}
