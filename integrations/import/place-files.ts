import type { RedactionCounts } from '../../src/drafts/redact.ts';
import { redact } from '../../src/drafts/redact.ts';
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
}

/**
 * Finds a place for every gathered file: below the evidence folder, under its own path. Another file
 * that stands there is left alone, and the new one gets the start of its hash into its name.
 */
export async function placeFiles(
  files: readonly Gathered[],
  { hashAt, names }: PlaceOptions,
): Promise<PlacedFile[]> {
  return Promise.all(
    files.map(async ({ source, content, sha256, redactions }) => {
      const wanted = targetOf(redact(source, { names }).text);
      const there = await hashAt(wanted);
      if (there === sha256) return { source, target: wanted, sha256, redactions };
      const target = there === undefined ? wanted : besides(wanted, sha256);
      return { source, target, sha256, redactions, content };
    }),
  );
}
