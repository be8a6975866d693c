import type { Finding } from '../findings/finding.ts';
import { checkProfile } from './check.ts';
import { applyProfileRules } from './profile-rules.ts';
import { resolvePublications } from './publications/read-publications-fs.ts';
import type { Profile } from './schema/profile.ts';
import type { ManifestTree } from './tree.ts';

/** A profile with the publications of its files, and everything there is to say about it. */
export interface CheckedProfile {
  readonly profile?: Profile;
  readonly findings: readonly Finding[];
  /** Files it depends on, relative to the portfolio folder. */
  readonly files: readonly string[];
  /** Paths and texts of the files that were read. */
  readonly beside: readonly (readonly [string, string])[];
}

/** Checks `portfolio.yaml` with the files it names. Never throws. */
export async function checkedProfile(root: string, tree: ManifestTree): Promise<CheckedProfile> {
  const { value, findings } = checkProfile(tree);
  const written = value?.publications ?? [];
  const { publications, ...read } = await resolvePublications(root, { tree, written });
  const profile =
    value && (publications.length > 0 ? { ...value, publications: [...publications] } : value);
  return {
    ...(profile ? { profile } : {}),
    findings: [...findings, ...read.findings, ...(value ? applyProfileRules(value, tree) : [])],
    files: read.files,
    beside: read.texts,
  };
}
