import { CUE_WORDS } from './cue-words.ts';
import type { CueEffect, CueSide } from './cue-words.ts';
import type { Span } from './normalise.ts';

/** Words that say how much the skills beside them are wanted, and where they stand. */
export interface Cue extends Span {
  readonly effect: CueEffect;
  readonly side: CueSide;
  readonly many: boolean;
}

/** Finds the cues of a text in reading order; of two that overlap, the longer one. */
export function findCues(text: string): Cue[] {
  const found = PATTERNS.flatMap(({ pattern, ...cue }) =>
    [...text.matchAll(pattern)].map((match): Cue => ({
      ...cue,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  const longest = found.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return freeOf(longest, text.length).toSorted((a, b) => a.start - b.start);
}

// Letters of the five languages, spelt out: classes of all of Unicode take ten times as long to build.
const LETTER = '[a-z0-9ß-öø-ÿœ]';

const PATTERNS = CUE_WORDS.map(({ effect, side, many = false, words }) => ({
  effect,
  side,
  many,
  pattern: new RegExp(`(?<!${LETTER})(?:${words.join('|')})(?!${LETTER})`, 'gi'),
}));

/** Keeps each cue whose place is not taken by one before it in the list. */
function freeOf(cues: readonly Cue[], length: number): Cue[] {
  const taken = new Uint8Array(length);
  return cues.filter(({ start, end }) => {
    if (taken[start] === 1 || taken[end - 1] === 1) return false;
    taken.fill(1, start, end);
    return end > start;
  });
}
