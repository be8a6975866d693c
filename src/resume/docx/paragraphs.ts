import type { Paragraph, ParagraphChild } from 'docx';
import type { Block } from '../blocks.ts';
import { oneLine } from '../one-line.ts';
import { BULLET_LIST, STYLE } from './styles.ts';

/** The library, loaded by the renderer at first use. */
export type Docx = typeof import('docx');

export interface ParagraphOptions {
  readonly docx: Docx;
  /** Where dates end, in twips from the left margin. */
  readonly tab: number;
}

/** The paragraph of a block. Every one has a named style: without it, readers glue it to the next. */
export function paragraphOf(block: Block, { docx, tab }: ParagraphOptions): Paragraph {
  const text = (value: string) => new docx.TextRun({ text: oneLine(value) });
  const made = (style: string, children: ParagraphChild[]) =>
    new docx.Paragraph({ style, children });
  switch (block.kind) {
    case 'name':
      return made(STYLE.title, [text(block.text)]);
    case 'role':
      return made(STYLE.subtitle, [text(block.text)]);
    case 'contacts':
      return made(STYLE.text, contactRuns(block.items, docx));
    case 'address':
      return address(block.href, docx);
    case 'heading':
      return made(STYLE.section, [text(block.text.toUpperCase())]);
    case 'entry':
      // A tab also without a date: it tells an entry's row from what is told below it.
      return new docx.Paragraph({
        style: STYLE.entry,
        tabStops: [{ type: 'right', position: tab }],
        children: [text(block.title), dateRun(block.period, docx)],
      });
    case 'bullet':
      return bullet([text(block.text)], docx);
    case 'paragraph':
      return made(STYLE.text, [text(block.text)]);
  }
}

// Stays with what it introduces: an entry's bullets never begin a page without it.
function address(href: string, docx: Docx): Paragraph {
  const children = [link(href, { text: href, docx })];
  return new docx.Paragraph({ style: STYLE.text, keepNext: true, children });
}

// The list is named here too: not every reader looks for it in the style.
function bullet(children: ParagraphChild[], { Paragraph }: Docx): Paragraph {
  return new Paragraph({
    style: STYLE.bullet,
    numbering: { reference: BULLET_LIST.reference, level: 0 },
    children,
  });
}

function dateRun(period: string, { Tab, TextRun }: Docx): ParagraphChild {
  return new TextRun({ bold: false, children: [new Tab(), oneLine(period)] });
}

function contactRuns(items: readonly string[], docx: Docx): ParagraphChild[] {
  return items.flatMap((item, index) => [
    ...(index > 0 ? [new docx.TextRun({ text: ' | ' })] : []),
    item.includes('@')
      ? link(`mailto:${item}`, { text: item, docx })
      : new docx.TextRun({ text: oneLine(item) }),
  ]);
}

function link(href: string, { text, docx }: { text: string; docx: Docx }): ParagraphChild {
  return new docx.ExternalHyperlink({
    link: href,
    children: [new docx.TextRun({ text: oneLine(text), style: 'Hyperlink' })],
  });
}
