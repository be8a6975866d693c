import { words } from '../words/words.ts';
import { featuredProjects } from './featured.ts';
import type { LinkContent } from './links.ts';
import { composeNav } from './nav.ts';
import type { NavContent } from './nav.ts';
import { composeHead } from './page-head.ts';
import type { PageHeadContent } from './page-head.ts';
import { paths } from './paths.ts';
import type { SiteInput } from './site-input.ts';
import { spoken } from './spoken.ts';

/** What a visitor sees at an address that does not exist: where to go instead. */
export interface NotFoundPage {
  readonly head: PageHeadContent;
  readonly nav: NavContent;
  readonly home: LinkContent;
  readonly projects: readonly LinkContent[];
}

/** Composes the page for a wrong address. */
export function composeNotFound(site: SiteInput): NotFoundPage {
  return spoken(site, () => notFoundPage(site));
}

function notFoundPage(site: SiteInput): NotFoundPage {
  const { name } = site.portfolio.profile;
  return {
    head: composeHead(site, {
      path: '/404',
      title: `${words().pages.notFound.title} · ${name}`,
      description: words().pages.notFound.text,
      indexed: false,
    }),
    nav: composeNav(site, 'none'),
    home: { label: words().pages.notFound.home, href: site.href(paths.home) },
    projects: featuredProjects(site).map(({ id, manifest }) => ({
      label: manifest.title,
      href: site.href(paths.project(id)),
    })),
  };
}
