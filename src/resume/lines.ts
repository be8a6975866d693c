/** Columns of the plain-text résumé: fits a mail and every terminal. */
export const WIDTH = 78;

/** How a paragraph hangs: what stands before its first line and before the others. */
export interface Hang {
  readonly first?: string;
  readonly rest?: string;
}

/**
 * Breaks text into lines of at most 78 columns, only at spaces: a word, number or address is never
 * cut, so a longer one makes its own longer line.
 */
export function wrap(text: string, { first = '', rest = first }: Hang = {}): string[] {
  const [head = '', ...tail] = text.split(/\s+/).filter(Boolean);
  return tail
    .reduce<readonly string[]>(
      (lines, word) => {
        const last = lines.at(-1) ?? '';
        const longer = `${last} ${word}`;
        return columns(longer) <= WIDTH
          ? [...lines.slice(0, -1), longer]
          : [...lines, `${rest}${word}`];
      },
      [`${first}${head}`],
    )
    .slice();
}

/** What stands before the further rows of a title: more than before what is told below it. */
const TITLE_REST = '    ';

/** A title with its date on the same row, at the right; a long title goes on below, indented. */
export function titleRow(title: string, date: string): string[] {
  if (!date) return wrap(title, { rest: TITLE_REST });
  const room = WIDTH - columns(date) - 2;
  const cut = columns(title) <= room ? title.length : title.lastIndexOf(' ', room);
  if (cut <= 0) return [`${title}  ${date}`];
  const head = title.slice(0, cut);
  const row = `${head}${' '.repeat(WIDTH - columns(head) - columns(date))}${date}`;
  return cut === title.length ? [row] : [row, ...wrap(title.slice(cut + 1), { first: TITLE_REST })];
}

function columns(text: string): number {
  return [...text.normalize('NFC')].length;
}
