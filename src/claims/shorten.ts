import type { Claim, Span } from './claim.ts';
import { SHORTENING } from './sentence.ts';
import type { Part, Sentence, ShorteningStep } from './sentence.ts';
import { words } from './span.ts';
import { claimText, countWords } from './text.ts';

/** A bullet holds 8 to 30 words. */
export const WORDS = { least: 8, most: 30 } as const;
/** At most two printed lines of about 95 characters. */
export const CHARACTERS = 190;

/**
 * Makes the claim of a sentence, shortened step by step until it fits: tools beyond the first, the
 * first, interval, relative change, size of the set. A sentence that still does not fit is not told.
 */
export function shorten(project: string, sentence: Sentence): Claim | undefined {
  for (let taken = 0; taken <= SHORTENING.length; taken += 1) {
    const claim = claimOf(project, sentence, SHORTENING.slice(0, taken));
    if (countWords(claim) < WORDS.least) return undefined;
    if (countWords(claim) <= WORDS.most && claimText(claim).length <= CHARACTERS) return claim;
  }
  return undefined;
}

/** What of a sentence stays after some steps; its verb is not among it. */
export function spansAfter({ parts }: Sentence, steps: readonly ShorteningStep[]): readonly Span[] {
  return parts.flatMap((part) => spansOf(part, steps));
}

function claimOf(project: string, sentence: Sentence, steps: readonly ShorteningStep[]): Claim {
  const { kind, verb } = sentence;
  return { project, kind, spans: [words(verb), ...spansAfter(sentence, steps)] };
}

function spansOf(
  { spans, step, instead = [], last }: Part,
  steps: readonly ShorteningStep[],
): readonly Span[] {
  if (last && steps.includes(last)) return [];
  return step && steps.includes(step) ? instead : spans;
}
