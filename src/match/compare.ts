import { ancestors } from './lexicon/lexicon.ts';
import type { Requirement } from './requirement.ts';
import type { Backing, EvidenceBySkill, SkillEvidence } from './skill-evidence.ts';

/**
 * How one demand is met, best first. `implied`: the portfolio shows a case of what is asked for, as
 * PyTorch is a case of deep learning. `absent`: nothing in the portfolio names it.
 */
export type Standing = Backing | 'implied' | 'absent';

/** One demand of a posting beside what the portfolio has to show for it. */
export interface MatchedRequirement {
  readonly requirement: Requirement;
  readonly standing: Standing;
  /** The skill that meets it: one of those asked for, or the case of one that implies it. */
  readonly evidence?: SkillEvidence;
}

const ORDER: readonly Standing[] = ['proven', 'used', 'implied', 'listed', 'absent'];

/** Compares each demand with the evidence; of several skills that would do, the best counts. */
export function compareRequirements(
  requirements: readonly Requirement[],
  evidence: EvidenceBySkill,
): MatchedRequirement[] {
  const cases = casesOf(evidence);
  return requirements.map((requirement) => {
    const met = requirement.anyOf.flatMap((skill) => [
      ...direct(evidence.get(skill)),
      ...(cases.get(skill) ?? []).map((each) => ({ standing: impliedBy(each), evidence: each })),
    ]);
    const best = met.toSorted((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing))[0];
    return { requirement, ...(best ?? { standing: 'absent' as const }) };
  });
}

type Met = Required<Pick<MatchedRequirement, 'standing' | 'evidence'>>;

function direct(evidence: SkillEvidence | undefined): Met[] {
  return evidence ? [{ standing: evidence.backing, evidence }] : [];
}

// A case the person only lists implies no more than a list can.
function impliedBy({ backing }: SkillEvidence): Standing {
  return backing === 'listed' ? 'listed' : 'implied';
}

function casesOf(evidence: EvidenceBySkill): ReadonlyMap<string, readonly SkillEvidence[]> {
  const cases = new Map<string, SkillEvidence[]>();
  for (const each of evidence.values())
    for (const parent of ancestors(each.skill))
      cases.set(parent, [...(cases.get(parent) ?? []), each]);
  return new Map([...cases].map(([parent, known]) => [parent, known.toSorted(mostTelling)]));
}

// Of several cases the one that most projects show tells most, then the best backed.
function mostTelling(a: SkillEvidence, b: SkillEvidence): number {
  return (
    b.projects.length - a.projects.length || ORDER.indexOf(a.backing) - ORDER.indexOf(b.backing)
  );
}
