import { evenText } from './even.ts';
import type { EvenText } from './even.ts';
import { foldText } from './fold.ts';
import { LEXICON } from './lexicon/lexicon.ts';
import type { SkillMention } from './mention.ts';
import { WORD, spellingTable } from './spellings.ts';
import type { Spelling, SpellingTable } from './spellings.ts';
import { standing } from './standing.ts';
import type { SpellingHit, WordedText } from './standing.ts';

/**
 * Finds the skills a text names, in its order, none over another: the longest spelling wins.
 * Words that may mean something else count only as their skill writes them, and beside words that
 * belong to it. Each word of the text is looked up once and read no further than the longest
 * spelling, so the work grows with the length of the text, whatever is in it.
 */
export function findSkills(text: string): readonly SkillMention[] {
  const folded = foldText(text);
  const lower = folded.text.toLowerCase().replace(ADDRESS, (address) => '_'.repeat(address.length));
  const even = evenText(lower);
  const reading = { cased: folded.text, lower, even, ...worded(even) };
  return standing(hitsIn(reading), reading).map(({ skill, start, end }) => ({
    skill,
    start: folded.startOf(placeOf(even, start)),
    end: folded.endOf(endOf(even, end)),
  }));
}

/** Web addresses name sites, not skills. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"')\]]+/g;
/** What may not stand before a spelling: more of a word, or a sign that hangs on one. */
const LESS = /[a-z0-9_@\u00c0-\u052f]$|[a-z0-9][+#&.-]$/;
/** What may not follow a spelling: more of a word, or the rest of a site's name. */
const MORE =
  /^(?:[a-z0-9_@+#\u00c0-\u052f]|\.(?:ai|app|cloud|co|com|de|dev|eu|fr|io|net|org|uk)(?![a-z]))/;

/** A text as given, without its capitals, and with even gaps, in which its words are counted. */
interface Reading extends WordedText {
  readonly cased: string;
  readonly lower: string;
  readonly even: EvenText;
}

// Built at the first posting: a command that matches nothing does not wait for it.
let built: SpellingTable | undefined;

function table(): SpellingTable {
  built ??= spellingTable(LEXICON);
  return built;
}

function worded({ text }: EvenText): WordedText {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
  }));
  return { text, words };
}

function hitsIn(reading: Reading): SpellingHit[] {
  const hits: SpellingHit[] = [];
  let free = 0;
  for (const [word, { text, start }] of reading.words.entries()) {
    if (start < free) continue;
    const hit = hitAt(start, candidates(text), reading);
    if (!hit) continue;
    free = hit.end;
    const { skill, near } = hit.spelling;
    if (skill === undefined) continue;
    const capital = hasCapital(hit, reading);
    hits.push({ skill, start: hit.start, end: hit.end, word, capital, ...(near && { near }) });
  }
  return hits;
}

function hasCapital({ start, end }: FoundSpelling, { cased, even }: Reading): boolean {
  return /\p{Lu}/u.test(cased.slice(placeOf(even, start), endOf(even, end)));
}

/** Spellings that may begin with this word, or with what it is the plural of. */
function candidates(word: string): readonly Spelling[] {
  const spellings = table();
  const singular = [word.slice(0, -1), word.slice(0, -2)].filter((one) =>
    /^e?s$/.test(word.slice(one.length)),
  );
  return [word, ...singular].flatMap((one) => spellings.get(one) ?? []);
}

interface FoundSpelling {
  readonly spelling: Spelling;
  readonly start: number;
  readonly end: number;
}

function hitAt(
  at: number,
  spellings: readonly Spelling[],
  reading: Reading,
): FoundSpelling | undefined {
  for (const spelling of spellings) {
    const start = at - spelling.lead;
    if (start < 0 || !reading.text.startsWith(spelling.text, start)) continue;
    const singular = start + spelling.text.length;
    const ends = spelling.plural
      ? [singular, singular + pluralEnding(reading.text, singular)]
      : [singular];
    const end = ends.find((one) => standsAlone(start, one, reading));
    if (end === undefined || !asWritten(spelling, { start, end, reading })) continue;
    return { spelling, start, end };
  }
  return undefined;
}

function pluralEnding(text: string, at: number): number {
  return /^e?s/.exec(text.slice(at, at + 2))?.[0].length ?? 0;
}

function standsAlone(start: number, end: number, { lower, even }: Reading): boolean {
  const from = placeOf(even, start);
  const to = endOf(even, end);
  return (
    !LESS.test(lower.slice(Math.max(0, from - 2), from)) && !MORE.test(lower.slice(to, to + 7))
  );
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
}

function asWritten({ letters }: Spelling, { start, end, reading }: Place): boolean {
  if (letters === undefined) return true;
  const { cased, even } = reading;
  const from = placeOf(even, start);
  const to = endOf(even, end);
  if (!letters.has(cased.slice(from, to))) return false;
  // "R-Kenntnisse" names R; "R-squared", "R&D", "R$ 8.000" and "C-level" do not.
  return (
    !/^(?:-(?![\p{Lu}\s/,;]|$)|[&$])/u.test(cased.slice(to, to + 2)) && cased[from - 1] !== '&'
  );
}

function placeOf({ places }: EvenText, index: number): number {
  return places[index] ?? 0;
}

/** A gap may be longer than its one sign; what ends before it ends where its last letter does. */
function endOf({ places }: EvenText, index: number): number {
  return (places[index - 1] ?? -1) + 1;
}
