import type { Place } from '../findings/place.ts';

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

/** The place of characters of a file. Lines may end in CR LF. */
export function placeAt({ file, text }: FileText, offset: number, length: number): Place {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - (before.lastIndexOf('\n') + 1) + 1;
  return { file, line, column, length: Math.max(1, length), path: [] };
}

/** Offset of a place's line and column in the text of its file. */
export function offsetOf(text: string, { line, column }: Pick<Place, 'line' | 'column'>): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) break;
    start = end + 1;
  }
  return Math.min(start + column - 1, text.length);
}
