import type { Project } from '../../manifest/portfolio.ts';
import { paths } from '../paths.ts';
import type { SiteInput } from '../site-input.ts';

/** One entry of the feed. */
export interface FeedItem {
  readonly title: string;
  readonly link: string;
  readonly description?: string;
  /** Day the project last changed, as written in its manifest. */
  readonly pubDate?: Date;
}

/** Projects as feed entries, latest change first; of one day, by id. */
export function composeFeedItems(site: SiteInput): FeedItem[] {
  const projects = [...site.portfolio.projects].sort(
    (a, b) => compareText(updated(b), updated(a)) || compareText(a.id, b.id),
  );
  return projects.map(({ id, manifest }) => ({
    title: manifest.title,
    link: site.absolute(paths.project(id)) ?? site.href(paths.project(id)),
    ...(manifest.tagline ? { description: manifest.tagline } : {}),
    ...(manifest.dates?.updated ? { pubDate: new Date(manifest.dates.updated) } : {}),
  }));
}

function updated({ manifest }: Project): string {
  return manifest.dates?.updated ?? '';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
