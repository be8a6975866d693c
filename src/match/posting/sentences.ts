import type { Span } from './normalise.ts';

/**
 * Longest sentence that is read as one, in UTF-16 units: the words of a sentence are compared with
 * one another, and a text without a full stop must not take the square of its length.
 */
const LONGEST = 1200;

/** Cuts a stretch of text at full stops, question marks and bullets inside a line. */
export function sentencesOf(text: string, { start, end }: Span): Span[] {
  const cuts = [...text.slice(start, end).matchAll(STOP)]
    .map((match) => ({ from: start + match.index, to: start + match.index + match[0].length }))
    .filter(({ from }) => !ABBREVIATION.test(text.slice(Math.max(start, from - 12), from + 1)));
  const starts = [start, ...cuts.map(({ to }) => to)];
  const ends = [...cuts.map(({ from }) => from + 1), end];
  return starts.flatMap((at, i) => {
    const stop = ends[i] ?? end;
    return text.slice(at, stop).trim() === '' ? [] : shortened(text, { start: at, end: stop });
  });
}

/** Cuts an endless sentence between two words. */
function shortened(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let at = start;
  while (end - at > LONGEST) {
    const space = text.lastIndexOf(' ', at + LONGEST);
    const stop = space > at + LONGEST / 2 ? space : at + LONGEST;
    pieces.push({ start: at, end: stop });
    at = stop;
  }
  return [...pieces, { start: at, end }];
}

const STOP = /[.!?…]["')*]{0,3}[ \n]+(?=["'(*]{0,3}[\p{Lu}\p{N}•])| (?=• )/gu;

// After these a full stop does not end the sentence, in the five languages headings are read in.
const ABBREVIATION =
  /(?<![\p{L}\p{N}])(?:\p{L}\.|(?:e|i)\. ?[ge]\.|z\. ?b\.|u\. ?a\.|o\. ?[äa]\.|d\. ?h\.|p\. ?ex\.|p\. ?ej\.|(?:ex|ej|etc|usw|bzw|inkl|ca|vs|incl|min|max|approx|evtl|ggf|mind|dr|st|nr|no|resp|esp|exp|yrs?|cf|vgl)\.)$/iu;
