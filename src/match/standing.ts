/** A place where a spelling was found, in places of the text it was looked for in. */
export interface SpellingHit {
  readonly skill: string;
  readonly start: number;
  readonly end: number;
  /** Which word of the text it begins with. */
  readonly word: number;
  /** Words of which one must stand near before it counts. */
  readonly near?: ReadonlySet<string>;
  /** Whether it is written with a capital, as names are. */
  readonly capital: boolean;
}

/** A word of a text and where it begins. */
export interface Word {
  readonly text: string;
  readonly start: number;
}

/** A lower-case text and its words, in their order. */
export interface WordedText {
  readonly text: string;
  readonly words: readonly Word[];
}

/** How far a word may stand and still be near, in characters: about a line. */
const NEAR = 80;
/** The longest text between two items of one list: `, and/or`. */
const LONGEST_GLUE = 12;
const NO_WORD: Word = { text: '', start: Infinity };
const MARKS = String.raw`[\s,;/|&()+•·*-]*`;
const GLUE = new RegExp(`^${MARKS}(?:and|and/or|e|et|o|oder|or|ou|und|y)?${MARKS}$`);

/**
 * Keeps the hits that stand: those that need nothing beside them, those with one of their words
 * near, and those in one list with a hit that stands ("Python, Go or R").
 *
 * @param hits in the order of the text
 */
export function standing(hits: readonly SpellingHit[], text: WordedText): SpellingHit[] {
  const stands = hits.map((hit) => hit.near === undefined || hasNear(hit, text.words));
  // Both ways, since a list may begin or end with the item that is sure.
  for (let at = 1; at < hits.length; at += 1) {
    if (stands[at - 1] && !stands[at]) stands[at] = glued(hits[at - 1], hits[at], text);
  }
  for (let at = hits.length - 1; at > 0; at -= 1) {
    if (stands[at] && !stands[at - 1]) stands[at - 1] = glued(hits[at - 1], hits[at], text);
  }
  return hits.filter((_, at) => stands[at]);
}

function hasNear({ start, end, word, near }: SpellingHit, words: readonly Word[]): boolean {
  for (let at = word - 1; at >= 0; at -= 1) {
    const { text, start: from } = words[at] ?? NO_WORD;
    if (from < start - NEAR) break;
    if (near?.has(text)) return true;
  }
  for (let at = word + 1; at < words.length; at += 1) {
    const { text, start: from } = words[at] ?? NO_WORD;
    if (from >= end + NEAR) break;
    // The words of the hit itself say nothing about what it means.
    if (from >= end && near?.has(text)) return true;
  }
  return false;
}

function glued(
  left: SpellingHit | undefined,
  right: SpellingHit | undefined,
  { text }: WordedText,
): boolean {
  if (!left || !right || right.start - left.end > LONGEST_GLUE) return false;
  const between = text.slice(left.end, right.start);
  // "Python R SQL" is a list; "tracking Kafka offsets" is not.
  if (between === ' ' && !(left.capital && right.capital)) return false;
  return GLUE.test(between);
}
