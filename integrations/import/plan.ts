import { posix } from 'node:path';
import type { DraftField, DraftValue } from '../../src/drafts/draft.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';

/** Folder of a project that copied evidence goes to. */
export const EVIDENCE = 'evidence';

/** A file that fields read from, and where it will stand in the project. */
export interface PlannedFile {
  /** As in the source tree, or the name of an extract. */
  readonly source: string;
  /** Relative to the project folder. */
  readonly target: string;
  /** Lower-case hexadecimal; of what stands at the target. */
  readonly sha256: string;
}

/** Every file that values read from, sorted and without repeats. */
export function filesRead({
  fields,
}: {
  readonly fields: readonly { readonly value: DraftValue }[];
}): string[] {
  return [...new Set(fields.flatMap(({ value }) => filesIn(value)))].sort();
}

function filesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const from: unknown = ownValue(value, 'from');
  const file: unknown = isBlock(from) ? ownValue(from, 'file') : undefined;
  return [
    ...(typeof file === 'string' ? [file] : []),
    ...Object.values(value).flatMap((child) => filesIn(child)),
  ];
}

/** Fields whose `from` names the files where they will stand, with their hashes. */
export function relocated(
  fields: readonly DraftField[],
  planned: readonly PlannedFile[],
): DraftField[] {
  const bySource = new Map(planned.map((file) => [file.source, file]));
  return fields.map((field) => ({ ...field, value: moved(field.value, bySource) }));
}

function moved(value: DraftValue, files: ReadonlyMap<string, PlannedFile>): DraftValue {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: DraftValue) => moved(item, files));
  const entries: [string, DraftValue][] = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, child]) => [
      key,
      key === 'from' ? movedFrom(child, files) : moved(child, files),
    ]),
  );
}

function movedFrom(from: DraftValue, files: ReadonlyMap<string, PlannedFile>): DraftValue {
  const name: unknown = isBlock(from) ? ownValue(from, 'file') : undefined;
  const file = typeof name === 'string' ? files.get(name) : undefined;
  if (!file || !isBlock(from)) return from;
  return { ...from, file: file.target, sha256: file.sha256 };
}

/**
 * Where a file goes: its own path below the evidence folder, so that a `dvc.lock` still fits it.
 * Signs that a manifest cannot name a file with become hyphens.
 */
export function targetOf(source: string): string {
  const steps = source.split('/').filter((step) => !['', '.', '..'].includes(step));
  return posix.join(EVIDENCE, ...steps.map((step) => step.replace(/[\\\p{Cc}[\]]/gu, '-')));
}

/** Another name for a file whose place is taken: `evidence/metrics-3f2a9c01.json`. */
export function besides(target: string, sha256: string): string {
  const { dir, name, ext } = posix.parse(target);
  return posix.join(dir, `${name}-${sha256.slice(0, 8)}${ext}`);
}
