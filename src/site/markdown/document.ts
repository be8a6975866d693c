import { escapeMarkdown } from '../../format/escape.ts';
import { words } from '../../words/words.ts';
import type { LinkContent } from '../links.ts';
import type { MetricContent } from '../metric.ts';
import { metricContext, metricNumber } from '../metric-text.ts';
import type { RowFact } from '../project.ts';
import { protectedMarkdown } from '../protected-link.ts';
import { linkAround, markdownLink } from './link.ts';
import type { Address } from './link.ts';

/** Parts of a document with a blank line between them; empty parts are left out. */
export function documentMarkdown(...parts: readonly (string | undefined)[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** Where the same content stands as a page. */
export function pageLine(address: string): string {
  const { twin, thePage } = words().files;
  return twin(linkAround(thePage, address));
}

/** Links on one line; those that may not be followed stand as text. */
export function linkLine(links: readonly LinkContent[], address: Address): string {
  if (links.length === 0) return '';
  const shown = links.map((link) =>
    link.isProtected ? protectedMarkdown(link) : markdownLink(link.label, address(link.href)),
  );
  return words().files.links(words().naming.pieces(shown));
}

/** Facts of a page's head, one to a line. */
export function rowList(row: readonly RowFact[]): string {
  return row
    .map(({ term, text }) => `- **${escapeMarkdown(term)}:** ${escapeMarkdown(text)}`)
    .join('\n');
}

/** A number with all that stands beside it on the page, and a link to its source. */
export function metricLine(metric: MetricContent, address: Address): string {
  const around = metricContext(metric).map(escapeMarkdown);
  const evidence = markdownLink(metric.note.label, address(metric.note.href));
  const named = { text: escapeMarkdown(metric.name), detail: escapeMarkdown(metricNumber(metric)) };
  const number = words().naming.clauses([`**${words().naming.explained(named)}**`, ...around]);
  return words().files.evidence({ number, evidence });
}
