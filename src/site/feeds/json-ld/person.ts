import type { PersonLeaf, ProfilePageLeaf } from 'schema-dts';
import type { Lens } from '../../../lenses/lens.ts';
import { paths } from '../../paths.ts';
import { plainText } from '../../prose.ts';
import type { SiteInput } from '../../site-input.ts';
import { siteWords } from '../../spoken.ts';
import { latestDay } from '../dates.ts';
import { filled } from './filled.ts';

/** The person as the author of something: name and address, under the id they have everywhere. */
export function authorOf({ portfolio, absolute }: SiteInput): PersonLeaf {
  const url = absolute(paths.home);
  return {
    '@type': 'Person',
    ...(url && { '@id': `${url}#person` }),
    name: portfolio.profile.name,
    url,
  };
}

/** The person with everything the profile says that belongs to schema.org. */
export function personOf(site: SiteInput): PersonLeaf {
  const { headline, summary, links, languages, education } = site.portfolio.profile;
  return {
    ...authorOf(site),
    jobTitle: headline,
    description: summary && plainText(summary),
    sameAs: filled(links?.map(({ url }) => url).filter((url) => !isHome(site, url))),
    knowsLanguage: filled(languages?.map(({ language }) => language)),
    alumniOf: filled(
      [...new Set(education?.map(({ institution }) => institution))].map((name) => ({
        '@type': 'EducationalOrganization' as const,
        name,
      })),
    ),
  };
}

/** The home page, or the same page for a lens, as the profile of its person. */
export function profilePageOf(site: SiteInput, lens?: Lens): ProfilePageLeaf {
  const { profile, projects } = site.portfolio;
  const url = site.absolute(lens ? paths.lens(lens.id) : paths.home);
  const role = lens ? siteWords(site).pages.lenses[lens.id].role : profile.headline;
  return {
    '@type': 'ProfilePage',
    name: `${profile.name}, ${role}`,
    url,
    inLanguage: profile.language,
    dateModified: latestDay(projects.map(({ manifest }) => manifest.dates?.updated)),
    mainEntity: personOf(site),
  };
}

// A link to this very site says nothing new.
function isHome({ absolute }: SiteInput, url: string): boolean {
  return absolute(paths.home)?.replace(/\/$/, '') === url.replace(/\/$/, '');
}
