import type { FactsByProject } from '../facts/facts.ts';
import { publishedProjects } from '../manifest/portfolio.ts';
import type { Portfolio } from '../manifest/portfolio.ts';
import type { Profile } from '../manifest/schema/profile.ts';
import { proofsOf } from './proofs.ts';
import type { SkilledProof } from './proofs.ts';
import type { EvidenceBySkill, SkillEvidence } from './skill-evidence.ts';
import { skillsIn } from './skills-in.ts';
import { stackTexts } from './stack-texts.ts';

/**
 * What a portfolio has to show for each skill it names. Drafts and archived projects show nothing,
 * and a skill no text of the portfolio names has no evidence.
 */
export function portfolioEvidence(portfolio: Portfolio, facts: FactsByProject): EvidenceBySkill {
  const projects = publishedProjects(portfolio).map((project) => ({
    id: project.id,
    used: skillsIn(stackTexts(project)),
    proofs: proofsOf(project, { facts: facts.get(project.id) ?? [], profile: portfolio.profile }),
  }));
  const listed = skillsIn(profileTexts(portfolio.profile));
  const skills = new Set([
    ...listed,
    ...projects.flatMap(({ used, proofs }) => [...used, ...proofs.map(({ skill }) => skill)]),
  ]);
  return new Map([...skills].sort().map((skill) => [skill, evidenceOf(skill, projects)]));
}

interface ProjectSkills {
  readonly id: string;
  readonly used: ReadonlySet<string>;
  readonly proofs: readonly SkilledProof[];
}

function evidenceOf(skill: string, projects: readonly ProjectSkills[]): SkillEvidence {
  const proofs = projects.flatMap((project) =>
    project.proofs.filter((each) => each.skill === skill),
  );
  const shown = projects.filter(
    ({ id, used }) => used.has(skill) || proofs.some(({ project }) => project === id),
  );
  const backing = proofs.length > 0 ? 'proven' : shown.length > 0 ? 'used' : 'listed';
  return {
    ...{ skill, backing },
    projects: shown.map(({ id }) => id),
    proofs: proofs.map(({ project, text, fact, lenses }) => ({ project, text, fact, lenses })),
  };
}

// What lists, jobs and degrees say is the person's word; no file backs it.
function profileTexts(profile: Profile): string[] {
  const { skills = [], experience = [], education = [], certifications = [] } = profile;
  return [
    ...skills.flatMap(({ items }) => items),
    ...experience.flatMap(({ highlights = [] }) => highlights),
    ...education.flatMap(({ field }) => field ?? []),
    ...certifications.map(({ name }) => name),
  ];
}
