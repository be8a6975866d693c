import type { Portfolio, Project } from '../manifest/portfolio.ts';
import { idPart } from '../manifest/id-part.ts';
import { familyKey, familyName, isTaskOpen } from './names.ts';
import { paths } from './paths.ts';
import type { SiteInput } from './site-input.ts';
import { spoken } from './spoken.ts';

/** What visitors narrow the work down by, in the order it is offered. */
export const TAG_KINDS = ['domain', 'task', 'skill'] as const;
export type TagKind = (typeof TAG_KINDS)[number];

/** One word that projects share, and the projects. */
export interface Tag {
  readonly kind: TagKind;
  /** Part of an address, unique within its kind: `bootstrap-intervals`. */
  readonly slug: string;
  /** As the first project spells it. */
  readonly label: string;
  /** At least one, sorted by id. */
  readonly projects: readonly Project[];
}

/** Fewest projects that make a page worth opening. */
const PAGE_MINIMUM = 2;

// Asked for by every card and every page of a site, and the same for all of them.
const found = new WeakMap<Portfolio, readonly Tag[]>();

/**
 * Every word visible projects carry: domains, kinds of task, skills; of each, most projects first.
 * Spellings that differ in case, hyphens or accents are one word. Words that only share their
 * address (`C++` and `C#`) stay two, and the later one gets a number.
 */
export function tagsOf({ portfolio }: Pick<SiteInput, 'portfolio'>): readonly Tag[] {
  const known =
    found.get(portfolio) ??
    spoken({ portfolio }, () => TAG_KINDS.flatMap((kind) => tagsOfKind(portfolio, kind)));
  found.set(portfolio, known);
  return known;
}

/**
 * Tags that have a page of their own: those that several projects carry, and not all. A page of
 * one project would say what the project says, a page of all what the home page says.
 */
export function pageTags(site: Pick<SiteInput, 'portfolio' | 'omitted'>): readonly Tag[] {
  if (site.omitted?.includes('work')) return [];
  const all = site.portfolio.projects.length;
  return tagsOf(site).filter(
    ({ projects }) => projects.length >= PAGE_MINIMUM && projects.length < all,
  );
}

/** Tags of one project that have a page, in the order they are offered. */
export function tagsOfProject(
  site: Pick<SiteInput, 'portfolio' | 'omitted'>,
  { id }: Pick<Project, 'id'>,
): readonly Tag[] {
  return pageTags(site).filter(({ projects }) => projects.some((project) => project.id === id));
}

/** The tag with a page that a word as an author writes it belongs to. */
export function pageTagOf(
  site: Pick<SiteInput, 'portfolio' | 'omitted'>,
  kind: TagKind,
  word: string,
): Tag | undefined {
  const same = sameWord(word);
  return pageTags(site).find((tag) => tag.kind === kind && sameWord(tag.label) === same);
}

/** Name of a tag across kinds, for marking what carries it: `skill-calibration`. */
export function tagKey({ kind, slug }: Pick<Tag, 'kind' | 'slug'>): string {
  return `${kind}-${slug}`;
}

/** Path of the page of a tag, before `href`. */
export function tagPath({ kind, slug }: Pick<Tag, 'kind' | 'slug'>): string {
  return paths.work(kind, slug);
}

function tagsOfKind({ projects }: Portfolio, kind: TagKind): Tag[] {
  const carried = projects.flatMap((project) =>
    wordsOf(project, kind).map((word) => ({ word, project })),
  );
  const groups = Map.groupBy(carried, ({ word }) => sameWord(word));
  const slugs = slugsOf([...groups.keys()]);
  return [...groups]
    .map(([same, uses]) => ({
      kind,
      slug: slugs.get(same) ?? same,
      label: labelOf(kind, uses[0]) ?? same,
      projects: [...new Set(uses.map(({ project }) => project))],
    }))
    .toSorted((a, b) => b.projects.length - a.projects.length || (a.slug < b.slug ? -1 : 1));
}

interface Use {
  readonly word: string;
  readonly project: Project;
}

function labelOf(kind: TagKind, use: Use | undefined): string | undefined {
  return use && kind === 'task' ? familyName(use.project) : use?.word;
}

function wordsOf(project: Project, kind: TagKind): readonly string[] {
  if (kind === 'task') return isTaskOpen(project) ? [] : [familyKey(project)];
  const { tags } = project.manifest;
  return (kind === 'domain' ? tags?.domain : tags?.skills) ?? [];
}

function sameWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\s_\p{Pd}]+/gu, ' ')
    .trim();
}

/** Address of each word; where two would share one, they are numbered in order of the words. */
function slugsOf(words: readonly string[]): Map<string, string> {
  const slugs = new Map<string, string>();
  const plain = new Set(words.map(slugOf));
  const taken = new Set<string>();
  for (const word of words.toSorted()) {
    const slug = freeSlug(slugOf(word), { taken, plain });
    taken.add(slug);
    slugs.set(word, slug);
  }
  return slugs;
}

function freeSlug(
  slug: string,
  { taken, plain }: { taken: ReadonlySet<string>; plain: ReadonlySet<string> },
): string {
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`) || plain.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}

// Composed again, since an address of half letters would not survive every disk.
function slugOf(word: string): string {
  return idPart(word).normalize('NFC');
}
