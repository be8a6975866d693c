import type { Finding } from '../findings/finding.ts';
import { available } from './profile-rules/available.ts';
import { dates } from './profile-rules/dates.ts';
import { order } from './profile-rules/order.ts';
import { overlap } from './profile-rules/overlap.ts';
import type { ProfileRule } from './profile-rules/profile-rule.ts';
import type { Profile } from './schema/profile.ts';
import type { ManifestTree } from './tree.ts';

/** Every rule about a profile, sorted by id. */
export const PROFILE_RULES: readonly ProfileRule[] = [available, dates, order, overlap];

/** All remarks of all rules about one profile. */
export function applyProfileRules(profile: Profile, tree: ManifestTree): Finding[] {
  return PROFILE_RULES.flatMap((rule) =>
    rule.find(profile).map(({ path, ...remark }) => ({
      rule: rule.id,
      place: tree.placeOf(path),
      ...remark,
    })),
  );
}
