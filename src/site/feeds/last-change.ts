import type { Portfolio } from '../../manifest/portfolio.ts';
import { latestDay } from './dates.ts';

/** Pages that show all projects, and so change with each of them. */
const OVERVIEW = /^\/(?:(?:for|resume)\/[^/]+\/|resume\/|skills\/|work\/.+)?$/;

/**
 * Day a page last changed, as the manifests of the projects on it say. Undefined when none names a
 * day, and for pages of the author's own.
 *
 * @param page path as in `paths`: `/projects/x/`
 */
export function lastChange({ projects }: Portfolio, page: string): string | undefined {
  const id = /^\/projects\/([^/]+)\/$/.exec(page)?.[1];
  if (id === undefined && !OVERVIEW.test(page)) return undefined;
  const shown = projects.filter(
    (project) => project.manifest.status === 'published' && (id === undefined || project.id === id),
  );
  return latestDay(shown.map(({ manifest }) => manifest.dates?.updated));
}
