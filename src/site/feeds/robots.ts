import type { SiteInput } from '../site-input.ts';

/** `robots.txt`: everything may be read; the sitemap is named once the site's address is known. */
export function composeRobots(site: SiteInput): string {
  const sitemap = site.absolute('/sitemap-index.xml');
  return `User-agent: *\nAllow: /\n${sitemap ? `\nSitemap: ${sitemap}\n` : ''}`;
}
