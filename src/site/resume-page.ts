import type { Lens } from '../lenses/lens.ts';
import type { LinkContent } from './links.ts';
import { composeNav, composeResumeNav } from './nav.ts';
import type { LensNavContent, NavContent } from './nav.ts';
import { composeHead } from './page-head.ts';
import type { PageHeadContent } from './page-head.ts';
import { paths } from './paths.ts';
import type { SiteInput } from './site-input.ts';

/** The page around a résumé; the sheet itself is the résumé's own content. */
export interface ResumePageContent {
  readonly head: PageHeadContent;
  readonly nav: NavContent;
  readonly lensNav: LensNavContent;
  readonly lens: string;
  readonly downloads: readonly LinkContent[];
}

const FORMATS = [
  ['md', 'Markdown'],
  ['txt', 'Text'],
  ['json', 'JSON Resume'],
] as const;

/** The lens of an id, or the one most wanted. Throws when the site offers none of that name. */
export function mainLens(site: SiteInput, id?: string): Lens {
  const lens = id === undefined ? site.lenses[0] : site.lenses.find((each) => each.id === id);
  if (!lens) throw new RangeError(`This site has no lens "${id ?? ''}"`);
  return lens;
}

/** Composes the page around the résumé for a lens. `main` marks the page without a lens in its address. */
export function composeResumePage(
  site: SiteInput,
  lens: Lens,
  { main = false } = {},
): ResumePageContent {
  const { name } = site.portfolio.profile;
  return {
    head: composeHead(site, {
      path: paths.resume(main ? undefined : lens.id),
      title: `Résumé of ${name}, ${lens.role}`,
      description: `${name}, ${lens.role}: projects, education and skills, with every number bound to its source.`,
      kind: 'profile',
    }),
    nav: composeNav(site, 'resume'),
    lensNav: composeResumeNav(site, lens.id),
    lens: lens.id,
    downloads: FORMATS.map(([format, label]) => ({
      label,
      href: site.href(paths.resumeFile(lens.id, format)),
    })),
  };
}
