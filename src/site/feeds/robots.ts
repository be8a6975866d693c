import type { SiteInput } from '../site-input.ts';

/** Crawlers that collect pages to train models, by the names their operators document; sorted. */
const TRAINING_CRAWLERS = [
  'AI2Bot',
  'Amazonbot',
  'Applebot-Extended',
  'Bytespider',
  'CCBot',
  'ClaudeBot',
  'Google-Extended',
  'GPTBot',
  'meta-externalagent',
];

/**
 * `robots.txt` (RFC 9309): everything may be read; the sitemap is named once the site's address is
 * known.
 *
 * @param training false asks crawlers that train models to stay away; search and assistants that
 *   read a page for a person still may
 */
export function composeRobots(
  site: Pick<SiteInput, 'absolute'>,
  { training = true }: { training?: boolean } = {},
): string {
  const refused = TRAINING_CRAWLERS.map((name) => `User-agent: ${name}\n`).join('');
  const sitemap = site.absolute('/sitemap-index.xml');
  return [
    'User-agent: *\nAllow: /\n',
    training ? '' : `${refused}Disallow: /\n`,
    sitemap ? `Sitemap: ${sitemap}\n` : '',
  ]
    .filter(Boolean)
    .join('\n');
}
