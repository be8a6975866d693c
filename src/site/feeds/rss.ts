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

/** Projects as feed entries, latest change first. */
export function composeFeedItems(site: SiteInput): FeedItem[] {
  const updated = (id: string) => site.portfolio.projects.find((project) => project.id === id)?.manifest.dates?.updated ?? '';
  const ids = site.portfolio.projects.map((project) => project.id).sort((a, b) => (updated(a) > updated(b) ? -1 : updated(a) < updated(b) ? 1 : 0));
  return ids.flatMap((id) => site.portfolio.projects.filter((project) => project.id === id)).map(({ id, manifest }) => ({
    title: manifest.title,
    link: site.absolute(paths.project(id)) ?? site.href(paths.project(id)),
    ...(manifest.tagline ? { description: manifest.tagline } : {}),
    ...(manifest.dates?.updated ? { pubDate: new Date(manifest.dates.updated) } : {}),
  }));
}
