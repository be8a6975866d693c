import { escapeMarkdown } from '../../format/escape.ts';
import type { Lens } from '../../lenses/lens.ts';
import { words } from '../../words/words.ts';
import { composeHome } from '../home.ts';
import type { HomePage } from '../home.ts';
import { paths } from '../paths.ts';
import type { SiteInput } from '../site-input.ts';
import { spoken } from '../spoken.ts';
import { cardMarkdown } from './card.ts';
import { documentMarkdown, linkLine, pageLine, rowList } from './document.ts';
import { lineFromHtml } from './from-html.ts';
import { addressesOn, linkAround, markdownLink } from './link.ts';
import type { Address } from './link.ts';

/** The home page as Markdown; with a lens, the same page as that reader is shown it. */
export function composeHomeMarkdown(site: SiteInput, lens?: Lens): string {
  return spoken(site, () => homeMarkdown(site, lens));
}

function homeMarkdown(site: SiteInput, lens: Lens | undefined): string {
  const path = lens ? paths.lens(lens.id) : paths.home;
  const home = composeHome(site, lens);
  const address = addressesOn(site, path);
  return documentMarkdown(
    `# ${escapeMarkdown(home.name)}`,
    `> ${escapeMarkdown(home.role)}`,
    lineFromHtml(home.summary, address),
    pageLine(site.absolute(path) ?? site.href(path)),
    linkLine([...(home.resume ? [home.resume] : []), ...home.contacts], address),
    rowList(home.facts),
    proof(home),
    `## ${words().pages.home.work}`,
    ...[...home.cards, ...home.also].map((card) => cardMarkdown(site, card, { address, level: 3 })),
    skills(home, address),
    `## ${words().pages.home.levels}\n\n${levels(home)}`,
  );
}

function proof({ proof: line }: HomePage): string {
  if (!line) return '';
  const { explained, pieces, sentence } = words().naming;
  const parts = pieces(line.parts.map(({ text }) => text));
  return sentence(explained({ text: line.lead, detail: parts }));
}

function skills({ skills: areas, skillsHref }: HomePage, address: Address): string {
  if (areas.length === 0) return '';
  const lines = areas.map(({ name, skills: own }) => {
    const items = own.map(
      ({ label, href, detail }) =>
        `${markdownLink(label, address(href))} (${escapeMarkdown(detail)})`,
    );
    return `- **${escapeMarkdown(name)}:** ${items.join(', ')}`;
  });
  const all = skillsHref && linkAround(words().files.skillsLink, address(skillsHref));
  return [`## ${words().skills.title}`, lines.join('\n'), all && words().naming.sentence(all)]
    .filter(Boolean)
    .join('\n\n');
}

function levels({ levels: known }: HomePage): string {
  return known
    .map(({ label, meaning }) => `- **${escapeMarkdown(label)}:** ${escapeMarkdown(meaning)}`)
    .join('\n');
}
