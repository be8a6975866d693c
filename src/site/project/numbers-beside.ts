import type { Chart } from '../../charts/chart.ts';
import type { PlacedChart, TableContent } from '../section.ts';

/** A table of the page that something links to. */
export type NamedTable = TableContent & { readonly id: string };

/**
 * Charts of a section, each with the table beside it that holds all its numbers, so that they do
 * not have to stand there twice; charts without such a table keep their own.
 */
export function numbersBeside(
  charts: readonly Chart[],
  tables: readonly NamedTable[],
): PlacedChart[] {
  return charts.map((chart) => {
    const table = tables.find((candidate) => holds(candidate, chart));
    return table ? { ...chart, numbersIn: { id: table.id, label: table.label } } : chart;
  });
}

function holds({ rows }: TableContent, chart: Chart): boolean {
  return chart.table.rows.every(([name, ...numbers]) => {
    const cells = rows.find(({ cells: [first] }) => first?.text === name)?.cells ?? [];
    const words = cells.map(({ text, detail }) => `${text} ${detail ?? ''}`);
    return (
      cells.length > 0 &&
      numbers.filter(isNumber).every((number) => words.some((text) => text.includes(number)))
    );
  });
}

// Words such as "none" or "Too few rows" need not be the same in both.
function isNumber(text: string): boolean {
  return /^[-−+]?\d/.test(text);
}
