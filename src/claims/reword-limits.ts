import type { FactForm } from '../facts/text.ts';
import { bannedWord, overclaim } from './banned.ts';
import type { Claim } from './claim.ts';
import type { Refusal, RewordSource } from './refusal.ts';
import { ownPart } from './role.ts';
import { CHARACTERS, WORDS } from './shorten.ts';
import { isName } from './span.ts';
import { claimText, countWords, spanText } from './text.ts';
import { VERBS } from './verbs.ts';

/** Numbers in words. "One" is left out: it is a pronoun more often. */
const NUMBER_WORDS =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|halved|halving|quarters?|(?:two-)?thirds|tenths|doubled|doubling|twice|tripled|tripling|thrice|quadrupl(?:ed|es|ing)|(?:two|three|four|five|six|seven|eight|nine|ten|hundred|thousand)fold|zero(?![- ](?:shot|inflated|knowledge))|per ?cent|percent)\b/gi;

/** Roman numerals of three letters and more, and XI and XX; shorter ones are abbreviations too. */
const ROMAN = /\b(?:X{1,3}(?:I[VX]|VI{0,3}|I{1,3})|X{2,3}|VI{2,3}|III)\b/g;

/** Signs a reader cannot see, and Cyrillic letters in Latin words: both hide what is written. */
const HIDDEN =
  /\p{Cf}|(?<=\p{Script=Latin})\p{Script=Cyrillic}|\p{Script=Cyrillic}(?=\p{Script=Latin})/u;

/** Words for rows nothing was chosen on. */
const UNSEEN = /\b(?:held|hold)[- ]?outs?\b|\bunseen\b/i;
/** Splits that no choice was made on. */
const OUTSIDE: readonly string[] = ['test', 'external', 'production'];

/** Words that say something got better. */
const GAINS =
  /\b(?:rais(?:ed|es|ing)|lift(?:ed|s|ing)|increas(?:ed|es|ing)|improv(?:ed|es|ing|ements?)|boost(?:ed|s|ing)|cut(?:s|ting)?(?![ -]?off)|lower(?:ed|ing)|reduc(?:ed|es|ing|tions?)|outperform(?:ed|s|ing)?|beat(?:s|ing)?|surpass(?:ed|es|ing)|exceed(?:ed|s|ing)|gained|gaining|slash(?:ed|es|ing)|enhanc(?:ed|es|ing|ements?)|won(?!['’])|wins?|winning|superior)\b/i;

/** Verbs of generated bullets that stand only where a comparison came out better. */
const GAINED: readonly string[] = [
  ...VERBS['result/raised'],
  ...VERBS['result/lowered'],
  ...VERBS['alternative/better'],
];

/**
 * Why a person's own wording is refused although its numbers hold: a number in words, a word that
 * claims more than the facts do, "Led" without a lead, or a length that no reader gets through.
 */
export function rewordLimits(claim: Claim, source: RewordSource): Refusal | undefined {
  const own = claim.spans
    .filter((span) => span.kind === 'words' && !isName(span))
    .map(spanText)
    .join(' ');
  return (
    hiddenSign(own) ??
    numberWord(own, source) ??
    claimedWord(own, claim, source) ??
    wrongRows(own, source) ??
    turnedEnds(claim) ??
    wrongForm(claim)
  );
}

function hiddenSign(own: string): Refusal | undefined {
  const sign = HIDDEN.exec(own)?.[0];
  const code = sign?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return code === undefined
    ? undefined
    : {
        message: `This wording holds U+${code}, which looks like nothing or like another letter.`,
        help: 'Type the word again.',
      };
}

function numberWord(own: string, { sentence }: RewordSource): Refusal | undefined {
  const generated = sentence.parts.flatMap((part) => part.spans.map(spanText)).join(' ');
  const given = new Set(numbersIn(generated).map((word) => word.toLowerCase()));
  const typed = numbersIn(own).find((word) => !given.has(word.toLowerCase()));
  return typed === undefined
    ? undefined
    : {
        message: `“${typed}” is a number in words, and no fact supplies it.`,
        help: 'Put a placeholder in its place, or leave it out.',
      };
}

function numbersIn(text: string): string[] {
  return [...(text.match(NUMBER_WORDS) ?? []), ...(text.match(ROMAN) ?? [])];
}

function claimedWord(own: string, claim: Claim, source: RewordSource): Refusal | undefined {
  const banned = bannedWord(own) ?? overclaim(claimText(claim));
  if (banned !== undefined) return tooMuch(banned, 'No number here can carry it.');
  const gain = GAINS.exec(own)?.[0];
  if (gain !== undefined && !mayGain(source))
    return tooMuch(gain, 'The facts of this bullet show no gain over something named.');
  if (/\bled\b/i.test(own) && ownPart(source.project) !== 'lead')
    return tooMuch('led', 'It needs a role title with “lead” and a team of two or more.');
  return undefined;
}

function tooMuch(word: string, why: string): Refusal {
  return { message: `“${word}” says more than the facts. ${why}`, help: 'Leave it out.' };
}

// An effect is told with how it is known; a gap may have been made smaller by something named.
function mayGain({ sentence }: RewordSource): boolean {
  const facts = sentence.parts.flatMap((part) =>
    part.spans.flatMap((span) => (span.kind === 'fact' ? [span.fact.id] : [])),
  );
  if (sentence.kind === 'gap') return new Set(facts).size > 1;
  return sentence.kind === 'impact' || GAINED.includes(sentence.verb);
}

// Rows a model was chosen on are never called held-out.
function wrongRows(own: string, { sentence }: RewordSource): Refusal | undefined {
  const typed = UNSEEN.exec(own)?.[0];
  const splits = sentence.parts
    .flatMap(({ spans }) => spans)
    .flatMap((span) => (span.kind === 'fact' ? (span.fact.split ?? []) : []));
  const isOutside = splits.length === 0 || splits.some((split) => OUTSIDE.includes(split));
  return typed === undefined || isOutside
    ? undefined
    : {
        message: `“${typed}” is not what the manifest says of these rows: it says ${splits[0]}.`,
        help: 'Call the rows what they are, or leave the word out.',
      };
}

function turnedEnds({ spans }: Claim): Refusal | undefined {
  const after = (word: RegExp, form: FactForm) =>
    spans.flatMap((span, at) => {
      const before = spans[at - 1];
      const follows = before?.kind === 'words' && word.test(before.text);
      return follows && span.kind === 'fact' && span.form === form ? [span] : [];
    });
  const [from] = after(/\bfrom\s+$/i, 'value');
  const to = after(/\bto\s+$/i, 'baseline-value').find(({ fact }) => fact.id === from?.fact.id);
  return from && to
    ? {
        message: `“From ${spanText(from)} to ${spanText(to)}” has the two ends the wrong way round.`,
        help: 'Write the baseline after “from” and the result after “to”.',
      }
    : undefined;
}

function wrongForm(claim: Claim): Refusal | undefined {
  const [words, text] = [countWords(claim), claimText(claim)];
  if (words < WORDS.least || words > WORDS.most || text.length > CHARACTERS)
    return {
      message: `This bullet has ${words} words and ${text.length} characters; it may have ${WORDS.least} to ${WORDS.most} words and at most ${CHARACTERS} characters.`,
      help: words < WORDS.least ? 'Say on what it was measured.' : 'Say less.',
    };
  const sign = /[\u2190-\u21ff\u27f0-\u27ff]/u.exec(text)?.[0];
  return sign === undefined
    ? undefined
    : { message: `“${sign}” is lost by some readers of files.`, help: 'Write “to”.' };
}
