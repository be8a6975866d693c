/** A text made even for matching, with the way back to the text as given. */
export interface FoldedText {
  /** Plain letters, hyphens and spaces; accents, soft hyphens and zero-width marks taken away. */
  readonly text: string;
  /** Place in the text as given of the character at this place, or behind its last one. */
  readonly startOf: (index: number) => number;
  /** Place in the text as given just behind the character before this place. */
  readonly endOf: (index: number) => number;
}

/**
 * Makes a text even: every dash a hyphen, every space a space (line ends stay), letters without
 * accents, compatibility forms (`Ｐ`, `ﬁ`, bold letters) as plain ones. Places count UTF-16 units.
 * Unicode 16, chapter 3.11, normalisation form KD.
 */
export function foldText(text: string): FoldedText {
  if (/^[\0-\x7f]*$/.test(text)) {
    return { text, startOf: (index) => index, endOf: (index) => index };
  }
  return foldMarks(text);
}

function foldMarks(text: string): FoldedText {
  const known = new Map<string, string>();
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const mark of text) {
    const plain = known.get(mark) ?? plainMark(mark);
    known.set(mark, plain);
    parts.push(plain);
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(at);
      ends.push(at + mark.length);
    }
    at += mark.length;
  }
  return {
    text: parts.join(''),
    startOf: (index) => starts[index] ?? at,
    endOf: (index) => ends[index - 1] ?? 0,
  };
}

function plainMark(mark: string): string {
  if (mark <= '\x7f') return mark;
  if (/[\p{Cf}\p{Mn}]/u.test(mark)) return '';
  // Unlike the other dashes it parts sentences, not words.
  if (mark === '\u2014') return ';';
  if (/[\p{Pd}\u2212]/u.test(mark)) return '-';
  if (/[\p{Zs}\u2028\u2029]/u.test(mark)) return ' ';
  if (/[\u2018\u2019\u02bc]/.test(mark)) return "'";
  // A trade mark belongs to no word.
  if (/[\u2120\u2122]/.test(mark)) return ' ';
  return mark
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/\p{Pd}/gu, '-');
}
