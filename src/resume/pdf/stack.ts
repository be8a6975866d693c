import type { Block } from '../blocks.ts';
import { breakLines } from './break-lines.ts';
import type { ResumeFonts } from './font.ts';
import { printable } from './printable.ts';
import { BULLET, GUTTER, INDENT, LEAST_ADDRESS_SIZE, RULE, STYLES, spaceBefore } from './type.ts';
import type { Style } from './type.ts';

/** Characters in one style at a distance from the column's left edge. Points. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly style: Style;
  /** What it is within its block: a bullet's mark, its words, or the dates of an entry. */
  readonly part: 'mark' | 'words' | 'dates';
  readonly href?: string;
}

/** One printed line: its runs in reading order, and its height in points. */
export interface Row {
  readonly runs: readonly Run[];
  readonly height: number;
}

/** A block as rows. A block without a printable character has none. */
export interface Stack {
  readonly block: Block;
  readonly rows: readonly Row[];
  /** White above, unless it begins a page. */
  readonly before: number;
  /** Whether it must not be the last thing on a page. */
  readonly keep: boolean;
}

export interface Column {
  readonly fonts: ResumeFonts;
  /** In points. */
  readonly width: number;
}

/** Sets blocks in one column: breaks their lines and places every run. */
export function stackBlocks(blocks: readonly Block[], column: Column): Stack[] {
  return blocks.map((block, index) => ({
    block,
    rows: isSkill(blocks, index) ? skillRows(block, column) : rowsOf(block, column),
    before: spaceBefore(block, blocks[index - 1]),
    keep: keepsNext(blocks, index),
  }));
}

// A section's title stays with what follows, an entry's with its address and first bullet, the last
// bullet with the one before: neither a title nor a bullet stands alone on its side of a page's end.
function keepsNext(blocks: readonly Block[], index: number): boolean {
  const [previous, kind, next, later] = [-1, 0, 1, 2].map((step) => blocks[index + step]?.kind);
  const follows = next === 'bullet' || next === 'paragraph';
  if (kind === 'heading') return next !== undefined;
  if (kind === 'entry') return follows || next === 'address';
  // An address belongs to what stands above it: to its entry, or to a bullet about a paper.
  if (kind === 'address') return previous === 'entry' && follows;
  return kind === 'bullet' && (next === 'address' || (next === 'bullet' && later !== 'bullet'));
}

function rowsOf(block: Block, column: Column): Row[] {
  switch (block.kind) {
    case 'entry':
      return entryRows(block, column);
    case 'address':
      return addressRows(block.href, column);
    case 'contacts':
      return contactRows(block.items.join(' | '), column);
    case 'heading':
      return words(block.text.toUpperCase(), { style: STYLES.heading, below: RULE.room, column });
    case 'bullet':
      return bulletRows(block.text, column);
    default:
      return words(block.text, { style: STYLES[block.kind], column });
  }
}

interface Setting {
  readonly style: Style;
  readonly column: Column;
  /** Distance from the left edge, of the first line and of the others. */
  readonly first?: number;
  readonly rest?: number;
  /** What the first line leaves free at its right. */
  readonly taken?: number;
  /** White that belongs to the last row. */
  readonly below?: number;
}

function words(text: string, setting: Setting): Row[] {
  const { style, column, first = 0, rest = first, taken = 0, below = 0 } = setting;
  const width = widthIn(style, column);
  const room = { first: column.width - first - taken, rest: column.width - rest, width };
  const lines = breakLines(text, room);
  return lines.map((line, index) => ({
    runs: [runOf(line, index === 0 ? first : rest, setting)],
    height: style.line + (index === lines.length - 1 ? below : 0),
  }));
}

function runOf(text: string, x: number, { style, column }: Setting): Run {
  return { text, x, width: widthIn(style, column)(text), style, part: 'words' };
}

function widthIn({ face, size }: Style, { fonts }: Column): (text: string) => number {
  return (text) => fonts[face].width(text, size);
}

function isSkill(blocks: readonly Block[], index: number): boolean {
  const heading = blocks.slice(0, index).findLast(({ kind }) => kind === 'heading');
  return heading?.kind === 'heading' && heading.text === 'Skills';
}

/** "Tools: NumPy, pandas" with its area in bold, and what goes on below standing in. */
function skillRows(block: Block, column: Column): Row[] {
  const [style, bold] = [STYLES.paragraph, { ...STYLES.paragraph, face: 'bold' } as const];
  if (block.kind !== 'paragraph') return rowsOf(block, column);
  const label = /^[^:]{1,40}: /.exec(printable(block.text))?.[0] ?? '';
  const [width, taken] = [style, bold].map((each) => widthIn(each, column)(label));
  const more = { taken: (taken ?? 0) - (width ?? 0), rest: INDENT };
  const [first, ...others] = words(block.text, { style, column, ...more });
  const [run] = first?.runs ?? [];
  if (!first || !run?.text.startsWith(label) || !label) return rowsOf(block, column);
  const area = { ...run, text: label, width: taken ?? 0, style: bold };
  const rest = { ...run, text: run.text.slice(label.length), x: area.width };
  return [{ ...first, runs: [area, rest] }, ...others];
}

function bulletRows(text: string, column: Column): Row[] {
  const rows = words(text, { style: STYLES.bullet, first: INDENT, column });
  const mark = { ...runOf(BULLET, 0, { style: STYLES.bullet, column }), part: 'mark' } as const;
  return rows.map((row, index) => (index === 0 ? { ...row, runs: [mark, ...row.runs] } : row));
}

function entryRows({ title, period }: Extract<Block, { kind: 'entry' }>, column: Column): Row[] {
  const setting = { style: STYLES.entry, column, rest: INDENT };
  const dates = printable(period);
  if (!dates) return words(title, setting);
  const width = widthIn(STYLES.date, column)(dates);
  const rows = words(title, { ...setting, taken: width + GUTTER });
  const run = { text: dates, x: column.width - width, width, style: STYLES.date, part: 'dates' };
  const [first = { runs: [], height: STYLES.entry.line }, ...others] = rows;
  return [{ ...first, runs: [...first.runs, { ...run, part: 'dates' }] }, ...others];
}

function addressRows(href: string, column: Column): Row[] {
  const style = STYLES.address;
  const fitting = (style.size * column.width) / widthIn(style, column)(printable(href));
  const size = Math.max(LEAST_ADDRESS_SIZE, Math.min(style.size, fitting - 0.01));
  return words(href, { style: { ...style, size }, column }).map((row) => ({
    ...row,
    runs: row.runs.map((run) => ({ ...run, href })),
  }));
}

/** Mail addresses in the row of contacts are links; each word of it stands where it stood. */
function contactRows(text: string, column: Column): Row[] {
  const style = STYLES.contacts;
  return words(text, { style, column }).map((row) => ({
    ...row,
    runs: row.runs.flatMap((run) => linkedRuns(run, column)),
  }));
}

function linkedRuns({ text, style, ...run }: Run, column: Column): Run[] {
  const width = widthIn(style, column);
  const pieces = text.split(/((?<=^|\| )[^\s|@]+@[^\s|@]+(?= \||$))/).filter(Boolean);
  return pieces.map((piece, index) => ({
    ...run,
    text: piece,
    x: run.x + width(pieces.slice(0, index).join('')),
    width: width(piece),
    style: isMail(piece) ? { ...style, colour: STYLES.address.colour } : style,
    ...(isMail(piece) ? { href: `mailto:${piece}` } : {}),
  }));
}

function isMail(piece: string): boolean {
  return /^[^\s|@]+@[^\s|@]+$/.test(piece);
}
