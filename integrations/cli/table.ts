import { columnsOf, visibleText } from '../../src/findings/visible.ts';

/** Sets rows in columns as wide as their widest cell, two spaces apart. Ends with a line end. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(visibleText));
  const widths = cells.reduce<number[]>((widest, row) => wider(widest, row), []);
  return cells
    .map(
      (row) =>
        `${row
          .map((cell, index) => padded(cell, widths[index] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

function wider(widths: readonly number[], row: readonly string[]): number[] {
  const length = Math.max(widths.length, row.length);
  return Array.from({ length }, (_, index) =>
    Math.max(widths[index] ?? 0, columnsOf(row[index] ?? '')),
  );
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - columnsOf(cell)));
}
