import type { Lens } from '../lenses/lens.ts';
import { orderProjects } from '../lenses/order.ts';
import type { Project } from '../manifest/portfolio.ts';
import { featuredProjects } from './featured.ts';
import type { SiteInput } from './site-input.ts';

/** Projects of the home page: those shown in full, and the rest. */
export interface SelectedWork {
  readonly selected: readonly Project[];
  readonly also: readonly Project[];
}

/** Projects shown in full: a reader of 40 seconds takes in no more, and fewer prove little. */
const FEWEST = 3;
const MOST = 5;
const UNNAMED = 4;

/**
 * Parts the projects of a site. The author's choice is shown in full; where there is none, the
 * projects that tell the most wanted reader most. A lens shows as many, in its own order.
 */
export function selectWork(site: SiteInput, lens?: Lens): SelectedWork {
  const ordered = lens ? orderProjects(site.portfolio, site.facts, lens) : homeOrder(site);
  const count = selectedCount(site);
  return { selected: ordered.slice(0, count), also: ordered.slice(count) };
}

function homeOrder(site: SiteInput): readonly Project[] {
  const [reader] = site.lenses;
  if (namedCount(site) > 0 || !reader) return featuredProjects(site);
  const best = orderProjects(site.portfolio, site.facts, reader).slice(0, UNNAMED);
  return [...best, ...featuredProjects(site).filter((project) => !best.includes(project))];
}

function selectedCount(site: SiteInput): number {
  const named = namedCount(site);
  return named === 0 ? UNNAMED : Math.min(Math.max(named, FEWEST), MOST);
}

// A name may be of a draft, which visitors do not see.
function namedCount({ portfolio: { profile, projects } }: SiteInput): number {
  return projects.filter(({ id }) => profile.featured?.includes(id)).length;
}
