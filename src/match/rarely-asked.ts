import type { LensId } from '../manifest/schema/lens-ids.ts';
import { ancestors } from './lexicon/lexicon.ts';

/** What postings for a role list, and its interviews ask little about. */
export interface RarelyAsked {
  readonly lens: LensId;
  /** Ids of skills; their cases are meant too. */
  readonly skills: readonly string[];
  readonly note: string;
  readonly source: string;
}

const MATRIX =
  'Chang, Machine Learning Interviews (2023), chapter 1, table of skills by title, three levels';

/** Sorted by lens. Each says what its source says, and no more. */
export const RARELY_ASKED: readonly RarelyAsked[] = [
  {
    lens: 'applied-analyst',
    skills: ['deep-learning', 'machine-learning'],
    note: 'often listed; rated least important of three levels for data analysts',
    source: MATRIX,
  },
  {
    lens: 'data-scientist',
    skills: ['ci-cd', 'docker', 'kubernetes'],
    note: 'often listed; rated least important of three levels for data scientists',
    source: MATRIX,
  },
];

/** What is known of one skill for one reader; undefined when nothing is. */
export function rarelyAsked(skill: string, lens: LensId): RarelyAsked | undefined {
  const meant = [skill, ...ancestors(skill)];
  return RARELY_ASKED.find(
    (each) => each.lens === lens && each.skills.some((id) => meant.includes(id)),
  );
}
