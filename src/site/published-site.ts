import { isPublished } from '../manifest/portfolio.ts';
import type { SiteInput } from './site-input.ts';

const known = new WeakMap<SiteInput, SiteInput>();

/**
 * A site with its published projects only. Files for programs are made from it: a feed reader, a
 * search engine or a résumé parser does not see the mark that a page puts on a draft. Gives the
 * same site where there is no draft, so that what was composed for it serves again.
 */
export function publishedSite(site: SiteInput): SiteInput {
  const { portfolio } = site;
  if (portfolio.projects.every(isPublished)) return site;
  const published = known.get(site) ?? {
    ...site,
    portfolio: { ...portfolio, projects: portfolio.projects.filter(isPublished) },
  };
  known.set(site, published);
  return published;
}
