import type { Emphasis } from '../lenses/order.ts';
import type { MatchedRequirement } from './compare.ts';
import { worth } from './match-score.ts';

/** What proves or uses a demand is worth the demand, what proves it more; the rest nothing. */
export function emphasisOf(matched: readonly MatchedRequirement[]): Emphasis {
  const counted = matched.filter(({ standing }) => standing !== 'absent' && standing !== 'listed');
  const total = (fits: (each: MatchedRequirement) => number) =>
    counted.reduce((sum, each) => sum + worth(each) * fits(each), 0);
  return {
    project: (id) => total(({ evidence }) => projectShare(evidence, id)),
    bullet: (text) =>
      total(({ evidence }) => Number(evidence?.proofs.some((proof) => proof.text === text))),
  };
}

/** A project that uses a skill another one proves says half as much about it. */
const USED_ONLY = 0.5;

function projectShare(evidence: MatchedRequirement['evidence'], id: string): number {
  if (!evidence?.projects.includes(id)) return 0;
  return evidence.proofs.some(({ project }) => project === id) ? 1 : USED_ONLY;
}
