import Markdown from 'markdown-it';
import type { Token } from 'markdown-it';
import type { FoundReadme, FoundText } from '../../src/drafts/repository-scan.ts';

/** Names of a repository's first page. */
export const README_FILE = /^readme(?:\.(?:md|markdown|rst|txt))?$/i;

/** Characters of a page that are looked at. */
const LONGEST = 200_000;
/** Characters of a piece of HTML in which a title may stand. */
const LONGEST_TITLE = 4000;

/** Front matter of a page and what stands below it; empty lines keep the line numbers. */
export function frontMatterOf(text: string): { readonly front?: string; readonly body: string } {
  const plain = text.replaceAll('\r\n', '\n');
  const found = /^---[ \t]*\n([^]*?)\n---[ \t]*(?:\n|$)/.exec(plain);
  if (!found) return { body: plain };
  const [whole, front = ''] = found;
  return { front, body: whole.replace(/[^\n]+/g, '') + plain.slice(whole.length) };
}

/** Reads title, first paragraph and headings of a page in Markdown. */
export function readReadme(text: string, file: string): FoundReadme {
  const tokens = new Markdown({ html: true }).parse(frontMatterOf(text.slice(0, LONGEST)).body, {});
  const headings = tokens.flatMap((token, index) => {
    const words = token.type === 'heading_open' ? wordsOf(tokens[index + 1]) : '';
    return words ? [{ ...placed(token, words), level: Number(token.tag.slice(1)) }] : [];
  });
  const title = headings.find(({ level }) => level === 1) ?? htmlTitle(tokens);
  const paragraph = firstParagraph(tokens);
  const resultsTable = tableBelowResults(tokens);
  return {
    file,
    ...(title ? { title: { text: title.text, line: title.line } } : {}),
    ...(paragraph ? { paragraph } : {}),
    sections: headings
      .filter(({ line }) => line !== title?.line)
      .map(({ text: words, line }) => ({ text: words, line })),
    ...(resultsTable === undefined ? {} : { resultsTable }),
  };
}

/** Words of running text without marks, pictures and HTML. */
function wordsOf(token: Token | undefined): string {
  const parts = (token?.children ?? []).map(({ type, content }) => {
    if (type === 'text' || type === 'code_inline') return content;
    return type === 'softbreak' || type === 'hardbreak' ? ' ' : '';
  });
  return parts
    .join('')
    .replace(/:[a-z_]+:/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function placed({ map }: Token, text: string): FoundText {
  return { text, line: (map?.[0] ?? 0) + 1 };
}

// A centred title is written in HTML, since Markdown cannot centre.
function htmlTitle(tokens: readonly Token[]): FoundText | undefined {
  for (const token of tokens.filter(({ type }) => type === 'html_block')) {
    const inner =
      /<h1\b[^>]*>([^]*?)<\/h1>/i.exec(token.content.slice(0, LONGEST_TITLE))?.[1] ?? '';
    const words = inner
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (words) return placed(token, words);
  }
  return undefined;
}

// Badges are paragraphs without words. What stands in lists, in quotes or below a heading about
// something else, such as the installation, is no summary.
function firstParagraph(tokens: readonly Token[]): FoundText | undefined {
  let about = true;
  for (const [index, token] of tokens.entries()) {
    const words = wordsOf(tokens[index + 1]);
    if (token.type === 'heading_open') about = token.tag === 'h1' || ABOUT.test(words);
    if (token.type !== 'paragraph_open' || token.level > 0 || !about) continue;
    if (/\p{L}{2,}.*\s.*\p{L}{2,}.*[^:]$/u.test(words)) return placed(token, words);
  }
  return undefined;
}

const ABOUT = /\b(?:about|overview|introduction|abstract|summary|description|what)\b/i;

const RESULTS = /\b(?:results?|evaluation|performance|benchmarks?|metrics|scores?)\b/i;

function tableBelowResults(tokens: readonly Token[]): number | undefined {
  let below = false;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') below = RESULTS.test(wordsOf(tokens[index + 1]));
    if (token.type === 'table_open' && below) return (token.map?.[0] ?? 0) + 1;
  }
  return undefined;
}
