import { isPublished } from '../manifest/portfolio.ts';
import { paths } from './paths.ts';
import type { SiteInput } from './site-input.ts';
import { pageTags, tagPath } from './tags.ts';

/** Paths of pages that show nothing but drafts: their own, and those of words only drafts carry. */
export function draftPages(site: Pick<SiteInput, 'portfolio' | 'omitted'>): ReadonlySet<string> {
  const drafts = site.portfolio.projects.filter((project) => !isPublished(project));
  return new Set([
    ...drafts.map(({ id }) => paths.project(id)),
    ...pageTags(site)
      .filter(({ projects }) => !projects.some(isPublished))
      .map(tagPath),
  ]);
}
