import { formatPeriod } from '../format/date.ts';
import type { Lens } from '../lenses/lens.ts';
import { words } from '../words/words.ts';
import type { LinkContent } from './links.ts';
import { composeNav, composeResumeNav } from './nav.ts';
import type { LensNavContent, NavContent } from './nav.ts';
import { composeHead } from './page-head.ts';
import type { PageHeadContent } from './page-head.ts';
import { paths } from './paths.ts';
import type { SiteInput } from './site-input.ts';
import { spoken } from './spoken.ts';

/** The page around a résumé; the sheet itself is the résumé's own content. */
export interface ResumePageContent {
  readonly head: PageHeadContent;
  readonly nav: NavContent;
  readonly lensNav: LensNavContent;
  readonly lens: string;
  readonly downloads: readonly LinkContent[];
}

const TEXT_FORMATS = ['md', 'txt', 'json'] as const;

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
  return spoken(site, () => resumePage(site, lens, { main }));
}

/** A period of a résumé as its page writes it; empty when no date is known. */
export function composePeriod(
  site: SiteInput,
  { start, end }: { readonly start?: string; readonly end?: string },
): string {
  return spoken(site, () => formatPeriod(start, end));
}

function resumePage(
  site: SiteInput,
  lens: Lens,
  { main }: { readonly main: boolean },
): ResumePageContent {
  const { name } = site.portfolio.profile;
  const { title, description, text } = words().pages.resume;
  const { role } = words().pages.lenses[lens.id];
  const labels = { pdf: 'PDF', md: 'Markdown', txt: text, json: 'JSON Resume' };
  return {
    head: composeHead(site, {
      path: paths.resume(main ? undefined : lens.id),
      title: title({ name, role }),
      description: description({ name, role }),
      kind: 'profile',
      markdown: paths.resumeFile(lens.id, 'md'),
      json: paths.resumeFile(lens.id, 'json'),
    }),
    nav: composeNav(site, 'resume'),
    lensNav: composeResumeNav(site, lens.id),
    lens: lens.id,
    downloads: (site.resumeFormats ?? TEXT_FORMATS).map((format) => ({
      label: labels[format],
      href: site.href(paths.resumeFile(lens.id, format)),
    })),
  };
}
