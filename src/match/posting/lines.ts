import type { Span } from './normalise.ts';

/** A line as it reads: lines that were only wrapped are one, its bullet left out. */
export interface Line extends Span {
  readonly text: string;
  /** Whether a bullet, a dash or a number stands before it. */
  readonly bullet: boolean;
  /** Whether an empty line, or the start of the posting, stands before it. */
  readonly apart: boolean;
  /** Whether the next line is only a rule: `-----` or `=====`. */
  readonly underlined: boolean;
}

/** A posting cut into lines. `text` has a space wherever a line was wrapped, and the same length. */
export interface Lines {
  readonly text: string;
  readonly lines: readonly Line[];
}

interface Row extends Span {
  readonly text: string;
}

/** Cuts a normalised text into lines. */
export function readLines(normalised: string): Lines {
  const rows = rowsOf(normalised);
  const width = wrapWidth(rows);
  const text = rows.map((row, i) => row.text + seam(row, rows[i + 1], width)).join('');
  return { text, lines: linesOf(text) };
}

function linesOf(text: string): Line[] {
  const rows = rowsOf(text);
  return rows.flatMap((row, i) => {
    if (row.text === '' || RULE.test(row.text)) return [];
    const bullet = BULLET.exec(row.text)?.[0].length ?? 0;
    const line = {
      text: row.text.slice(bullet),
      start: row.start + bullet,
      end: row.end,
      bullet: bullet > 0,
      apart: (rows[i - 1]?.text ?? '') === '',
      underlined: RULE.test(rows[i + 1]?.text ?? ''),
    };
    return line.text === '' ? [] : [line];
  });
}

// A lone letter is a bullet only with its bracket, so that "C. elegans" or "R." stays.
const BULLET = /^(?:(?:[-*+•>o](?= )|•)[ •]*|\d{1,2}[.)] |[a-z]\) )/;
const RULE = /^[-=_*~•]{3,}$/;

function rowsOf(text: string): Row[] {
  let start = 0;
  return text.split('\n').map((row) => {
    const place = { text: row, start, end: start + row.length };
    start = place.end + 1;
    return place;
  });
}

/** What stands between two rows: a space where one line was wrapped onto the next. */
function seam(row: Row, next: Row | undefined, width: number): string {
  if (!next) return '';
  return isWrapped(row.text, next.text, width) ? ' ' : '\n';
}

function isWrapped(row: string, next: string, width: number): boolean {
  if (row === '' || next === '' || BULLET.test(next) || RULE.test(row) || RULE.test(next))
    return false;
  if (/^\||\t/.test(row) || /^\||\t/.test(next)) return false;
  if (/[:.!?]$/.test(row) && !/^\p{Ll}/u.test(next)) return false;
  if (row.endsWith(':') || /^[#*]/.test(next)) return false;
  const word = /^\S+/.exec(next)?.[0].length ?? 0;
  if (width > 0 && row.length + 1 + word > width) return true;
  return row.length >= 40 && (/^[\p{Ll}(&]/u.test(next) || UNFINISHED.test(row));
}

// No line of its own ends in one of these.
const UNFINISHED =
  /(?:,| (?:a|an|and|as|at|by|for|from|in|is|of|on|or|the|to|using|with|auf|das|der|die|ein|eine|für|im|mit|oder|und|von|zu|avec|dans|des|du|en|et|la|le|les|ou|sur|con|de|del|el|los|para|por|y|com|da|do|em|um|uma))$/i;

/** Column the text was wrapped at, 0 when its lines end where their author ended them. */
function wrapWidth(rows: readonly Row[]): number {
  const width = rows.reduce((most, { text }) => Math.max(most, text.length), 0);
  if (width < 50 || width > 120) return 0;
  const near = rows.filter(({ text }) => text.length > width - 12).length;
  const full = rows.filter(({ text }) => text.length > 0).length;
  return near >= 3 && near * 5 >= full ? width : 0;
}
