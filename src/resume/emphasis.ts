import type { Claim } from '../claims/claim.ts';
import { claimText } from '../claims/text.ts';
import type { Emphasis } from '../lenses/order.ts';
import type { Project } from '../manifest/portfolio.ts';
import type { ProjectEntry } from './content.ts';

/** Projects in the order of an ad; those that say as much keep their order. */
export function emphasised(projects: readonly Project[], emphasis?: Emphasis): readonly Project[] {
  if (!emphasis) return projects;
  return projects.toSorted((a, b) => emphasis.project(b.id) - emphasis.project(a.id));
}

/** An entry with its bullets in the order of an ad; those that say as much keep their order. */
export function withEmphasis(entry: ProjectEntry, emphasis?: Emphasis): ProjectEntry {
  if (!emphasis) return entry;
  const worth = (claim: Claim) => emphasis.bullet(claimText(claim));
  return { ...entry, bullets: entry.bullets.toSorted((a, b) => worth(b) - worth(a)) };
}
