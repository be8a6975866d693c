import { escapeHtml } from '../../src/format/escape.ts';
import { formatNumber } from '../../src/format/number.ts';
import { highlight } from '../../src/site/highlight.ts';
import type { CodeLanguage } from '../../src/site/highlight.ts';
import { siteWords, spoken } from '../../src/site/spoken.ts';
import type { Words } from '../../src/words/words.ts';
import type { LinkTargets } from '../../src/site/authored-link.ts';
import { markdownParts } from './markdown.ts';
import type { MarkdownPart } from './markdown.ts';
import type { NotebookCell, NotebookOutput } from './notebook.ts';

/** Lines of code shown of one cell. */
export const MOST_CODE_LINES = 40;

/** A part of a notebook on a page. HTML is highlighted code, checked prose or sanitised output. */
export type ExcerptBlock =
  | { readonly kind: 'code'; readonly html: string; readonly note?: string }
  | { readonly kind: 'prose'; readonly html: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Output of code, or a table of the text. */
  | { readonly kind: 'html' | 'table'; readonly html: string }
  | {
      readonly kind: 'image';
      readonly name: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'left-out'; readonly text: string };

/** What an excerpt is rendered for: where links lead, and the language of code. */
export interface ExcerptOptions {
  readonly language: string;
  readonly site: LinkTargets;
}

/** Renders the cells of a notebook, in order: each cell's code or text, then what it put out. */
export async function renderExcerpt(
  cells: readonly NotebookCell[],
  options: ExcerptOptions,
): Promise<ExcerptBlock[]> {
  return (await Promise.all(cells.map((cell) => blocksOf(cell, options)))).flat();
}

async function blocksOf(cell: NotebookCell, options: ExcerptOptions): Promise<ExcerptBlock[]> {
  const { kind, source, outputs } = cell;
  if (kind === 'markdown') return proseBlocks(source, options);
  const code = { source, language: options.language };
  const shown = await Promise.all(outputs.map((output) => outputBlocks(output, options)));
  return [...(source.trim() === '' ? [] : [await codeBlock(code, options)]), ...shown.flat()];
}

interface Code {
  readonly source: string;
  readonly language: string;
}

async function codeBlock(
  { source, language }: Code,
  options: ExcerptOptions,
): Promise<ExcerptBlock> {
  const lines = source.trimEnd().split('\n');
  const code = lines.slice(0, MOST_CODE_LINES).join('\n');
  const known = LANGUAGES.get(language);
  const html = known ? await highlight(code, known) : escapeHtml(code);
  const rest = lines.length - MOST_CODE_LINES;
  if (rest <= 0) return { kind: 'code', html };
  return { kind: 'code', html, note: moreLines(rest, options) };
}

function moreLines(rest: number, options: ExcerptOptions): string {
  const text = spoken(options.site, () => formatNumber(rest, { unit: 'count' }));
  return said(options).moreLines({ count: rest, text });
}

function said({ site }: ExcerptOptions): Words['controls']['notebook'] {
  return siteWords(site).controls.notebook;
}

// A map: a notebook may call its language "constructor".
const LANGUAGES: ReadonlyMap<string, CodeLanguage> = new Map([
  ['bash', 'bash'],
  ['ipython', 'python'],
  ['python', 'python'],
  ['py', 'python'],
  ['python3', 'python'],
  ['sh', 'bash'],
  ['shell', 'bash'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
]);

async function proseBlocks(markdown: string, options: ExcerptOptions): Promise<ExcerptBlock[]> {
  const parts = markdownParts(markdown, options.site);
  return Promise.all(parts.map((part) => proseBlock(part, options)));
}

async function proseBlock(part: MarkdownPart, options: ExcerptOptions): Promise<ExcerptBlock> {
  if (part.kind === 'code') return codeBlock(part, options);
  if (part.kind === 'pictures')
    return { kind: 'left-out', text: said(options).leftOut.textPicture };
  return part;
}

async function outputBlocks(
  output: NotebookOutput,
  options: ExcerptOptions,
): Promise<ExcerptBlock[]> {
  if (output.kind === 'markdown') return proseBlocks(output.text, options);
  if (output.kind === 'left-out')
    return [{ kind: 'left-out', text: said(options).leftOut[output.why] }];
  if (output.kind === 'more-lines')
    return [{ kind: 'left-out', text: moreLines(output.count, options) }];
  if (output.kind !== 'image') return [output];
  const { kind, name, width, height } = output;
  return [{ kind, name, width, height }];
}
