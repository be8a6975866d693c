import type { LinkContent } from './links.ts';
import { paths } from './paths.ts';
import type { SiteInput } from './site-input.ts';

/** Header and footer of every page. */
export interface NavContent {
  readonly brand: LinkContent;
  readonly items: readonly LinkContent[];
  /** The author's line for the footer of every page. */
  readonly note?: string;
}

/** A row of links to the same content, ordered for another reader. */
export interface LensNavContent {
  /** What choosing does: "Read as". */
  readonly label: string;
  readonly items: readonly LinkContent[];
}

/** Which of the three places of the site a page belongs to. */
export type Place = 'work' | 'skills' | 'resume' | 'none';

/** Header and footer links, with the reader's place marked. */
export function composeNav(site: SiteInput, current: Place): NavContent {
  const items = [
    { label: 'Work', href: `${site.href(paths.home)}#work`, current: current === 'work' },
    { label: 'Skills', href: site.href(paths.skills), current: current === 'skills' },
    { label: 'Résumé', href: site.href(paths.resume()), current: current === 'resume' },
  ];
  const { name, note } = site.portfolio.profile;
  return { brand: { label: name, href: site.href(paths.home) }, items, ...(note && { note }) };
}

/** Links from the home page to its lenses and back. */
export function composeLensNav(site: SiteInput, current?: string): LensNavContent {
  const all = { label: 'All work', href: site.href(paths.home), current: current === undefined };
  return { label: 'Read as', items: [all, ...lensLinks(site, paths.lens, current)] };
}

/** Links between the résumés for different readers. */
export function composeResumeNav(site: SiteInput, current: string): LensNavContent {
  return { label: 'Written for', items: lensLinks(site, paths.resume, current) };
}

function lensLinks(
  site: SiteInput,
  path: (lens: string) => string,
  current?: string,
): LinkContent[] {
  return site.lenses.map((lens) => ({
    label: lens.name,
    href: site.href(path(lens.id)),
    current: lens.id === current,
  }));
}
