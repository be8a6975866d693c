import type { ManifestPath } from '../../findings/place.ts';
import { suggest } from '../../findings/suggest.ts';
import { valueAt } from '../issues.ts';
import type { From } from '../schema/from.ts';
import type { TableContent } from './content.ts';
import { numberFrom } from './fit.ts';
import { listed } from './problem.ts';
import type { Problem } from './problem.ts';

type Cells = readonly string[];
type Rows = Pick<TableContent, 'header' | 'rows'>;

interface PickedCells {
  readonly value: unknown;
  readonly where: string;
  /** Whole rows with their cells in the order of the file, which a block of columns may not keep. */
  readonly table?: Rows;
  written(steps: ManifestPath): string | undefined;
}

/**
 * Picks cells of a table: one cell, one row as a block of its columns, one column as a list, or all
 * rows that match as a list of blocks. Cells stay text.
 */
export function pickCells(
  from: From,
  { header, rows }: TableContent,
  { many }: { readonly many: boolean },
): PickedCells | Problem {
  if (from.pointer !== undefined) return noTree(from);
  const lost = columnsOf(from).find((name) => !header.includes(name));
  if (lost !== undefined) return lostColumn(from, lost, header);
  const twice = namesRead(from, header).find((name) => isTwice(name, header));
  if (twice !== undefined) return sameColumns(from, twice, header);
  const matching = rows.filter((cells, index) => matches(from.row, { cells, index, header }));
  if (matching.length === 0) return noRow(from, rows, header);
  if (!many && matching.length > 1) return severalRows(from, matching, header);
  const whole = many && from.column === undefined ? { table: { header, rows: matching } } : {};
  return { ...picked(cut(from, { header, rows: matching, many }), from), ...whole };
}

function cut(
  { column }: From,
  { header, rows, many }: { header: Cells; rows: readonly Cells[]; many: boolean },
): unknown {
  const values = rows.map((cells) =>
    column === undefined ? asBlock(cells, header) : (cells[header.indexOf(column)] ?? ''),
  );
  return many ? values : values[0];
}

function asBlock(cells: Cells, header: Cells): object {
  return Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']));
}

function picked(value: unknown, { row, column }: From): PickedCells {
  const where = [
    typeof row === 'number' ? `row ${row}` : row ? 'the matching row' : '',
    column === undefined ? '' : `column \`${column}\``,
  ];
  return {
    value,
    where: where.filter(Boolean).join(', ') || 'the rows',
    written: (steps) => {
      const cell = valueAt(value, steps);
      return typeof cell === 'string' ? cell : undefined;
    },
  };
}

// Columns named as selectors or as the value; those of `columns` may also be keys of our own.
function columnsOf({ column, row, columns }: From): string[] {
  return [
    ...(column === undefined ? [] : [column]),
    ...(typeof row === 'object' ? Object.keys(row) : []),
    ...Object.values(columns ?? {}),
  ];
}

// Without a column the whole row is read; columns without a name have none to be confused by.
function namesRead(from: From, header: Cells): readonly string[] {
  return from.column === undefined ? header.filter((name) => name !== '') : columnsOf(from);
}

function isTwice(name: string, header: Cells): boolean {
  return header.indexOf(name) !== header.lastIndexOf(name);
}

function matches(
  row: From['row'],
  { cells, index, header }: { cells: Cells; index: number; header: Cells },
): boolean {
  if (row === undefined) return true;
  if (typeof row === 'number') return row === index + 1;
  return Object.entries(row).every(([name, wanted]) =>
    sameCell(cells[header.indexOf(name)] ?? '', wanted),
  );
}

function sameCell(cell: string, wanted: string | number | boolean): boolean {
  if (typeof wanted === 'number') return numberFrom(cell) === wanted;
  return typeof wanted === 'boolean'
    ? cell.toLowerCase() === String(wanted)
    : cell === wanted.trim();
}

function noTree({ file }: From): Problem {
  return {
    rule: 'evidence/wrong-selector',
    key: 'pointer',
    problem: `\`${file}\` is a table; a pointer cannot name a cell in it.`,
    help: 'Name the cell with `column: accuracy` and `row: 1`, or `row: { model: svm }`.',
  };
}

function lostColumn(from: From, lost: string, header: Cells): Problem {
  const close = suggest(lost, header);
  return {
    rule: 'evidence/lost-column',
    key: keyOf(lost, from),
    problem: `\`${from.file}\` has no column \`${lost}\`. Its columns: ${listed(header)}.`,
    help: close ? `Did you mean \`${close}\`?` : 'Write the name as it stands in the first line.',
  };
}

function sameColumns(from: From, name: string, header: Cells): Problem {
  const places = header.flatMap((each, index) => (each === name ? [index + 1] : []));
  return {
    rule: 'evidence/same-column',
    key: keyOf(name, from),
    problem: `\`${from.file}\` has ${places.length} columns called \`${name}\` (${places.join(' and ')}); it does not say which is meant.`,
    help: 'Give each column its own name where the file is written.',
  };
}

// The key of the `from` that names a column.
function keyOf(name: string, { column, row, columns }: From): Problem['key'] {
  if (name === column) return 'column';
  if (typeof row === 'object' && Object.hasOwn(row, name)) return 'row';
  return columns === undefined ? 'file' : 'columns';
}

function noRow({ file, row }: From, rows: readonly Cells[], header: Cells): Problem {
  return {
    rule: 'evidence/no-row',
    key: 'row',
    problem: `\`${file}\` has no such row; ${rows.length} ${rows.length === 1 ? 'row stands' : 'rows stand'} below its first line. ${candidates(rows, header, row)}`,
    help: 'Give the number of the row, the first below the names being 1, or cells that it holds.',
  };
}

function severalRows({ file, row }: From, rows: readonly Cells[], header: Cells): Problem {
  return {
    rule: 'evidence/several-rows',
    key: 'row',
    problem: `${rows.length} rows of \`${file}\` match. ${candidates(rows, header, row)}`,
    help: 'Add a cell to `row` that only one of them holds, or give its number.',
  };
}

// The columns that were asked about, or the first ones, of the first rows.
function candidates(rows: readonly Cells[], header: Cells, row: From['row']): string {
  const asked = typeof row === 'object' ? Object.keys(row) : [];
  const shown = [...new Set([...asked, ...header])].slice(0, asked.length + 2);
  const texts = rows
    .slice(0, 5)
    .map((cells) =>
      shown.map((name) => `${name}: ${cells[header.indexOf(name)] ?? ''}`).join(', '),
    );
  return texts.length === 0 ? '' : `The first: ${listed([...new Set(texts)])}.`;
}
