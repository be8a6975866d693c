import Markdown from 'markdown-it';
import type { MarkdownIt } from 'markdown-it';

type Href = (path: string) => string;

/** Elements an author's prose may use; everything else stays text. */
const RULES = ['backticks', 'emphasis', 'entity', 'escape', 'link', 'list', 'newline'];
const EXTERNAL_REL = 'external noopener';

/** Turns the Markdown subset of a manifest into HTML paragraphs. Raw HTML and images stay text. */
export function renderProse(markdown: string, href: Href): string {
  return parser(href).render(markdown).trim();
}

/** Turns one line of Markdown into HTML without a paragraph around it. */
export function renderInline(markdown: string, href: Href): string {
  return parser(href).renderInline(markdown.replace(/\s+/g, ' ').trim());
}

/** Reads Markdown as plain text, for descriptions and labels. */
export function plainText(markdown: string): string {
  const inline = parser((path) => path)
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

function parser(href: Href): MarkdownIt {
  const markdown = new Markdown('zero', { html: false }).enable(RULES);
  markdown.validateLink = isSafeLink;
  markdown.renderer.rules.link_open = (tokens, index, options, _env, self) => {
    const token = tokens[index];
    const url = String(token?.attrGet('href'));
    if (url.startsWith('/')) token?.attrSet('href', href(url));
    if (/^https:/i.test(url)) token?.attrSet('rel', EXTERNAL_REL);
    return self.renderToken(tokens, index, options);
  };
  return markdown;
}

// `//host` would leave the site under the cover of a path.
function isSafeLink(url: string): boolean {
  return /^(?:https:\/\/|mailto:|#|\/(?!\/))/i.test(url.trim());
}
