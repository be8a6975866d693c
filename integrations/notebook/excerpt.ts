import { escapeHtml } from '../../src/format/escape.ts';
import { highlight } from '../../src/site/highlight.ts';
import type { CodeLanguage } from '../../src/site/highlight.ts';
import { renderProse } from '../../src/site/prose.ts';
import type { LinkTargets } from '../../src/site/authored-link.ts';
import type { NotebookCell, NotebookOutput } from './notebook.ts';

/** Lines of code shown of one cell. */
export const MOST_CODE_LINES = 40;

/** A part of a notebook on a page. HTML is highlighted code, checked prose or sanitised output. */
export type ExcerptBlock =
  | { readonly kind: 'code'; readonly html: string; readonly note?: string }
  | { readonly kind: 'prose'; readonly html: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'html'; readonly html: string }
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
  if (cell.source.trim() === '') return cell.outputs.map((output) => outputBlock(output, options));
  if (cell.kind === 'markdown') return [proseBlock(cell.source, options)];
  return [
    await codeBlock(cell.source, options),
    ...cell.outputs.map((output) => outputBlock(output, options)),
  ];
}

async function codeBlock(source: string, { language }: ExcerptOptions): Promise<ExcerptBlock> {
  const lines = source.trimEnd().split('\n');
  const code = lines.slice(0, MOST_CODE_LINES).join('\n');
  const known = LANGUAGES.get(language);
  const html = known ? await highlight(code, known) : escapeHtml(code);
  const rest = lines.length - MOST_CODE_LINES;
  if (rest <= 0) return { kind: 'code', html };
  return { kind: 'code', html, note: `${rest} more lines are in the notebook.` };
}

// A map: a notebook may call its language "constructor".
const LANGUAGES: ReadonlyMap<string, CodeLanguage> = new Map([
  ['bash', 'bash'],
  ['ipython', 'python'],
  ['python', 'python'],
  ['python3', 'python'],
  ['sh', 'bash'],
]);

// Headings of a notebook would break the outline of the page, so they become bold lines.
function proseBlock(markdown: string, { site }: ExcerptOptions): ExcerptBlock {
  const text = markdown.replace(/^#{1,6}[ \t]+(\S.*)$/gm, '\n**$1**\n');
  return { kind: 'prose', html: renderProse(text, site) };
}

function outputBlock(output: NotebookOutput, options: ExcerptOptions): ExcerptBlock {
  if (output.kind === 'markdown') return proseBlock(output.text, options);
  if (output.kind !== 'image') return output;
  const { kind, name, width, height } = output;
  return { kind, name, width, height };
}
