import type { Place } from './place.ts';
import { columnsOf, visibleText } from './visible.ts';

const LINES_BEFORE = 2;
const LINES_AFTER = 1;
/** Widest line of a frame, gutter included. */
const MAX_COLUMNS = 120;
/** Columns kept on both sides of the underlined characters when a line is cut. */
const MIN_CONTEXT = 24;
const CUT = '…';

/**
 * Quotes the lines around a place, at most two before and one after, with a caret under each
 * underlined character. Empty when the text has no such line.
 *
 *       1 | task:
 *     > 2 |   tpye: tabular-regression
 *         |   ^^^^
 */
export function frame(text: string, place: Place): string {
  const lines = linesAround(text, place.line);
  if (!lines.some(({ number }) => number === place.line)) return '';
  const digits = String(lines.at(-1)?.number ?? 0).length;
  return lines
    .flatMap((line) =>
      line.number === place.line ? marked(line, place, digits) : [plain(line, digits)],
    )
    .join('\n');
}

interface Line {
  readonly number: number;
  readonly text: string;
}

function linesAround(text: string, line: number): Line[] {
  const ends = text.split(/\r?\n/);
  // A final line end starts no line of its own, unless the place is there.
  const count = ends.at(-1) === '' && line < ends.length ? ends.length - 1 : ends.length;
  const first = Math.max(1, line - LINES_BEFORE);
  const last = Math.min(count, line + LINES_AFTER);
  return text === ''
    ? []
    : ends
        .slice(first - 1, last)
        .map((content, index) => ({ number: first + index, text: content }));
}

function plain({ number, text }: Line, digits: number): string {
  const shown = cutEnd(
    visibleText(text.slice(0, MAX_COLUMNS)),
    roomFor(digits),
    text.length > MAX_COLUMNS,
  );
  return `  ${gutter(number, digits)}${shown}`.trimEnd();
}

function marked({ number, text }: Line, place: Place, digits: number): string[] {
  const { before, span, after } = fitted(around(text, place), roomFor(digits));
  const caret = ' '.repeat(columnsOf(before)) + '^'.repeat(Math.max(columnsOf(span), 1));
  return [
    `> ${gutter(number, digits)}${before}${span}${after}`.trimEnd(),
    `  ${gutter('', digits)}${caret}`,
  ];
}

// The underlined characters come first, then some columns on both sides, then more before them.
function fitted(parts: Parts, room: number) {
  const whole = { before: visibleText(parts.before), span: visibleText(parts.span) };
  const least = Math.min(columnsOf(whole.before), MIN_CONTEXT);
  const span = cutEnd(whole.span, room - least - 1, parts.cutSpan);
  const rest = span === whole.span ? visibleText(parts.after) : '';
  const free = room - Math.max(columnsOf(span), 1);
  const before = cutStart(
    whole.before,
    free - Math.min(columnsOf(rest), MIN_CONTEXT, free - least),
    parts.cutBefore,
  );
  const after = rest && cutEnd(rest, free - columnsOf(before), parts.cutAfter);
  return { before, span, after };
}

interface Parts {
  readonly before: string;
  readonly span: string;
  readonly after: string;
  /** Whether the line goes on where the part ends. */
  readonly cutBefore: boolean;
  readonly cutSpan: boolean;
  readonly cutAfter: boolean;
}

// Only the neighbourhood of the place is looked at: a line may be as long as the file.
function around(text: string, { column, length }: Place): Parts {
  const start = Math.min(column - 1, text.length);
  const end = Math.min(start + Math.max(length, 1), text.length);
  const [first, last] = [
    Math.max(0, start - MAX_COLUMNS),
    Math.min(text.length, end + MAX_COLUMNS),
  ];
  return {
    before: text.slice(first, start),
    span: text.slice(start, Math.min(end, start + MAX_COLUMNS)),
    after: text.slice(end, last),
    cutBefore: first > 0,
    cutSpan: end > start + MAX_COLUMNS,
    cutAfter: last < text.length,
  };
}

function cutEnd(text: string, room: number, always: boolean): string {
  if (!always && columnsOf(text) <= room) return text;
  return firstColumns([...text], room - 1).join('') + (room > 0 ? CUT : '');
}

function cutStart(text: string, room: number, always: boolean): string {
  if (!always && columnsOf(text) <= room) return text;
  return (
    CUT +
    firstColumns([...text].reverse(), room - 1)
      .reverse()
      .join('')
  );
}

function firstColumns(characters: readonly string[], room: number): string[] {
  let columns = 0;
  return characters.filter((character) => (columns += columnsOf(character)) <= room);
}

function roomFor(digits: number): number {
  return MAX_COLUMNS - digits - '>  | '.length;
}

function gutter(number: number | '', digits: number): string {
  return `${String(number).padStart(digits)} | `;
}
