import Markdown from 'markdown-it';
import { isBlock } from '../../src/manifest/evidence/blocks.ts';
import { parseContent } from '../../src/manifest/evidence/content.ts';

/** A model card: what stands between its first two lines of three hyphens, and its sections. */
export interface Card {
  /** Empty when the card has none, or something else than keys. */
  readonly meta: object;
  /** Why front matter that is there was not read. */
  readonly problem?: string;
  readonly title?: { readonly text: string; readonly line: number };
  readonly sections: readonly Section[];
}

/** A heading and what stands below it, up to the next heading. */
export interface Section {
  readonly heading: string;
  readonly text: string;
  /** Line of the heading in the file, counted from 1. */
  readonly line: number;
}

const FRONT = /^---[ \t]*\n(?:([^]*?)\n)?---[ \t]*(?:\n|$)/;

/** Takes a card apart. Any text is one: without front matter and headings it is empty. */
export function readCard(text: string): Card {
  const unix = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [front = '', yaml] = FRONT.exec(unix) ?? [];
  const body = unix.slice(front.length);
  const headings = headingsOf(body);
  const before = front.split('\n').length - 1;
  const lines = body.split('\n');
  const sections = headings.map(({ heading, end, start }, index) => ({
    heading,
    text: lines
      .slice(end, headings[index + 1]?.start)
      .join('\n')
      .trim(),
    line: before + start + 1,
  }));
  const first = headings.find(({ depth }) => depth === 'h1');
  return {
    ...metaOf(yaml),
    ...(first ? { title: { text: first.heading, line: before + first.start + 1 } } : {}),
    sections,
  };
}

function metaOf(yaml: string | undefined): Pick<Card, 'meta' | 'problem'> {
  if (yaml === undefined || yaml.trim() === '') return { meta: {} };
  const content = parseContent(yaml, 'front matter.yaml');
  if (!('kind' in content)) return { meta: {}, problem: 'the front matter is no valid YAML' };
  const value = content.kind === 'tree' ? content.value : undefined;
  return isBlock(value)
    ? { meta: value }
    : { meta: {}, problem: 'the front matter is no block of keys' };
}

interface Heading {
  readonly heading: string;
  readonly depth: string;
  /** First line, and the line after the last, counted from 0 in the body. */
  readonly start: number;
  readonly end: number;
}

// Markdown decides what a heading is: a line of code that starts with # is none.
function headingsOf(body: string): Heading[] {
  const tokens = new Markdown({ html: true }).parse(body, {});
  return tokens.flatMap(({ type, tag, map, level }, index) =>
    type === 'heading_open' && level === 0 && map
      ? [
          {
            heading: tokens[index + 1]?.content.trim() ?? '',
            depth: tag,
            start: map[0],
            end: map[1],
          },
        ]
      : [],
  );
}
