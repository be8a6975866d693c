import { createHref } from '../../src/site/href.ts';
import type { AddressOptions } from '../../src/site/href.ts';

/**
 * Rewrites an address of the sitemap the way every link of the site is written; the sitemap itself
 * does not know that `file` and `preserve` give pages an ending.
 */
export function sitemapAddress(url: string, options: AddressOptions): string {
  return new URL(url).origin + createHref(options)(sitemapPage(url, options));
}

/** Path of a page of the sitemap without base and ending, as `paths` names it: `/projects/x/`. */
export function sitemapPage(url: string, { base }: Pick<AddressOptions, 'base'>): string {
  const prefix = `/${base}`.replace(/\/{2,}/g, '/').replace(/\/+$/, '');
  return new URL(url).pathname
    .slice(prefix.length)
    .replace(/\.html$/, '')
    .replace(/\/*$/, '/');
}
