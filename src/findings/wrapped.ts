import { columnsOf, visibleText } from './visible.ts';

/** How lines are set: their widest measure in columns, and what each starts with. */
export interface LineLayout {
  readonly width: number;
  /** In front of every line after the first; the first too unless `first` is given. */
  readonly indent?: string;
  readonly first?: string;
}

/**
 * Breaks text at spaces into lines of at most `width` columns, what cannot be seen made visible. A
 * word wider than a line is cut where the line ends, so no line is ever wider.
 */
export function wrapped(
  text: string,
  { width, indent = '', first = indent }: LineLayout,
): string[] {
  const room = Math.max(1, width - Math.max(columnsOf(indent), columnsOf(first)));
  const pieces = visibleText(text.replace(/\s+/g, ' ').trim())
    .split(' ')
    .flatMap((word) => cut(word, room));
  return pieces
    .reduce<string[]>((lines, piece) => joined(lines, piece, room), [])
    .map((line, index) => `${index === 0 ? first : indent}${line}`);
}

function joined(lines: readonly string[], piece: string, room: number): string[] {
  const last = lines.at(-1);
  if (last === undefined) return [piece];
  const longer = `${last} ${piece}`;
  return columnsOf(longer) <= room ? [...lines.slice(0, -1), longer] : [...lines, piece];
}

function cut(word: string, room: number): string[] {
  return [...word].reduce<string[]>((parts, character) => {
    const longer = `${parts.at(-1) ?? ''}${character}`;
    return columnsOf(longer) <= room || parts.at(-1) === undefined
      ? [...parts.slice(0, -1), longer]
      : [...parts, character];
  }, []);
}
