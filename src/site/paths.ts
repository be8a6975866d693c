import type { SiteResumeFormat } from './site-input.ts';

/** Addresses of the pages, before `href` adds base and trailing slash. */
export const paths = {
  home: '/',
  homeMarkdown: '/index.md',
  readiness: '/readiness/',
  ledger: '/ledger/',
  skills: '/skills/',
  skillsMarkdown: '/skills.md',
  resume: (lens?: string) => (lens ? `/resume/${lens}/` : '/resume/'),
  resumeFile: (lens: string, format: SiteResumeFormat) => `/resume/${lens}.${format}`,
  lens: (lens: string) => `/for/${lens}/`,
  lensMarkdown: (lens: string) => `/for/${lens}.md`,
  work: (kind: 'domain' | 'task' | 'skill', tag: string) => `/work/${kind}/${tag}/`,
  workMarkdown: (kind: 'domain' | 'task' | 'skill', tag: string) => `/work/${kind}/${tag}.md`,
  project: (id: string) => `/projects/${id}/`,
  projectMarkdown: (id: string) => `/projects/${id}.md`,
  projectRecord: (id: string) => `/projects/${id}.json`,
  projectCard: (id: string) => `/cards/${id}.png`,
  siteCard: '/cards/site.png',
  feed: '/rss.xml',
  portfolioRecord: '/portfolio.json',
  recordSchema: (name: string) => `/schema/${name}.json`,
  searchIndex: '/pagefind/pagefind.js',
} as const;

/** Id of the row in a project's sources that shows where a fact comes from; gaps of one attribute share one. */
export function sourceAnchor(factId: string): string {
  const row = /^[^/]+\/gap\/[^/]+/.exec(factId)?.[0] ?? factId;
  return `src-${row.replace(/[^a-zA-Z0-9]+/g, '-')}`;
}
