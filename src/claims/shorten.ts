import type { Claim, Span } from './claim.ts';
import { SHORTENING } from './sentence.ts';
import type { Part, Sentence, ShorteningStep } from './sentence.ts';
import { words } from './span.ts';
import { claimText, countWords } from './text.ts';

/** A bullet holds 8 to 30 words and at most two printed lines of about 95 characters. */
export const WORDS = { least: 8, most: 30 } as const;
const CHARACTERS = 190;

/**
 * Makes the claim of a sentence, shortened step by step until it fits: tools beyond two, interval,
 * relative change, size of the set. A sentence that still does not fit is not told.
 */
export function shorten(project: string, sentence: Sentence): Claim | undefined {
  for (let taken = 0; taken <= SHORTENING.length; taken += 1) {
    const claim = claimOf(project, sentence, SHORTENING.slice(0, taken));
    if (countWords(claim) < WORDS.least) return undefined;
    if (countWords(claim) <= WORDS.most && claimText(claim).length <= CHARACTERS) return claim;
  }
  return undefined;
}

function claimOf(
  project: string,
  { kind, verb, parts }: Sentence,
  steps: readonly ShorteningStep[],
): Claim {
  return { project, kind, spans: [words(verb), ...parts.flatMap((part) => spansOf(part, steps))] };
}

function spansOf(
  { spans, step, instead = [] }: Part,
  steps: readonly ShorteningStep[],
): readonly Span[] {
  return step && steps.includes(step) ? instead : spans;
}
