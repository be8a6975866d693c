import type { Project } from '../manifest/portfolio.ts';

/** A person's part in a project, as far as the manifest says it. */
export type OwnPart = 'sole' | 'lead' | 'member' | 'unknown';

/**
 * Who may say "Built" (alone), "Led" (a lead of two people or more) and "Contributed" (a member of a
 * team). Without a team's size only a title such as "Sole author" tells.
 */
export function ownPart({ manifest }: Project): OwnPart {
  const { title = '', teamSize } = manifest.role ?? {};
  if (teamSize === 1 || (teamSize === undefined && /^(?:sole|solo|only)\b/i.test(title)))
    return 'sole';
  if (teamSize === undefined) return 'unknown';
  return /\b(?:lead|leader|head)\b/i.test(title) ? 'lead' : 'member';
}

/** True where more than one person did the work. */
export function isTeamWork({ manifest }: Project): boolean {
  return (manifest.role?.teamSize ?? 1) > 1;
}
