import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A printed line: where it starts, how large it is set, how far below the line before. */
interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Size of running text, and how far apart its lines are, in points. */
const BODY = { size: 10, line: 13 } as const;

/**
 * The lines of a PDF as a program sees them that knows where characters stand and nothing else:
 * indents and wide gaps become spaces, and a line of running text that follows the one before at
 * the distance of its lines is indented, because it goes on.
 */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: Line[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const pieces = items.flatMap((item) =>
      'str' in item && item.str.trim() ? [pieceOf(item)] : [],
    );
    pages.push(linesOf(pieces));
  }
  await task.destroy();
  return textOf(pages);
}

function pieceOf(item: { str: string; transform: unknown[]; width: number }): Piece {
  const [size = 0, , , , x = 0, y = 0] = item.transform.map(Number);
  return { text: item.str, x, y, width: item.width, size };
}

function linesOf(pieces: readonly Piece[]): Line[] {
  const rows: Piece[][] = [];
  for (const piece of pieces) {
    const row = rows.at(-1);
    if (row && Math.abs((row[0]?.y ?? 0) - piece.y) < 3) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => {
    const [{ x, y, size } = { x: 0, y: 0, size: 0 }] = row;
    return { text: row.map((piece, index) => joined(piece, row[index - 1])).join(''), x, y, size };
  });
}

function joined(piece: Piece, before: Piece | undefined): string {
  if (!before) return piece.text;
  const gap = piece.x - before.x - before.width;
  return `${gap > BODY.size ? '   ' : gap > 1 ? ' ' : ''}${piece.text}`;
}

function textOf(pages: readonly (readonly Line[])[]): string {
  const lines = pages.flat();
  const left = Math.min(...lines.map(({ x }) => x));
  let [isBelowEntry, text] = [false, ''];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const [isBody, isIn] = [line.size < BODY.size + 0.2, line.x - left > 1];
    if (before && before.size === line.size && line.size > BODY.size + 1) {
      text = `${text.trimEnd()} ${line.text}\n`;
      continue;
    }
    // Sections and entries are set alike but for the capitals.
    if (!isBody && !isIn) isBelowEntry = !/^[A-Z]+$/.test(line.text);
    text += `${isBody || isIn ? '' : '\n'}${indentOf(line, { before, isIn, isBelowEntry })}${line.text}\n`;
  }
  return text;
}

interface Around {
  readonly before: Line | undefined;
  readonly isIn: boolean;
  readonly isBelowEntry: boolean;
}

function indentOf({ text, y, size }: Line, { before, isIn, isBelowEntry }: Around): string {
  if (isIn) return '    ';
  if (size > BODY.size + 0.2 || text.startsWith('• ')) return '';
  const goesOn = before !== undefined && Math.abs(before.y - y - BODY.line) < 0.5;
  return isBelowEntry || goesOn ? '  ' : '';
}
