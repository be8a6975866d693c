import type { Project } from '../manifest/portfolio.ts';
import type { SiteInput } from './site-input.ts';

/** Projects in the order of the home page: the author's choice first, then the latest. */
export function featuredProjects({ portfolio }: SiteInput): Project[] {
  const chosen = portfolio.profile.featured ?? [];
  const place = (project: Project) =>
    chosen.includes(project.id) ? chosen.indexOf(project.id) : chosen.length;
  return [...portfolio.projects].sort(
    (a, b) => place(a) - place(b) || newestFirst(a, b) || (a.id < b.id ? -1 : 1),
  );
}

function newestFirst(a: Project, b: Project): number {
  const [first, second] = [a, b].map(
    ({ manifest: { dates } }) => dates?.completed ?? dates?.updated ?? '',
  );
  return first === second ? 0 : (first ?? '') < (second ?? '') ? 1 : -1;
}
