/** Addresses of the pages, before `href` adds base and trailing slash. */
export const paths = {
  home: '/',
  skills: '/skills/',
  resume: (lens?: string) => (lens ? `/resume/${lens}/` : '/resume/'),
  resumeFile: (lens: string, format: 'md' | 'txt' | 'json') => `/resume/${lens}.${format}`,
  lens: (lens: string) => `/for/${lens}/`,
  project: (id: string) => `/projects/${id}/`,
  projectCard: (id: string) => `/cards/${id}.png`,
  siteCard: '/cards/site.png',
  feed: '/rss.xml',
} as const;

/** Id of the row in a project's sources that shows where a fact comes from. */
export function sourceAnchor(factId: string): string {
  return `src-${factId.replace(/[^a-zA-Z0-9]+/g, '-')}`;
}
