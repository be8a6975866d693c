import { unbreakable } from './printable.ts';

/** Room for the first line and for the others, and the width of a text. All in points. */
export interface LineRoom {
  readonly first: number;
  readonly rest: number;
  readonly width: (text: string) => number;
}

/**
 * Breaks text into lines, only at spaces: never inside a word, a number or an address, and never
 * after a hyphen. Only a single word longer than a whole line is cut, between characters, because
 * the other choice is to print it beyond the paper.
 */
export function breakLines(text: string, room: LineRoom): string[] {
  const lines: string[][] = [];
  for (const word of unbreakable(text)) {
    const last = lines.at(-1);
    const limit = lines.length > 1 ? room.rest : room.first;
    if (last && room.width([...last, word].join(' ')) <= limit) last.push(word);
    else lines.push(...cutToFit(word, { ...room, first: last ? room.rest : room.first }));
  }
  return withoutRunt(lines, room).map((line) => line.join(' '));
}

/** A last line of one short word looks lost: it gets the word before for company. */
function withoutRunt(
  lines: readonly (readonly string[])[],
  { rest, width }: LineRoom,
): (readonly string[])[] {
  const [before, last] = [lines.at(-2), lines.at(-1)];
  if (!before || last?.length !== 1 || before.length < 4) return [...lines];
  const pair = [...before.slice(-1), ...last];
  if (width(last.join('')) > rest / 8 || width(pair.join(' ')) > rest) return [...lines];
  return [...lines.slice(0, -2), before.slice(0, -1), pair];
}

function cutToFit(word: string, { first, rest, width }: LineRoom): string[][] {
  const pieces = [''];
  if (width(word) <= first) return [[word]];
  for (const { segment } of SEGMENTER.segment(word)) {
    const longer = `${pieces.at(-1)}${segment}`;
    const limit = pieces.length > 1 ? rest : first;
    if (pieces.at(-1) === '' || width(longer) <= limit) pieces[pieces.length - 1] = longer;
    else pieces.push(segment);
  }
  return pieces.map((piece) => [piece]);
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });
