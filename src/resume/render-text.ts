import { blocksOf } from './blocks.ts';
import type { Block } from './blocks.ts';
import type { Resume } from './content.ts';
import { titleRow, wrap } from './lines.ts';
import { oneLine } from './one-line.ts';
import { partsOf } from './parts.ts';
import type { Part } from './parts.ts';
import { isProse } from './section-forms.ts';

/**
 * Plain text for forms that take nothing else: one column, headings in capitals, title and date on
 * one row, bullets with a hanging indent, addresses whole and on rows of their own.
 */
export function renderText(resume: Resume): string {
  const { head, sections } = partsOf(blocksOf(resume));
  const parts = [
    head.flatMap(headLines),
    ...sections.map((section) => [section.title.toUpperCase(), ...sectionLines(section)]),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function headLines(block: Block): string[] {
  switch (block.kind) {
    case 'contacts':
      return wrap(block.items.join(' | '));
    case 'address':
      return [block.href];
    default:
      return 'text' in block ? [oneLine(block.text)] : [];
  }
}

// Entries of which something is told are set apart; a list of bare titles is not.
function sectionLines({ title, blocks }: Part): string[] {
  const isSpaced = blocks.some(({ kind }) => kind === 'bullet' || kind === 'address');
  const firstEntry = blocks.findIndex(({ kind }) => kind === 'entry');
  return blocks.flatMap((block, index) => {
    const gap = isSpaced && block.kind === 'entry' && index > 0 ? [''] : [];
    const isBelowEntry = firstEntry >= 0 && index > firstEntry;
    return [...gap, ...blockLines(block, { isBelowEntry, rest: isProse(title) ? '' : '  ' })];
  });
}

function blockLines(
  block: Block,
  { isBelowEntry, rest }: { isBelowEntry: boolean; rest: string },
): string[] {
  switch (block.kind) {
    case 'entry':
      return titleRow(oneLine(block.title), block.period);
    case 'address':
      return [`  ${block.href}`];
    case 'bullet':
      return wrap(block.text, { first: '- ', rest: '  ' });
    case 'paragraph':
      return wrap(block.text, isBelowEntry ? { first: '  ' } : { rest });
    default:
      return headLines(block);
  }
}
