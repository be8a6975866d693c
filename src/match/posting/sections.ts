import { headingKind, readHeading } from './headings.ts';
import type { Heading, HeadingShape } from './headings.ts';
import type { Line } from './lines.ts';
import type { Span } from './normalise.ts';
import { isBoilerplate } from './section.ts';
import type { SectionKind } from './section.ts';

/** A stretch of text, and the kind of section it stands in. Offsets are of the normalised text. */
export interface Passage extends Span {
  readonly kind: SectionKind;
  /** Where its heading stands; empty at 0 when it has none. */
  readonly heading: Span;
  /** Whether it is the first line of the posting: the name of the job. */
  readonly title: boolean;
  readonly bullet: boolean;
}

interface Block {
  readonly kind: SectionKind;
  readonly shape: HeadingShape;
  readonly heading: Span;
}

interface State {
  readonly passages: readonly Passage[];
  readonly block: Block;
  /** A heading with text on its own line holds for that line and the bullets under it. */
  readonly inline: Block | undefined;
  /** Kinds of the columns of the table the line before was in. */
  readonly columns: readonly Block[];
}

const NONE: Block = { kind: 'unknown', shape: 'plain', heading: { start: 0, end: 0 } };

/** Lines in which headings are looked for: no posting has as many. */
const MOST_LINES = 2000;
/** Cells in a row: what has more is no table. */
const MOST_CELLS = 50;

/** Gives every line of text the kind of section it stands in; headings are not among them. */
export function readSections(lines: readonly Line[]): Passage[] {
  const passages: Passage[] = [];
  let state: Omit<State, 'passages'> = { block: NONE, inline: undefined, columns: [] };
  for (const [i, line] of lines.entries()) {
    const step =
      i < MOST_LINES ? nextState(line, { ...state, first: i === 0 }) : textLine(line, state, false);
    passages.push(...step.passages);
    state = step;
  }
  return passages;
}

function nextState(
  line: Line,
  { first, ...state }: Omit<State, 'passages'> & { first: boolean },
): State {
  const cells = cellsOf(line);
  if (cells.length > 1 && cells.length <= MOST_CELLS) return tableRow(cells, state);
  const heading = readHeading(line);
  if (!heading || (first && heading.kind === 'unknown')) return textLine(line, state, first);
  const block = { ...heading, heading: headingSpan(line, heading) };
  if (heading.length < line.text.length) return inlineHeading(line, block, state);
  const known = heading.kind !== 'unknown' || endsSection(heading, state.block);
  return { passages: [], block: known ? block : state.block, inline: undefined, columns: [] };
}

/** Whether a heading of unknown words ends the section, and is not a smaller one inside it. */
function endsSection(heading: Heading, block: Block): boolean {
  return block.kind === 'unknown' || isBoilerplate(block.kind) || heading.shape === block.shape;
}

function textLine(line: Line, state: Omit<State, 'passages'>, first: boolean): State {
  const inline =
    line.bullet || (isBoilerplate(state.inline?.kind ?? 'unknown') && !line.apart)
      ? state.inline
      : undefined;
  const { kind, heading } = inline ?? state.block;
  const { start, end, bullet } = line;
  const title =
    first && line.text.includes(' ') && line.text.length <= 120 && !/[.:]$/.test(line.text);
  return {
    passages: [{ start, end, kind, heading, bullet, title }],
    block: state.block,
    inline,
    columns: [],
  };
}

function inlineHeading(line: Line, block: Block, state: Omit<State, 'passages'>): State {
  const { kind, heading } = block;
  const { end, bullet } = line;
  const text = line.text.slice(heading.end - line.start);
  const start = end - text.trimStart().length;
  const passage = { start, end, kind, heading, bullet, title: false };
  return {
    passages: [passage],
    block: state.block,
    inline: bullet ? undefined : block,
    columns: [],
  };
}

/** A row of a table: names of its columns, or text under them, or text beside its first cell. */
function tableRow(cells: readonly Line[], state: Omit<State, 'passages'>): State {
  const kinds = cells.map(({ text }) => headingKind(text.replace(/\*\*/g, ''), 0.75));
  if (kinds.every((kind) => kind !== undefined)) {
    const columns = cells.map((cell, i) => blockOf(cell, kinds[i] ?? 'unknown'));
    return { ...state, passages: [], inline: undefined, columns };
  }
  const [first, ...others] = cells;
  const side = first && kinds[0] ? blockOf(first, kinds[0]) : undefined;
  if (side) return { ...state, passages: others.map((cell) => passageOf(cell, side)) };
  const passages = cells.map((cell, i) => passageOf(cell, state.columns[i] ?? state.block));
  return { ...state, passages, inline: undefined };
}

function blockOf({ start, end }: Line, kind: SectionKind): Block {
  return { kind, shape: 'colon', heading: { start, end } };
}

function passageOf({ start, end }: Line, { kind, heading }: Block): Passage {
  return { start, end, kind, heading, bullet: true, title: false };
}

/** Cells of a table row, set apart by tabs or, in Markdown, by bars. */
function cellsOf(line: Line): Line[] {
  const mark = line.text.startsWith('|') ? '|' : '\t';
  let start = line.start;
  return line.text.split(mark).flatMap((cell) => {
    const at = start + cell.length - cell.trimStart().length;
    start += cell.length + 1;
    const text = cell.trim();
    return text === '' ? [] : [{ ...line, text, start: at, end: at + text.length }];
  });
}

function headingSpan(line: Line, { length }: Heading): Span {
  return { start: line.start, end: line.start + length };
}
