import { escapeXml } from '../format/escape.ts';
import { blocksOf } from './blocks.ts';
import type { Block } from './blocks.ts';
import type { Resume } from './content.ts';
import { HTML_STYLE } from './html/style.ts';
import { oneLine } from './one-line.ts';
import type { Paper } from './paper.ts';
import { partsOf } from './parts.ts';
import type { Part } from './parts.ts';

/** The résumé as one HTML file that needs no other: no script, no font or picture from elsewhere. It prints well. */
export function renderHtml(resume: Resume, { paper = 'a4' }: { paper?: Paper } = {}): string {
  const { head, sections } = partsOf(blocksOf(resume));
  const title = text(`${resume.name}, ${resume.role}`);
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>@page{size:${paper === 'letter' ? 'letter' : 'A4'};margin:2cm}${HTML_STYLE}</style>`,
    '</head>',
    '<body>',
    '<header>',
    ...head.map(element),
    '</header>',
    '<main>',
    ...sections.flatMap(sectionLines),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function sectionLines({ title, blocks }: Part): string[] {
  return [
    '<section>',
    `<h2>${text(title)}</h2>`,
    ...blocks.flatMap((block, index) => [
      ...(isBullet(block) && !isBullet(blocks[index - 1]) ? ['<ul>'] : []),
      element(block),
      ...(isBullet(block) && !isBullet(blocks[index + 1]) ? ['</ul>'] : []),
    ]),
    '</section>',
  ];
}

function element(block: Block): string {
  switch (block.kind) {
    case 'name':
      return `<h1>${text(block.text)}</h1>`;
    case 'role':
      return `<p class="role">${text(block.text)}</p>`;
    case 'contacts':
      return `<p>${block.items.map(contact).join(' | ')}</p>`;
    case 'address':
      return `<p>${link(block.href, block.href)}</p>`;
    case 'heading':
      return `<h2>${text(block.text)}</h2>`;
    case 'entry':
      return `<h3><span>${text(block.title)}</span>${date(block.period)}</h3>`;
    case 'bullet':
      return `<li>${text(block.text)}</li>`;
    case 'paragraph':
      return `<p>${text(block.text)}</p>`;
  }
}

function date(period: string): string {
  return period ? ` <span class="date">${text(period)}</span>` : '';
}

function contact(item: string): string {
  return item.includes('@') ? link(`mailto:${item}`, item) : text(item);
}

// Anything but an address of the web or of mail stays text: a link must never run something.
function link(href: string, shown: string): string {
  return /^(?:https?:|mailto:)/i.test(href)
    ? `<a href="${text(href)}">${text(shown)}</a>`
    : text(shown);
}

function text(value: string): string {
  return escapeXml(oneLine(value));
}

function isBullet(block: Block | undefined): boolean {
  return block?.kind === 'bullet';
}
