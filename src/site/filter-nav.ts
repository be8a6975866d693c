import { words } from '../words/words.ts';
import type { LinkContent } from './links.ts';
import { sentence } from './names.ts';
import { paths } from './paths.ts';
import { count } from './project/source.ts';
import type { SiteInput } from './site-input.ts';
import { TAG_KINDS, pageTags, tagKey, tagPath } from './tags.ts';
import type { Tag, TagKind } from './tags.ts';

/** One way to narrow the work down. */
export interface FilterLink extends LinkContent {
  /** What the evidence cards it keeps are marked with. */
  readonly key: string;
  readonly count: number;
}

/** Ways of one kind: all subjects, all tasks or all skills. */
export interface FilterGroup {
  readonly kind: TagKind;
  readonly label: string;
  readonly links: readonly FilterLink[];
  /** Shown on request only: there are many, and skills have a table of their own. */
  readonly folded: boolean;
}

/** Links that narrow the work down, and one back to all of it. */
export interface FilterNavContent {
  readonly label: string;
  readonly all: LinkContent;
  /** How many projects there are without a filter. */
  readonly total: number;
  /** Told when cards are hidden in place; `{n}` and `{label}` are filled in. */
  readonly status: string;
  readonly groups: readonly FilterGroup[];
}

/**
 * Filters of a site, the current one marked; undefined where no tag narrows the work down.
 * @param options where all projects are shown, when that is not the home page
 */
export function composeFilterNav(
  site: SiteInput,
  { current, all = paths.home }: { current?: Pick<Tag, 'kind' | 'slug'>; all?: string } = {},
): FilterNavContent | undefined {
  const tags = pageTags(site);
  if (tags.length === 0) return undefined;
  const key = current && tagKey(current);
  const total = site.portfolio.projects.length;
  const groups = TAG_KINDS.map((kind) => filterGroup(site, kind, { tags, key }));
  return {
    label: words().finding.filters.label,
    all: { label: words().finding.filters.all, href: site.href(all), current: !current },
    total,
    status: words().finding.filters.status(count(total)),
    groups: groups.filter(({ links }) => links.length > 0),
  };
}

function filterGroup(
  site: SiteInput,
  kind: TagKind,
  { tags, key }: { tags: readonly Tag[]; key: string | undefined },
): FilterGroup {
  const links = tags
    .filter((tag) => tag.kind === kind)
    .map((tag) => ({
      label: sentence(tag.label),
      href: site.href(tagPath(tag)),
      key: tagKey(tag),
      count: tag.projects.length,
      current: tagKey(tag) === key,
    }));
  const open = links.some((link) => link.current);
  return {
    kind,
    label: words().finding.filters.kinds[kind],
    links,
    folded: kind === 'skill' && !open,
  };
}
