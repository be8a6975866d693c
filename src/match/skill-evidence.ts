import type { LensId } from '../manifest/schema/lens-ids.ts';

/**
 * How well a portfolio stands behind a skill, best first. `proven`: a measured number rests on it,
 * because a bullet with a number names it as the author's work, or the measured model is made with it. `used`: a project
 * names it among its tools or methods. `listed`: the person lists it, or tells of it in a job, a degree
 * or a certificate.
 */
export type Backing = 'proven' | 'used' | 'listed';

/** Why a skill is proven, in words that stand in the portfolio. */
export interface Proof {
  readonly project: string;
  /** A bullet that is told to some reader, or the measured model with its number. */
  readonly text: string;
  /** Id of the fact behind the number. */
  readonly fact: string;
  /** Readers who are told this bullet; none for the measured model. */
  readonly lenses: readonly LensId[];
}

/** What one portfolio has to show for one skill. */
export interface SkillEvidence {
  readonly skill: string;
  readonly backing: Backing;
  /** Ids of published projects that prove or use it, in the order of the portfolio. */
  readonly projects: readonly string[];
  /** Empty unless it is proven. */
  readonly proofs: readonly Proof[];
}

/** Evidence by the id of the skill. */
export type EvidenceBySkill = ReadonlyMap<string, SkillEvidence>;
