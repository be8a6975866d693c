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
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|halved|halving|doubled|doubling|twice|tripled|tripling|thrice|twofold|tenfold|per ?cent|percent)\b/gi;

/** Words that say something got better. */
const GAINS =
  /\b(?:rais(?:ed|es|ing)|lift(?:ed|s|ing)|increas(?:ed|es|ing)|improv(?:ed|es|ing|ements?)|boost(?:ed|s|ing)|cut(?:s|ting)?(?![ -]?off)|lower(?:ed|ing)|reduc(?:ed|es|ing|tions?)|outperform(?:ed|s|ing)?|beat(?:s|ing)?|surpass(?:ed|es|ing)|exceed(?:ed|s|ing))\b/i;

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
  return numberWord(own, source) ?? claimedWord(own, claim, source) ?? wrongForm(claim);
}

function numberWord(own: string, { sentence }: RewordSource): Refusal | undefined {
  const generated = sentence.parts.flatMap((part) => part.spans.map(spanText)).join(' ');
  const typed = own
    .match(NUMBER_WORDS)
    ?.find((word) => !generated.toLowerCase().includes(word.toLowerCase()));
  return typed === undefined
    ? undefined
    : {
        message: `“${typed}” is a number in words, and no fact supplies it.`,
        help: 'Put a placeholder in its place, or leave it out.',
      };
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
