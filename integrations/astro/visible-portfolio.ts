import type { Portfolio } from '../../src/manifest/portfolio.ts';
import { publicProfile } from '../../src/manifest/public-profile.ts';

/**
 * What of the person may be public, and published projects; drafts too in development and where the
 * site asks for them.
 */
export function visiblePortfolio(
  { profile, projects }: Portfolio,
  { dev, drafts = false }: { readonly dev: boolean; readonly drafts?: boolean },
): Portfolio {
  const shown = new Set(['published', ...(dev || drafts ? ['draft'] : [])]);
  return {
    profile: publicProfile(profile),
    projects: projects.filter(({ manifest }) => shown.has(manifest.status)),
  };
}
