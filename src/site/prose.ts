import Markdown from 'markdown-it';
import type { MarkdownIt, Token } from 'markdown-it';
import { authoredLink } from './authored-link.ts';
import type { LinkTargets } from './authored-link.ts';

/** Elements an author's prose may use; everything else stays text. */
const RULES = ['backticks', 'emphasis', 'entity', 'escape', 'link', 'list', 'newline'];

/** Turns the Markdown subset of a manifest into HTML paragraphs. Raw HTML and images stay text. */
export function renderProse(markdown: string, site: LinkTargets): string {
  return proseParser(site).render(markdown).trim();
}

/** Turns one line of Markdown into HTML without a paragraph around it. */
export function renderInline(markdown: string, site: LinkTargets): string {
  return proseParser(site).renderInline(markdown.replace(/\s+/g, ' ').trim());
}

/** Reads Markdown as plain text, for descriptions and labels. */
export function plainText(markdown: string): string {
  const inline = proseParser()
    .parse(markdown, {})
    .flatMap((token) => token.children ?? []);
  const words = inline.map((token) => (/break$/.test(token.type) ? ' ' : token.content));
  return words.join('').replace(/\s+/g, ' ').trim();
}

/** Cuts at a word and marks the cut, so that a description stays within `max` characters. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), max / 2)).replace(/[\s,;:.]+$/, '')}…`;
}

/** Parser of an author's prose, to allow more in. Without a site, links stay as they are written. */
export function proseParser(site?: LinkTargets): MarkdownIt {
  const markdown = new Markdown('zero', { html: false }).enable(RULES);
  markdown.validateLink = isSafeLink;
  if (site)
    markdown.core.ruler.push('authored-links', ({ tokens }) => {
      for (const token of tokens)
        if (token.children) token.children = withResolvedLinks(token.children, site);
    });
  return markdown;
}

// Links cannot stand inside links, so each end belongs to the last start.
function withResolvedLinks(tokens: readonly Token[], site: LinkTargets): Token[] {
  let link: ReturnType<typeof authoredLink>;
  return tokens.filter((token) => {
    if (token.type === 'link_open') {
      link = authoredLink(String(token.attrGet('href')), site);
      if (link) token.attrSet('href', link.href);
      if (link?.rel) token.attrSet('rel', link.rel);
    }
    return link !== undefined || !token.type.startsWith('link_');
  });
}

// A link with another scheme, or to another host in the guise of a path, is left as it is written.
function isSafeLink(url: string): boolean {
  return /^(?:https:\/\/|mailto:)/i.test(url) || !/^(?:[a-z][^/?#]*:|\/\/)/i.test(url);
}
