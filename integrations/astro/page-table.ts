/** One page or file the integration serves. */
export interface Route {
  readonly pattern: string;
  /** File in `routes/`, without its ending when it is compiled. */
  readonly entry: string;
  /** Name under which `pages` replaces it or switches it off. */
  readonly page?: PageName;
  /** Needs the site's own address. */
  readonly needsSite?: true;
}

/** Pages a site may replace or switch off, sorted. */
export const PAGE_NAMES = ['home', 'lens', 'notFound', 'project', 'resume', 'skills'] as const;
export type PageName = (typeof PAGE_NAMES)[number];

/** Everything the integration serves. The résumé is two routes, so that a file can replace one alone. */
export const ROUTES: readonly Route[] = [
  { pattern: '/', entry: 'index.astro', page: 'home' },
  { pattern: '/404', entry: '404.astro', page: 'notFound' },
  { pattern: '/cards/[id].png', entry: 'card' },
  { pattern: '/for/[lens]', entry: 'lens.astro', page: 'lens' },
  { pattern: '/llms.txt', entry: 'llms' },
  { pattern: '/portfolio.json', entry: 'portfolio' },
  { pattern: '/projects/[id]', entry: 'project.astro', page: 'project' },
  { pattern: '/resume', entry: 'resume.astro', page: 'resume' },
  { pattern: '/resume/[lens]', entry: 'resume.astro', page: 'resume' },
  { pattern: '/resume/[lens].[format]', entry: 'resume-file' },
  { pattern: '/robots.txt', entry: 'robots' },
  { pattern: '/rss.xml', entry: 'rss', needsSite: true },
  { pattern: '/skills', entry: 'skills.astro', page: 'skills' },
];
