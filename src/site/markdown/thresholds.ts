import { escapeMarkdown } from '../../format/escape.ts';
import type { TableContent, ThresholdContent, ThresholdTable } from '../section.ts';
import { blocksFromHtml } from './from-html.ts';
import type { Address } from './link.ts';
import { chartMarkdown, tableMarkdown } from './table.ts';

/** What happens to groups at other cut-offs as Markdown: what readers without script see. */
export function thresholdsMarkdown(content: ThresholdContent, address: Address): string {
  return [
    `### ${escapeMarkdown(content.title)}`,
    blocksFromHtml(content.html, address),
    ...content.charts.map(chartMarkdown),
    ...content.tables.map((table) => tableMarkdown(plainTable(content, table), address)),
    escapeMarkdown(content.note),
  ].join('\n\n');
}

function plainTable({ columns }: ThresholdContent, table: ThresholdTable): TableContent {
  return {
    label: table.caption,
    columns: columns.map((label, index) => ({ label, numeric: index > 0 })),
    rows: table.rows.map(({ name, cells }) => ({
      cells: [
        { text: name },
        ...cells.map(({ text, detail }) => ({ text, ...(detail && { detail }) })),
      ],
    })),
  };
}
