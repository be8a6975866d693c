import type { Span } from './normalise.ts';

/** A part of a sentence between commas. */
export interface Part extends Span {
  /** Whether more than a comma stands before it: a semicolon, a colon, a dash or a "but". */
  readonly hard: boolean;
  /** The word it begins with, when that continues a list. */
  readonly joins: 'and' | 'or' | undefined;
  /** Whether it ends a list of its own: "AWS or Azure". */
  readonly closed: boolean;
}

const AND = '(?:and|und|sowie|et|y|e|&)';
const OR = '(?:and/or|or|oder|bzw\\.|ou|o|u|und/oder|et/ou|y/o|e/ou)';
const SEPARATOR =
  /(?:;|:(?=\s)|\s-\s|,?\s(?:but|while|whereas|though|although|aber|während|mais|pero|mientras|mas)(?=\s))|,/giu;
const FIRST = new RegExp(`^[,;:\\s-]*(?:(${OR})|${AND})\\s`, 'iu');
const INSIDE = new RegExp(
  `\\S\\s+(?:(?:${OR}|${AND})\\s|(?:etc|usw)(?![\\p{L}]))|^\\W*(?:etc|usw)(?![\\p{L}])`,
  'iu',
);

/** Cuts a sentence at its commas and at stronger marks. Every part starts at its mark. */
export function partsOf(text: string, { start, end }: Span): Part[] {
  const cuts = [...text.slice(start, end).matchAll(SEPARATOR)].map(({ 0: mark, index }) => ({
    at: start + index,
    hard: mark !== ',',
  }));
  return [{ at: start, hard: true }, ...cuts].map(({ at, hard }, i) => {
    const stop = cuts[i]?.at ?? end;
    const words = text.slice(at, stop);
    const first = FIRST.exec(words);
    const joins = first ? (first[1] ? 'or' : 'and') : undefined;
    const rest = first ? words.slice(first[0].length) : words;
    return { start: at, end: stop, hard, joins, closed: INSIDE.test(rest) };
  });
}
