/** One `@article{…}` of a BibTeX file, as written. Lines count from 1. */
export interface BibtexPiece {
  /** In lower case, without the `@`: `article`, `string`. */
  readonly type: string;
  readonly text: string;
  readonly line: number;
  /** False when its bracket is never closed; `text` then ends where the next entry begins. */
  readonly isClosed: boolean;
}

// What is escaped, an entry at the start of a line, one elsewhere, and brackets; the rest is text.
const TOKEN = /\\[\s\S]|^[ \t]*@[ \t]*([a-z]+)\s*([{(])|@[ \t]*([a-z]+)\s*([{(])|[{})]/gim;

interface Open {
  readonly type: string;
  readonly start: number;
  /** Closed by a round bracket. */
  readonly isRound: boolean;
  readonly depth: number;
}

/** Cuts a BibTeX file into its entries, so that one broken entry does not hide the others. */
export function splitBibtex(text: string): BibtexPiece[] {
  const pieces: Omit<BibtexPiece, 'line'>[] = [];
  const starts: number[] = [];
  let open: Open | undefined;
  const close = ({ type, start }: Open, { end, isClosed }: { end: number; isClosed: boolean }) => {
    starts.push(start);
    pieces.push({ type, text: text.slice(start, end), isClosed });
  };
  for (const token of text.matchAll(TOKEN)) {
    const next = entered(token, open);
    // An entry at the start of a line inside another one: the bracket of the first is missing.
    if (open && next) close(open, { end: token.index, isClosed: false });
    const end = token.index + token[0].length;
    const after = next ?? (open && counted(token[0], open));
    if (after?.depth === 0) close(after, { end, isClosed: true });
    open = after?.depth === 0 ? undefined : after;
  }
  if (open) close(open, { end: text.length, isClosed: false });
  return numbered(text, { pieces, starts }).filter(({ type }) => type !== 'comment');
}

function entered(token: RegExpExecArray, open: Open | undefined): Open | undefined {
  const [whole, first, , later] = token;
  const type = open ? first : (first ?? later);
  if (type === undefined) return undefined;
  const start = token.index + whole.indexOf('@');
  return { type: type.toLowerCase(), start, isRound: whole.endsWith('('), depth: 1 };
}

function counted(token: string, open: Open): Open {
  if (token.startsWith('\\')) return open;
  if (token.endsWith('{')) return { ...open, depth: open.depth + 1 };
  const closes = token === '}' || (token === ')' && open.isRound && open.depth === 1);
  return closes ? { ...open, depth: open.depth - 1 } : open;
}

function numbered(
  text: string,
  { pieces, starts }: { pieces: readonly Omit<BibtexPiece, 'line'>[]; starts: readonly number[] },
): BibtexPiece[] {
  let line = 1;
  return pieces.map((piece, index) => {
    line += text.slice(starts[index - 1] ?? 0, starts[index]).split('\n').length - 1;
    return { ...piece, line };
  });
}
