import type { MarkdownIt, Token } from 'markdown-it';
import { escapeHtml } from '../../src/format/escape.ts';
import { proseParser } from '../../src/site/prose.ts';
import type { LinkTargets } from '../../src/site/authored-link.ts';

/** A part of a Markdown cell: code and tables scroll on their own, so they stand on their own. */
export type MarkdownPart =
  | { readonly kind: 'code'; readonly language: string; readonly source: string }
  | { readonly kind: 'prose' | 'table'; readonly html: string }
  /** Pictures that are not shown. */
  | { readonly kind: 'pictures' };

/** What notebooks use beyond an author's prose (CommonMark 0.31; tables as in GFM 0.29, 4.10). */
const MORE = 'blockquote code fence heading hr image lheading strikethrough table'.split(' ');

/**
 * Splits the text of a cell into parts, in order. HTML stays text; pictures, which are attached to
 * the cell or lie elsewhere, leave what they show in words.
 */
export function markdownParts(markdown: string, site: LinkTargets): MarkdownPart[] {
  const parser = notebookParser(site);
  const tokens = parser.parse(markdown, {});
  const inline = tokens.flatMap(({ children }) => children ?? []);
  return [
    ...sections(tokens).flatMap((section) => partOf(section, parser)),
    ...(inline.some(({ type }) => type === 'image') ? [{ kind: 'pictures' as const }] : []),
  ];
}

function notebookParser(site: LinkTargets): MarkdownIt {
  const parser = proseParser(site).enable(MORE);
  const isSafe = parser.validateLink.bind(parser);
  // Headings of a notebook would break the outline of the page, so they become bold lines.
  return Object.assign(parser, {
    // Read as a picture, so that its words are shown and not its address. A link to one is text.
    validateLink: (url: string) => /^attachment:/i.test(url) || isSafe(url),
    renderer: Object.assign(parser.renderer, {
      rules: {
        ...parser.renderer.rules,
        heading_open: () => '<p><strong>',
        heading_close: () => '</strong></p>\n',
        image: (tokens: Token[], index: number) => inWords(tokens[index]),
        fence: (tokens: Token[], index: number) => codeInList(tokens[index]),
        code_block: (tokens: Token[], index: number) => codeInList(tokens[index]),
      },
    }),
  });
}

/** Tokens of one block after another; blocks of prose that follow each other stay together. */
function sections(tokens: readonly Token[]): Token[][] {
  const all: Token[][] = [];
  let depth = 0;
  for (const token of tokens) {
    const starts = depth === 0 && (all.length === 0 || isApart(token) || isApart(all.at(-1)?.[0]));
    if (starts) all.push([]);
    all.at(-1)?.push(token);
    depth += token.nesting;
  }
  return all;
}

function isApart(token: Token | undefined): boolean {
  return /^(?:fence|code_block|table_open)$/.test(token?.type ?? '');
}

function partOf(tokens: readonly Token[], parser: MarkdownIt): MarkdownPart[] {
  const [first] = tokens;
  if (first?.type === 'fence' || first?.type === 'code_block')
    return [{ kind: 'code', language: languageOf(first), source: first.content }];
  const html = parser.renderer.render([...tokens], parser.options, {}).trim();
  if (html === '') return [];
  return [
    first?.type === 'table_open'
      ? { kind: 'table', html: withScopes(withoutStyles(html)) }
      : { kind: 'prose', html },
  ];
}

function languageOf({ info }: Token): string {
  return /^[\w+-]+/.exec(info.trim())?.[0].toLowerCase() ?? '';
}

function inWords(token: Token | undefined): string {
  const text = escapeHtml(token?.content ?? '');
  return text && `<em>${text}</em>`;
}

// Code inside a list stays in it; what scrolls must be reachable by keyboard.
function codeInList(token: Token | undefined): string {
  return `<pre tabindex="0"><code>${escapeHtml(token?.content ?? '')}</code></pre>\n`;
}

// A strict policy allows no style attributes; the page's own rules align numbers.
function withoutStyles(html: string): string {
  return html.replace(/<(t[dh]) style="[^"]*">/g, '<$1>');
}

function withScopes(html: string): string {
  return html.replaceAll('<th>', '<th scope="col">');
}
