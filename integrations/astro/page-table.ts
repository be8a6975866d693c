/** One page or file the integration serves. */
export interface Route {
  readonly pattern: string;
  /** File in `routes/`, without its ending when it is compiled. */
  readonly entry: string;
  /** Name under which `pages` replaces it or switches it off. */
  readonly page?: PageName;
  /** Page this file is a twin of: it goes when the page is switched off, and stays when it is replaced. */
  readonly twinOf?: PageName;
  /** Needs the site's own address. */
  readonly needsSite?: true;
  /** For the author in `astro dev`; no build has it. */
  readonly devOnly?: true;
}

/** Pages a site may replace or switch off, sorted. */
export const PAGE_NAMES = [
  'home',
  'lens',
  'notFound',
  'project',
  'resume',
  'skills',
  'work',
] as const;
export type PageName = (typeof PAGE_NAMES)[number];

/** Everything the integration serves. The résumé is two routes, so that a file can replace one alone. */
export const ROUTES: readonly Route[] = [
  { pattern: '/', entry: 'index.astro', page: 'home' },
  { pattern: '/404', entry: '404.astro', page: 'notFound' },
  { pattern: '/cards/[id].png', entry: 'card' },
  { pattern: '/for/[lens]', entry: 'lens.astro', page: 'lens' },
  { pattern: '/for/[lens].md', entry: 'lens-markdown', twinOf: 'lens' },
  { pattern: '/index.md', entry: 'home-markdown', twinOf: 'home' },
  { pattern: '/ledger', entry: 'ledger.astro', devOnly: true },
  { pattern: '/llms.txt', entry: 'llms' },
  { pattern: '/portfolio.json', entry: 'portfolio' },
  { pattern: '/projects/[id]', entry: 'project.astro', page: 'project' },
  { pattern: '/projects/[id].json', entry: 'project-json', twinOf: 'project' },
  { pattern: '/projects/[id].md', entry: 'project-markdown', twinOf: 'project' },
  { pattern: '/projects/[id]/[...file]', entry: 'attachment', twinOf: 'project' },
  { pattern: '/readiness', entry: 'readiness.astro', devOnly: true },
  { pattern: '/resume', entry: 'resume.astro', page: 'resume' },
  { pattern: '/resume/[lens]', entry: 'resume.astro', page: 'resume' },
  { pattern: '/resume/[lens].[format]', entry: 'resume-file' },
  { pattern: '/robots.txt', entry: 'robots' },
  { pattern: '/rss.xml', entry: 'rss', needsSite: true },
  { pattern: '/schema/[name].json', entry: 'schema' },
  { pattern: '/skills', entry: 'skills.astro', page: 'skills' },
  { pattern: '/skills.md', entry: 'skills-markdown', twinOf: 'skills' },
  { pattern: '/work/[kind]/[tag]', entry: 'work.astro', page: 'work' },
  { pattern: '/work/[kind]/[tag].md', entry: 'work-markdown', twinOf: 'work' },
];
