import { isPublished } from '../manifest/portfolio.ts';
import { words } from '../words/words.ts';
import { composeEvidenceCard } from './evidence-card.ts';
import type { EvidenceCardContent } from './evidence-card.ts';
import { featuredProjects } from './featured.ts';
import { composeFilterNav } from './filter-nav.ts';
import type { FilterNavContent } from './filter-nav.ts';
import type { LinkContent } from './links.ts';
import { composeNav } from './nav.ts';
import type { NavContent } from './nav.ts';
import { composeHead } from './page-head.ts';
import type { PageHeadContent } from './page-head.ts';
import { paths } from './paths.ts';
import { count } from './project/source.ts';
import type { SiteInput } from './site-input.ts';
import { spoken } from './spoken.ts';
import { pageTags, tagPath } from './tags.ts';
import type { Tag } from './tags.ts';

/** The projects that share one subject, task or skill. */
export interface FilterPage {
  readonly head: PageHeadContent;
  readonly nav: NavContent;
  readonly back: LinkContent;
  /** What the projects have in common: "Projects about health". */
  readonly heading: string;
  /** "2 of 8 projects". */
  readonly count: string;
  readonly filters?: FilterNavContent;
  /** Numbered from 1, in the order of the home page. */
  readonly cards: readonly EvidenceCardContent[];
}

/** Names a page of projects in an address. */
export type FilterParams = Pick<Tag, 'kind' | 'slug'>;

/** Every page of projects a site has. */
export function filterParams(site: Pick<SiteInput, 'portfolio' | 'omitted'>): FilterParams[] {
  return pageTags(site).map(({ kind, slug }) => ({ kind, slug }));
}

/** Composes the page of the projects with one tag. Throws when no page has that name. */
export function composeFilterPage(
  site: SiteInput,
  wanted: { readonly kind: string; readonly slug: string },
): FilterPage {
  return spoken(site, () => filterPage(site, wanted));
}

function filterPage(
  site: SiteInput,
  wanted: { readonly kind: string; readonly slug: string },
): FilterPage {
  const tag = pageTags(site).find(({ kind, slug }) => kind === wanted.kind && slug === wanted.slug);
  if (!tag) throw new RangeError(`No page of projects ${wanted.kind}/${wanted.slug}`);
  const projects = featuredProjects(site).filter((project) => tag.projects.includes(project));
  const filters = composeFilterNav(site, { current: tag });
  return {
    head: filterHead(site, tag),
    nav: composeNav(site, 'work'),
    back: { label: words().pages.nav.work, href: `${site.href(paths.home)}#work` },
    heading: headingOf(tag),
    count: words().finding.work.count({
      some: count(projects.length),
      all: count(site.portfolio.projects.length),
    }),
    cards: projects.map((project, index) => composeEvidenceCard(site, project, index + 1)),
    ...(filters && { filters }),
  };
}

function filterHead(site: SiteInput, tag: Tag): PageHeadContent {
  const { name } = site.portfolio.profile;
  const titles = tag.projects.map(({ manifest }) => manifest.title);
  return composeHead(site, {
    path: tagPath(tag),
    indexed: tag.projects.some(isPublished),
    markdown: paths.workMarkdown(tag.kind, tag.slug),
    title: `${headingOf(tag)} · ${name}`,
    shortTitle: headingOf(tag),
    description: words().finding.work.description({
      heading: headingOf(tag),
      name,
      titles: words().naming.clauses(titles),
    }),
  });
}

function headingOf({ kind, label }: Tag): string {
  return words().finding.work.headings[kind](label);
}
