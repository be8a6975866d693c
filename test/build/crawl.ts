import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { searchRecords } from './search-records.ts';
import { filesOf, textOf } from './site.ts';

/** One reference of a built file to another. */
export interface Reference {
  readonly from: string;
  readonly to: string;
}

export interface CrawlOptions {
  /** `/` or `/folder`. */
  readonly base: string;
  readonly site: string;
}

const ATTRIBUTES = /\s(?:href|src|content)="([^"]*)"|\ssrcset="([^"]*)"/g;
const PATTERNS: readonly (readonly [RegExp, RegExp])[] = [
  [/\.html$/, ATTRIBUTES],
  [/\.html$/, /"(?:url|item|image|contentUrl|mainEntityOfPage)":"([^"]+)"/g],
  [/\.css$/, /url\(["']?([^"')]+)["']?\)/g],
  [/\.xml$/, /<(?:loc|link|guid[^>]*)>([^<]+)</g],
  [/(?:llms\.txt|\.md)$/, /\]\(<?([^)>]+)>?\)/g],
  [/robots\.txt$/, /Sitemap: (\S+)/g],
  [/\.json$/, /"(?:url|\$schema|markdown|record)": "([^"]+)"/g],
];

/** Every reference inside a built site that leads nowhere. Anchors are followed too. */
export function brokenReferences(folder: string, options: CrawlOptions): Reference[] {
  return referencesOf(folder, options).filter(
    ({ from, to }) => !leadsSomewhere(folder, { from, to }, options),
  );
}

/** Every reference of every file that stays on the site. */
export function referencesOf(folder: string, options: CrawlOptions): Reference[] {
  const results = searchRecords(folder).map(({ url }) => ({ from: 'pagefind', to: url }));
  return [...results, ...writtenReferences(folder, options)];
}

function writtenReferences(folder: string, options: CrawlOptions): Reference[] {
  return filesOf(folder).flatMap((from) =>
    PATTERNS.filter(([files]) => files.test(from)).flatMap(([, pattern]) => {
      const found = [...textOf(folder, from).matchAll(pattern)].flatMap(
        (match) => match[1] ?? match[2]?.split(',')[0]?.trim().split(' ')[0] ?? [],
      );
      return found
        .map((to) => ({ from, to: to.replaceAll('&amp;', '&') }))
        .filter(({ to }) => isOwn(to, options));
    }),
  );
}

function isOwn(to: string, { site }: CrawlOptions): boolean {
  return (
    to.startsWith(site) ||
    to.startsWith('#') ||
    (/^(?:\/|\.{1,2}\/)/.test(to) && !to.startsWith('//'))
  );
}

function leadsSomewhere(
  folder: string,
  { from, to }: Reference,
  { base, site }: CrawlOptions,
): boolean {
  const path = to.startsWith(site) ? to.slice(site.length) || '/' : to;
  const [, page = '', anchor = ''] = /^([^#?]*)[^#]*#?(.*)$/.exec(path) ?? [];
  const file = page === '' ? from : fileOf(folder, page, base);
  if (file === undefined) return false;
  return anchor === '' || anchor === 'top' || textOf(folder, file).includes(`id="${anchor}"`);
}

// What a plain static host would serve at that address.
function fileOf(folder: string, page: string, base: string): string | undefined {
  const prefix = base === '/' ? '' : base;
  if (page !== prefix && !page.startsWith(`${prefix}/`)) return undefined;
  const path = decodeURI(page.slice(prefix.length)).replace(/^\//, '');
  const candidates =
    path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}/index.html`];
  return candidates.find(
    (candidate) => existsSync(join(folder, candidate)) && filesOf(folder).includes(candidate),
  );
}
