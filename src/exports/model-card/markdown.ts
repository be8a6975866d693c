import { escapeMarkdown } from '../../format/escape.ts';
import { blocksFromHtml, lineFromHtml } from '../../site/markdown/from-html.ts';
import { linkAround } from '../../site/markdown/link.ts';
import { proseParser } from '../../site/prose.ts';

/** What stands where a manifest says nothing. */
export const NOT_STATED = 'Not stated.';

/** Something to print; nothing when it is empty. */
export type Words = string | undefined;

/** A heading with what is below it; says so plainly when that is nothing. */
export function part(level: 2 | 3 | 4, title: string, blocks: readonly Words[]): string {
  const below = blocks.filter(Boolean).join('\n\n');
  return `${heading(level, title)}\n\n${below || NOT_STATED}`;
}

/** A heading above others, with nothing between. */
export function heading(level: 1 | 2 | 3 | 4, title: string): string {
  return `${'#'.repeat(level)} ${title}`;
}

/** One line of plain text that Markdown shows as it is. */
export function plain(text: Words): Words {
  return text ? escapeMarkdown(text) : undefined;
}

/** Prose of a manifest: its paragraphs, lists, emphasis and web links, and nothing else. */
export function prose(text: Words): Words {
  return text ? blocksFromHtml(proseParser().render(text), outside) : undefined;
}

/** The same on one line, for points of a list. */
export function proseLine(text: Words): Words {
  return text ? lineFromHtml(proseParser().render(text), outside) : undefined;
}

// A path on the site leads nowhere from a card.
function outside(href: string): string | undefined {
  return /^(?:https:\/\/|mailto:)/i.test(href) ? href : undefined;
}

/** `- **Label:** words`, or that it is not stated. `words` are Markdown. */
export function labelled(label: string, words: Words): string {
  return `- **${escapeMarkdown(label)}:** ${words || NOT_STATED}`;
}

/** A list of what is there. `items` are Markdown. */
export function points(items: readonly Words[]): Words {
  const written = items.filter(Boolean).map((item) => `- ${item}`);
  return written.length > 0 ? written.join('\n') : undefined;
}

/** Words that lead to an address; the address itself without words, the words alone without one. */
export function linked(text: Words, address: string | undefined): Words {
  const shown = text ?? address;
  return shown ? linkAround(escapeMarkdown(shown), address) : undefined;
}
