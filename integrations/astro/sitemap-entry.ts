import type { SitemapItem } from '@astrojs/sitemap';
import { draftPages } from '../../src/site/draft-pages.ts';
import { lastChange } from '../../src/site/feeds/last-change.ts';
import type { SiteOptions } from './create-site.ts';
import { loadOnce } from './load-once.ts';
import { sitemapAddress, sitemapPage } from './sitemap-address.ts';
import { visiblePortfolio } from './visible-portfolio.ts';

/**
 * An entry of the sitemap: the address as links write it, and the day the manifests say. Undefined
 * for pages that show nothing but drafts.
 */
export async function sitemapEntry(
  item: SitemapItem,
  options: SiteOptions,
): Promise<SitemapItem | undefined> {
  const { portfolio } = await loadOnce(options.folder);
  const page = sitemapPage(item.url, options);
  const shown = options.drafts && portfolio && visiblePortfolio(portfolio, options);
  if (shown && draftPages({ ...options, portfolio: shown }).has(decodeURI(page))) return undefined;
  const day = portfolio && lastChange(portfolio, page);
  return { ...item, url: sitemapAddress(item.url, options), ...(day && { lastmod: day }) };
}
