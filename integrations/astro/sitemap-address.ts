import { createHref } from '../../src/site/href.ts';
import type { AddressOptions } from '../../src/site/href.ts';

/**
 * Rewrites an address of the sitemap the way every link of the site is written; the sitemap itself
 * does not know that `file` and `preserve` give pages an ending.
 */
export function sitemapAddress(url: string, options: AddressOptions): string {
  const { origin, pathname } = new URL(url);
  const base = `/${options.base}`.replace(/\/{2,}/g, '/').replace(/\/+$/, '');
  const page = pathname
    .slice(base.length)
    .replace(/\.html$/, '')
    .replace(/\/*$/, '/');
  return origin + createHref(options)(page);
}
