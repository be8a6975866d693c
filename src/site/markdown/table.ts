import type { Chart } from '../../charts/chart.ts';
import { escapeMarkdown } from '../../format/escape.ts';
import type { Cell, Column, TableContent } from '../section.ts';
import { markdownLink } from './link.ts';
import type { Address } from './link.ts';

/** A table as GitHub writes it (GFM 0.29, 4.10), under its name and before its caption. */
export function tableMarkdown(table: TableContent, address: Address): string {
  const shown = table.columns.flatMap((column, index) =>
    isEmptyColumn(table, index) ? [] : [{ column, index }],
  );
  const rows = table.rows.map(({ cells }) =>
    shown.map(({ index }) => cellMarkdown(cells[index], address)),
  );
  return [
    `**${escapeMarkdown(table.label)}**`,
    grid(
      shown.map(({ column }) => column),
      rows,
    ),
    escapeMarkdown(table.caption ?? ''),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A figure as its finding, its definition, the sentence for those who cannot see it, its numbers. */
export function chartMarkdown({ title, note, label, table }: Chart): string {
  const columns = table.head.map((name, index) => ({ label: name, numeric: index > 0 }));
  const rows = table.rows.map((row) =>
    table.head.map((_, index) => escapeMarkdown(row[index] ?? '')),
  );
  return [
    `**Figure: ${escapeMarkdown(title)}** ${escapeMarkdown(note)}`.trim(),
    escapeMarkdown(label),
    grid(columns, rows),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function grid(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  if (columns.length === 0) return '';
  const head = columns.map(({ label }) => escapeMarkdown(label));
  const rule = columns.map(({ numeric }) => (numeric ? '--:' : '---'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellMarkdown(cell: Cell | undefined, address: Address): string {
  if (!cell) return '';
  const text = escapeMarkdown(cell.text);
  const detail = escapeMarkdown(cell.detail ?? '');
  const note = cell.note ? markdownLink(cell.note.label, address(cell.note.href)) : '';
  const shown = cell.chip && text ? `*${text}*` : text;
  return [shown, detail && text ? `(${detail})` : detail, note].filter(Boolean).join(' ');
}

// A column of pictures has nothing to say here.
function isEmptyColumn({ rows }: TableContent, index: number): boolean {
  return rows.every(({ cells }) => {
    const cell = cells[index];
    return !cell || (cell.text === '' && !cell.detail && !cell.note);
  });
}
