import { articleProperties, composeAlternates, profileProperties } from './page-social.ts';
import type { Alternate, ArticleFacts, SocialProperty } from './page-social.ts';
import { directionOf } from './direction.ts';
import { paths } from './paths.ts';
import { shortened } from './prose.ts';
import type { SiteInput } from './site-input.ts';

/** What a page tells browsers, search engines and previews about itself. */
export interface PageHeadContent {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Which way its writing runs. */
  readonly direction: 'ltr' | 'rtl';
  /** Language and territory as previews write them: `en_GB`; undefined without a territory. */
  readonly locale?: string;
  /** Person behind the site. */
  readonly author: string;
  /** Full address; undefined while the site's own address is unknown. */
  readonly canonical?: string;
  /** Address of the feed; only a site with an address has one. */
  readonly feed?: string;
  /** The same content for programs: Markdown, JSON. */
  readonly alternates: readonly Alternate[];
  /** Picture for previews; undefined while the site's own address is unknown, for it must be full. */
  readonly image?: {
    readonly href: string;
    readonly alt: string;
    readonly width: number;
    readonly height: number;
  };
  readonly kind: 'website' | 'article' | 'profile';
  /** Properties that only an article or a profile has (ogp.me), in the order they are written. */
  readonly social: readonly SocialProperty[];
  /** False keeps the page out of search engines. */
  readonly indexed: boolean;
  /** What the site's own search calls this page; undefined keeps it out of the results. */
  readonly found?: string;
}

/** What differs from page to page. */
export interface PageFacts {
  readonly path: string;
  readonly title: string;
  /** Stands in where the title is too long for a tab, a result or a preview. */
  readonly shortTitle?: string;
  readonly description: string;
  readonly kind?: PageHeadContent['kind'];
  /** Id of the project whose card stands for the page. */
  readonly card?: string;
  readonly indexed?: boolean;
  readonly found?: string;
  /** Path of the page's Markdown twin. */
  readonly markdown?: string;
  /** Path of the page's content as JSON. */
  readonly json?: string;
  readonly article?: ArticleFacts;
}

const CARD_SIZE = { width: 1200, height: 630 };
const DESCRIPTION_LENGTH = 200;
/** Search engines and html-validate cut or refuse what is longer. */
const TITLE_LENGTH = 70;

/** Title, description, address and picture of a page. */
export function composeHead(site: SiteInput, page: PageFacts): PageHeadContent {
  const { name, headline, language } = site.portfolio.profile;
  // A page that search engines should not keep has no address of record either.
  const canonical = page.indexed === false ? undefined : site.absolute(page.path);
  const card = site.absolute(page.card ? paths.projectCard(page.card) : paths.siteCard);
  const description = shortened(page.description, DESCRIPTION_LENGTH);
  // What the picture says: a project's card its title and headline number, the site's its owner.
  const alt = page.card ? `${page.title}: ${description}` : `${name}: ${headline}`;
  return {
    title: fitting(page),
    description,
    language,
    direction: directionOf(language),
    ...(language.includes('-') && { locale: language.replace('-', '_') }),
    author: name,
    ...(canonical && { canonical }),
    ...(site.absolute(paths.feed) && { feed: site.href(paths.feed) }),
    alternates: composeAlternates(site, page),
    ...(card && { image: { href: card, alt, ...CARD_SIZE } }),
    kind: page.kind ?? 'website',
    social: socialProperties(site, page),
    indexed: page.indexed ?? true,
    ...(site.search && page.indexed !== false && page.found && { found: page.found }),
  };
}

function fitting({ title, shortTitle }: Pick<PageFacts, 'title' | 'shortTitle'>): string {
  return title.length <= TITLE_LENGTH ? title : shortened(shortTitle ?? title, TITLE_LENGTH);
}

function socialProperties(site: SiteInput, { kind, article }: PageFacts): SocialProperty[] {
  if (kind === 'profile') return profileProperties(site);
  return article ? articleProperties(site, article) : [];
}
