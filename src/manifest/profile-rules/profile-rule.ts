import type { Finding } from '../../findings/finding.ts';
import type { ManifestPath } from '../../findings/place.ts';
import type { Profile } from '../schema/profile.ts';

/** What a rule says of a profile, before its place in the file is looked up. */
export interface ProfileRemark extends Omit<Finding, 'place' | 'rule'> {
  readonly path: ManifestPath;
}

/** Looks at a checked profile. Dates are compared with each other, never with a clock. */
export interface ProfileRule {
  readonly id: string;
  /** Pure; never throws, whatever passed the schema. */
  find(profile: Profile): readonly ProfileRemark[];
}
