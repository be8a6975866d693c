import { findSkills } from './find-skills.ts';
import { readPostingWith } from './posting/read.ts';
import type { Posting } from './posting/read.ts';
import { skillFamily } from './skill-family.ts';

export type { Posting } from './posting/read.ts';
export { OversizedPostingError } from './posting/oversized-posting-error.ts';

/**
 * Reads a job posting into what it asks for. The headings and the words that say how much
 * something is wanted are known in English, German, French, Spanish and Portuguese. The work grows
 * with the length of the text, whatever is in it.
 *
 * @throws OversizedPostingError for a text of more than a million UTF-16 units.
 */
export function readPosting(text: string): Posting {
  return readPostingWith(text, { findSkills, familyOf: skillFamily });
}
