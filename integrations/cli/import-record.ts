import type { PreparedImport } from '../import/import-into.ts';
import type { ReportOptions } from './import-report.ts';

/** The report of an import as data, for programs. */
export function importRecord(done: PreparedImport, { file, dryRun }: ReportOptions) {
  const { found, filled, differences, gaps, forPublishing, redactions, notes, files } = done;
  return {
    manifest: file,
    written: !dryRun && done.project.isEditable && filled.length > 0,
    found: found.map(({ importer, taken, others }) => ({
      importer: importer.id,
      taken,
      others: others.map(({ id, title }) => ({ id, title })),
    })),
    filled,
    differences,
    gaps,
    forPublishing,
    redactions,
    notes,
    files: files.map(({ target }) => target),
    ...(dryRun || !done.project.isEditable ? { draft: done.text } : {}),
  };
}
