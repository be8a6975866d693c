import { escapeMarkdown } from '../../format/escape.ts';
import type { Answer, Block, ListItem, Section } from '../section.ts';
import { blocksFromHtml, isTall, lineFromHtml } from './from-html.ts';
import type { Address } from './link.ts';
import { chartMarkdown, tableMarkdown } from './table.ts';
import { thresholdsMarkdown } from './thresholds.ts';

/** A section of a case study as Markdown, under a heading of the second level. */
export function sectionMarkdown({ title, blocks }: Section, address: Address): string {
  const parts = blocks.map((block) => blockMarkdown(block, address));
  return [`## ${escapeMarkdown(title)}`, ...parts].filter(Boolean).join('\n\n');
}

/** One block as Markdown. A kind that is missing here does not compile. */
export function blockMarkdown(block: Block, address: Address): string {
  switch (block.kind) {
    case 'lead':
    case 'prose':
    case 'note':
    case 'part':
      return wordsMarkdown(block, address);
    case 'answers':
      return answersMarkdown(block.items, address);
    case 'more':
      return `### ${escapeMarkdown(block.summary)}\n\n${answersMarkdown(block.items, address)}`;
    case 'results':
    case 'groups':
    case 'table':
    case 'sources':
      return tableMarkdown(block.table, address);
    case 'thresholds':
      return thresholdsMarkdown(block.content, address);
    case 'charts':
      return block.charts.map(chartMarkdown).join('\n\n');
    case 'code':
      return `${escapeMarkdown(block.label)}\n\n${fenced(block.code, block.language)}`;
    case 'list':
      return block.items.map((item) => pointMarkdown(item, address)).join('\n');
  }
}

type WordsBlock = Extract<Block, { kind: 'lead' | 'prose' | 'note' | 'part' }>;

function wordsMarkdown(block: WordsBlock, address: Address): string {
  switch (block.kind) {
    case 'lead':
      return `${chipMarkdown(block.chip)} ${lineFromHtml(block.html, address)}`.trim();
    case 'prose':
      return blocksFromHtml(block.html, address);
    case 'note':
      return titled(`**${escapeMarkdown(block.title)}.**`, block.html, address);
    case 'part':
      return `### ${escapeMarkdown(block.title)}\n\n${blocksFromHtml(block.html, address)}`.trim();
  }
}

function answersMarkdown(items: readonly Answer[], address: Address): string {
  return items
    .map(({ term, html, chip }) => {
      const title = `**${escapeMarkdown(term)}:** ${chipMarkdown(chip)}`.trim();
      return titled(title, html, address);
    })
    .join('\n\n');
}

function titled(title: string, html: string, address: Address): string {
  return isTall(html)
    ? `${title}\n\n${blocksFromHtml(html, address)}`
    : `${title} ${lineFromHtml(html, address)}`.trim();
}

function chipMarkdown(chip: string | undefined): string {
  return chip ? `*${escapeMarkdown(chip)}*` : '';
}

function pointMarkdown({ title, html }: ListItem, address: Address): string {
  const bold = title ? `**${lineFromHtml(title, address)}** ` : '';
  return `- ${bold}${lineFromHtml(html, address)}`.trim();
}

/** Code in a fence longer than any run of backticks inside, which cannot end it (CommonMark 0.31, 4.5). */
export function fenced(code: string, language: string): string {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${code.replace(/\n$/, '')}\n${fence}`;
}
