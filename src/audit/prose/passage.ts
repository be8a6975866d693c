import type { Place } from '../../findings/place.ts';

/** Stands in a passage for what is no prose: a component, code, an expression. */
export const OBJECT = '\ufffc';
/** Stands in a passage where a link begins. */
export const LINK = '\ufdd0';

/** One paragraph or field of an author's prose, and where its words stand in the file. */
export interface Passage {
  /** Words as a reader sees them, with `OBJECT` and `LINK` in them. */
  readonly text: string;
  /** True for words the author quotes from others. */
  readonly quoted: boolean;
  /** Place of the words that begin at `index` of the text. */
  placeOf(index: number, words: string): Place;
}

/** A sentence of a passage, and the index it begins at. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Places of one file, by offset. */
export interface FileText {
  readonly file: string;
  readonly text: string;
}

const END = /[.!?](?=\s+[\p{Lu}\ufffc\ufdd0"'(])|\n\s*\n|\n\s*[-*+] /gu;

/** Sentences of a passage. A point between digits or before a small letter ends none. */
export function sentencesOf({ text }: Pick<Passage, 'text'>): Sentence[] {
  const ends = [...text.matchAll(END)].map((match) => match.index + match[0].length);
  return [0, ...ends].map((start, index) => ({ start, text: text.slice(start, ends[index]) }));
}

/** Turns offsets of one file into places and back. */
export interface Places {
  /** The place of characters of the file. Lines may end in CR LF. */
  readonly at: (offset: number, length: number) => Place;
  /** Offset of a place's line and column; the end of the file for one behind it. */
  readonly offsetOf: (place: Pick<Place, 'line' | 'column'>) => number;
}

/** Finds where lines begin once, when first asked, so that ten thousand places cost one reading. */
export function placesIn({ file, text }: FileText): Places {
  let known: number[] | undefined;
  const starts = () => (known ??= lineStarts(text));
  return {
    at: (offset, length) => {
      const line = lineOf(starts(), offset);
      const column = offset - (starts()[line - 1] ?? 0) + 1;
      return { file, line, column, length: Math.max(1, length), path: [] };
    },
    offsetOf: ({ line, column }) => {
      const start = starts()[line - 1] ?? text.length;
      return Math.min(start + column - 1, text.length);
    },
  };
}

function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
}

/** Number of the last line that begins at an offset or before it, from 1. */
function lineOf(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
