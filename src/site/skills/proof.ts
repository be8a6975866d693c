import type { Fact } from '../../facts/fact.ts';
import type { Project } from '../../manifest/portfolio.ts';
import { words } from '../../words/words.ts';

/** How well a project shows a skill, strongest first. */
export type Proof = 'number' | 'file' | 'stated';

/** The marks and their meaning, for the key beside them. */
export function proofKey(): { proof: Proof; label: string }[] {
  return (['number', 'file', 'stated'] as const).map((proof) => ({
    proof,
    label: words().skills.proofs[proof],
  }));
}

/** The five areas a portfolio is read for. */
export const SKILL_AREAS = [
  'programming',
  'statistics',
  'modelling',
  'operations',
  'communication',
] as const;
export type SkillAreaId = (typeof SKILL_AREAS)[number];

/** Looks for one skill in a project. */
export interface SkillCheck {
  readonly id: string;
  readonly area: SkillAreaId;
  /** In the language being spoken. */
  name(): string;
  /** Section of the case study that shows it. */
  readonly section: string;
  prove(project: Project, facts: readonly Fact[]): Proof | undefined;
}

/** Strongest proof among facts: a number counts as sourced when a file or counts stand behind it. */
export function proofOf(facts: readonly Fact[]): Proof | undefined {
  if (facts.length === 0) return undefined;
  return facts.some((fact) => fact.evidence.level !== 'self-reported') ? 'number' : 'stated';
}
