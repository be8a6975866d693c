import type { Lens } from '../lenses/lens.ts';
import type { Project } from '../manifest/portfolio.ts';
import type { Profile } from '../manifest/schema/profile.ts';
import { toolsOf } from '../claims/method.ts';
import { expandFirst } from './acronyms.ts';
import type { SkillGroup } from './content.ts';

/** Skills printed per heading; the site's skills page shows all. */
const MOST_SKILLS = 12;

/**
 * Skills under headings: those the projects show, the tools they used, then the person's own list
 * without repeats. What this reader looks for comes first, then what most projects show.
 */
export function composeSkills(
  profile: Profile,
  projects: readonly Project[],
  lens: Lens,
): SkillGroup[] {
  const proven = ranked(
    projects.map(({ manifest }) => manifest.tags?.skills ?? []),
    lens,
  );
  const tools = ranked(projects.map(toolsOf), lens).filter((tool) => !includes(proven, tool));
  const own = (profile.skills ?? []).map(({ area, items }) => ({
    area,
    items: items.filter((item) => !includes([...proven, ...tools], item)),
  }));
  const groups = [
    { area: 'Shown in projects', items: proven },
    { area: 'Tools', items: tools },
    ...own,
  ];
  return expandGroups(
    groups
      .filter(({ items }) => items.length > 0)
      .map(({ area, items }) => ({ area, items: items.slice(0, MOST_SKILLS) })),
  );
}

function ranked(lists: readonly (readonly string[])[], { skills }: Lens): string[] {
  const all = lists.flatMap((list) => [...new Set(list)]);
  const unique = all.filter(
    (skill, index) => all.findIndex((other) => same(other, skill)) === index,
  );
  const wanted = (skill: string) =>
    skills.some((word) => skill.toLowerCase().includes(word)) ? 1 : 0;
  const shown = (skill: string) => all.filter((other) => same(other, skill)).length;
  return unique.toSorted(
    (a, b) =>
      wanted(b) - wanted(a) || shown(b) - shown(a) || (a.toLowerCase() < b.toLowerCase() ? -1 : 1),
  );
}

// An acronym is spelled out where it is first read, and only there.
function expandGroups(groups: readonly SkillGroup[]): SkillGroup[] {
  const flat = expandFirst(groups.flatMap(({ items }) => items));
  let start = 0;
  return groups.map(({ area, items }) => {
    start += items.length;
    return { area, items: flat.slice(start - items.length, start) };
  });
}

function includes(list: readonly string[], item: string): boolean {
  return list.some((other) => same(other, item));
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
