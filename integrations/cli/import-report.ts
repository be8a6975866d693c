import type { PreparedImport } from '../import/import-into.ts';
import { table } from './table.ts';

export interface ReportOptions {
  /** The manifest, relative to the portfolio folder. */
  readonly file: string;
  readonly dryRun: boolean;
}

/** What an import found, filled, left open and removed, for a terminal. */
export function importReport(done: PreparedImport, options: ReportOptions): string {
  return [
    section('Found', foundRows(done)),
    section(options.dryRun ? 'Would fill in' : 'Filled in', filledRows(done)),
    section('Left as it stands, though a file says otherwise', differenceRows(done)),
    section('To fill in', gapRows(done)),
    section('Removed from what is written', redactionRows(done)),
    section('Notes', noteRows(done)),
    section(options.dryRun ? 'Would write' : 'Written', writtenRows(done, options)),
  ]
    .filter((text) => text !== '')
    .join('\n');
}

function section(title: string, rows: readonly (readonly string[])[]): string {
  return rows.length === 0
    ? ''
    : `${title}\n${table(rows.map(([first = '', ...rest]) => [`  ${first}`, ...rest]))}`;
}

function foundRows({ found }: PreparedImport): string[][] {
  return found.flatMap(({ importer, taken, others }) => [
    ...taken.map(({ files, title, why, run }) => [
      importer.name,
      files[0] ?? title,
      `${title}: ${why}${others.length > 0 && run ? `; taken of ${others.length + 1}` : ''}`,
    ]),
    ...others.slice(0, SHOWN).map(({ id, title }) => ['', `--run ${id}`, title]),
    ...(others.length > SHOWN ? [['', `and ${others.length - SHOWN} more`, '']] : []),
  ]);
}

const SHOWN = 10;
const MOST_ROWS = 60;

function filledRows({ filled }: PreparedImport): string[][] {
  return capped(
    filled.map(({ path, value, from, confidence }) => [
      path,
      brief(value),
      from.file === ''
        ? from.how
        : `<- ${from.file}${from.line ? ` line ${from.line}` : ''}: ${from.how}`,
      confidence === 'suggested' ? '(please confirm)' : '',
    ]),
  );
}

function differenceRows({ differences }: PreparedImport): string[][] {
  return capped(
    differences.map(({ path, written, value, from }) => [
      path,
      `${brief(written)}, but ${brief(value)}`,
      `in ${from.file}`,
    ]),
  );
}

function gapRows({ gaps, forPublishing }: PreparedImport): string[][] {
  return [
    ...capped(gaps.map(({ path, asks }) => [path, asks])),
    ...(forPublishing.length > 0 ? [['Before it is published:', forPublishing.join(', ')]] : []),
  ];
}

function redactionRows({ redactions }: PreparedImport): string[][] {
  return Object.entries(redactions).map(([kind, count]) => [`${count}`, kind]);
}

function noteRows({ notes }: PreparedImport): string[][] {
  return capped(notes.map(({ file, text }) => [file, text]));
}

function writtenRows(
  { files, filled, project }: PreparedImport,
  { file }: ReportOptions,
): string[][] {
  const folder = file.slice(0, file.lastIndexOf('/'));
  return [
    ...files.map(({ target }) => [`${folder}/${target}`]),
    ...(project.isEditable && filled.length > 0 ? [[file]] : []),
  ];
}

function capped(rows: string[][]): string[][] {
  const more = rows.length - MOST_ROWS;
  return more > 0 ? [...rows.slice(0, MOST_ROWS), [`and ${more} more`]] : rows;
}

function brief(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(shown(value));
  return text.length > 70 ? `${text.slice(0, 67)}…` : text;
}

// The file stands beside it, and a hash says nothing to a reader.
function shown(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'from'));
}
