import type { MatchedRequirement, Standing } from '../../src/match/compare.ts';
import type { Requirement } from '../../src/match/requirement.ts';
import type { Backing, SkillEvidence } from '../../src/match/skill-evidence.ts';

/** One demand; name what the test is about and leave the rest. */
export function buildRequirement(parts: Partial<Requirement> = {}): Requirement {
  return { importance: 'must', anyOf: ['pandas'], quote: 'pandas', start: 0, end: 6, ...parts };
}

/** Evidence for one skill; what is proven has a bullet in each project. */
export function buildEvidence(
  skill: string,
  backing: Backing,
  projects: readonly string[] = ['tumours'],
): SkillEvidence {
  const proofs = projects.map((project) => ({
    project,
    text: `Measured ${skill} in ${project}`,
    fact: `${project}/recall/test`,
    lenses: ['data-scientist'] as const,
  }));
  return {
    ...{ skill, backing },
    projects: backing === 'listed' ? [] : projects,
    proofs: backing === 'proven' ? proofs : [],
  };
}

/** A demand with its standing, met by the skill it asks for. */
export function buildMatched(
  standing: Standing,
  parts: Partial<Requirement> = {},
): MatchedRequirement {
  const requirement = buildRequirement(parts);
  if (standing === 'absent') return { requirement, standing };
  const backing = standing === 'implied' ? 'used' : standing;
  return { requirement, standing, evidence: buildEvidence(requirement.anyOf[0] ?? '', backing) };
}
