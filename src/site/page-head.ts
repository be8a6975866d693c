import { paths } from './paths.ts';
import { shortened } from './prose.ts';
import type { SiteInput } from './site-input.ts';

/** What a page tells browsers, search engines and previews about itself. */
export interface PageHeadContent {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Person behind the site. */
  readonly author: string;
  /** Full address; undefined while the site's own address is unknown. */
  readonly canonical?: string;
  /** Address of the feed; only a site with an address has one. */
  readonly feed?: string;
  readonly image: {
    readonly href: string;
    readonly alt: string;
    readonly width: number;
    readonly height: number;
  };
  readonly kind: 'website' | 'article' | 'profile';
  /** False keeps the page out of search engines. */
  readonly indexed: boolean;
}

/** What differs from page to page. */
export interface PageFacts {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly kind?: PageHeadContent['kind'];
  /** Id of the project whose card stands for the page. */
  readonly card?: string;
  readonly indexed?: boolean;
}

const CARD_SIZE = { width: 1200, height: 630 };
const DESCRIPTION_LENGTH = 200;

/** Title, description, address and picture of a page. */
export function composeHead(site: SiteInput, page: PageFacts): PageHeadContent {
  const { name, headline, language } = site.portfolio.profile;
  // A page that search engines should not keep has no address of record either.
  const canonical = page.indexed === false ? undefined : site.absolute(page.path);
  const card = page.card ? paths.projectCard(page.card) : paths.siteCard;
  const description = shortened(page.description, DESCRIPTION_LENGTH);
  // What the picture says: a project's card its title and headline number, the site's its owner.
  const alt = page.card ? `${page.title}: ${description}` : `${name}: ${headline}`;
  return {
    title: page.title,
    description,
    language,
    author: name,
    ...(canonical && { canonical }),
    ...(site.absolute(paths.feed) && { feed: site.href(paths.feed) }),
    image: { href: site.absolute(card) ?? site.href(card), alt, ...CARD_SIZE },
    kind: page.kind ?? 'website',
    indexed: page.indexed ?? true,
  };
}
