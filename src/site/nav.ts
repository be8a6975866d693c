import { words } from '../words/words.ts';
import { linkTo } from './link-to.ts';
import { withAddress } from './links.ts';
import type { LinkContent } from './links.ts';
import { paths } from './paths.ts';
import { composeSearch } from './search.ts';
import type { SearchContent } from './search.ts';
import type { OmittablePage, SiteInput } from './site-input.ts';

/** Header and footer of every page. */
export interface NavContent {
  readonly brand: LinkContent;
  readonly items: readonly LinkContent[];
  /** Undefined on a site that is built without an index. */
  readonly search?: SearchContent;
  /** The author's line for the footer of every page. */
  readonly note?: string;
}

/** A row of links to the same content, ordered for another reader. */
export interface LensNavContent {
  /** What choosing does: "Read as". */
  readonly label: string;
  readonly items: readonly LinkContent[];
}

/** Which place of the site a page belongs to. */
export type Place = 'work' | 'skills' | 'resume' | 'readiness' | 'none';

/** Header and footer links, with the reader's place marked. */
export function composeNav(site: SiteInput, current: Place): NavContent {
  const names = words().pages.nav;
  const items = withAddress([
    { label: names.work, href: `${site.href(paths.home)}#work`, current: current === 'work' },
    {
      label: names.skills,
      href: linkTo(site, 'skills', paths.skills),
      current: current === 'skills',
    },
    {
      label: names.resume,
      href: linkTo(site, 'resume', paths.resume()),
      current: current === 'resume',
    },
    { ...readinessLink(site), current: current === 'readiness' },
  ]);
  const { name, note } = site.portfolio.profile;
  const search = composeSearch(site);
  return {
    brand: { label: name, href: site.href(paths.home) },
    items,
    ...(search && { search }),
    ...(note && { note }),
  };
}

// The author's own page, with how much is found; visitors have none.
function readinessLink({ check, href }: SiteInput) {
  const count = check?.findings.length ?? 0;
  const found = count === 1 ? '1 finding' : `${count} findings`;
  return { label: `Readiness, ${found}`, href: check && href(paths.readiness) };
}

/** Links from the home page to its lenses and back; undefined for a site without such pages. */
export function composeLensNav(site: SiteInput, current?: string): LensNavContent | undefined {
  const lenses = lensLinks(site, { page: 'lens', path: paths.lens, current });
  if (lenses.length === 0) return undefined;
  const all = {
    label: words().pages.nav.allWork,
    href: site.href(paths.home),
    current: current === undefined,
  };
  return { label: words().pages.nav.readAs, items: [all, ...lenses] };
}

/** Links between the résumés for different readers. */
export function composeResumeNav(site: SiteInput, current: string): LensNavContent {
  const items = lensLinks(site, { page: 'resume', path: paths.resume, current });
  return { label: words().pages.nav.writtenFor, items };
}

function lensLinks(
  site: SiteInput,
  {
    page,
    path,
    current,
  }: { page: OmittablePage; path: (lens: string) => string; current: string | undefined },
): LinkContent[] {
  return withAddress(
    site.lenses.map((lens) => ({
      label: words().pages.lenses[lens.id].name,
      href: linkTo(site, page, path(lens.id)),
      current: lens.id === current,
    })),
  );
}
