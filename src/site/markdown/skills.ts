import { escapeMarkdown } from '../../format/escape.ts';
import { words } from '../../words/words.ts';
import { paths } from '../paths.ts';
import type { SiteInput } from '../site-input.ts';
import { composeSkills } from '../skills.ts';
import type { SkillRow, SkillsPage } from '../skills.ts';
import { spoken } from '../spoken.ts';
import { documentMarkdown, pageLine } from './document.ts';
import { addressesOn, markdownLink } from './link.ts';
import type { Address } from './link.ts';

/** The page of skills as Markdown: each skill with the projects that show it, and how well. */
export function composeSkillsMarkdown(site: SiteInput): string {
  return spoken(site, () => skillsMarkdown(site));
}

function skillsMarkdown(site: SiteInput): string {
  const page = composeSkills(site);
  const address = addressesOn(site, paths.skills);
  return documentMarkdown(
    `# ${escapeMarkdown(page.head.title)}`,
    `> ${escapeMarkdown(page.head.description)}`,
    pageLine(site.absolute(paths.skills) ?? site.href(paths.skills)),
    ...page.areas.flatMap(({ name, rows }) => [
      `## ${escapeMarkdown(name)}`,
      rows.map((row) => skillLine(row, page, address)).join('\n'),
    ]),
  );
}

function skillLine({ name, marks }: SkillRow, { projects }: SkillsPage, address: Address): string {
  const shown = marks.flatMap((mark, index) => {
    const project = projects[index];
    if (!mark || !project) return [];
    return [
      `${markdownLink(project.label, address(mark.href))} (${words().skills.proofs[mark.proof]})`,
    ];
  });
  return `- **${escapeMarkdown(name)}:** ${shown.join(', ')}`;
}
