import type { SitemapItem } from '@astrojs/sitemap';
import { lastChange } from '../../src/site/feeds/last-change.ts';
import type { SiteOptions } from './create-site.ts';
import { loadOnce } from './load-once.ts';
import { sitemapAddress, sitemapPage } from './sitemap-address.ts';

/** An entry of the sitemap: the address as links write it, and the day the manifests say. */
export async function sitemapEntry(item: SitemapItem, options: SiteOptions): Promise<SitemapItem> {
  const { portfolio } = await loadOnce(options.folder);
  const day = portfolio && lastChange(portfolio, sitemapPage(item.url, options));
  return { ...item, url: sitemapAddress(item.url, options), ...(day && { lastmod: day }) };
}
