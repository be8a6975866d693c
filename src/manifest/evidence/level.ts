import type { ManifestPath } from '../../findings/place.ts';
import type { Project } from '../portfolio.ts';
import type { EvidenceLevel, From } from '../schema/from.ts';
import type { EvidenceFile } from './evidence-file.ts';

/**
 * How well the file named by a `from` backs a number: `pipeline-verified` when a `dvc.lock` records
 * the file's hash, or run and commit are both given; `imported` when it was read; otherwise
 * `self-reported`. Recomputing from counts is decided where facts are derived.
 */
export function provenLevel(project: Project, from: From | undefined): EvidenceLevel {
  const file = fileOf(project, from);
  if (!from || !file) return 'self-reported';
  const traced = from.runId !== undefined && from.commit !== undefined;
  return file.lock?.matches || traced ? 'pipeline-verified' : 'imported';
}

/** True when the value at a path, or one it lies in, was read from a file or compared with one. */
export function isRead({ readings }: Project, path: ManifestPath): boolean {
  return readings.some(({ values }) =>
    values.some((value) => value.path.every((step, index) => path[index] === step)),
  );
}

/** The file a `from` names, when it could be read. */
export function fileOf({ evidence }: Project, from: From | undefined): EvidenceFile | undefined {
  return from && Object.hasOwn(evidence, from.file) ? evidence[from.file] : undefined;
}

/** The row and column a `from` names in a table, in words; undefined for other files. */
export function cellText({ column, row, columns }: From): string | undefined {
  const named = [
    column === undefined ? '' : `column ${column}`,
    columns === undefined ? '' : `columns ${Object.values(columns).join(', ')}`,
    rowText(row),
  ].filter(Boolean);
  return named.length > 0 ? named.join(', ') : undefined;
}

function rowText(row: From['row']): string {
  if (row === undefined) return '';
  if (typeof row === 'number') return `row ${row}`;
  const cells = Object.entries(row).map(([column, cell]) => `${column} = ${cell}`);
  return `row where ${cells.join(' and ')}`;
}
