import { escapeMarkdown } from '../../format/escape.ts';
import { words } from '../../words/words.ts';
import { paths } from '../paths.ts';
import { composeProjectPage } from '../project.ts';
import type { ProjectPage } from '../project.ts';
import type { SiteInput } from '../site-input.ts';
import { spoken } from '../spoken.ts';
import { documentMarkdown, linkLine, metricLine, pageLine, rowList } from './document.ts';
import { addressesOn, linkAround, markdownLink } from './link.ts';
import type { Address } from './link.ts';
import { sectionMarkdown } from './section.ts';

/** A case study as Markdown, from the content its page shows. Throws when there is no such project. */
export function composeProjectMarkdown(site: SiteInput, id: string): string {
  return spoken(site, () => projectMarkdown(site, id));
}

function projectMarkdown(site: SiteInput, id: string): string {
  const page = composeProjectPage(site, id);
  const address = addressesOn(site, paths.project(id));
  return documentMarkdown(
    `# ${escapeMarkdown(page.title)}`,
    page.outcome && `> ${escapeMarkdown(page.outcome)}`,
    words().naming.sentences([byline(page), page.draft ? `*${words().controls.draft}*` : '']),
    pageLine(site.absolute(paths.project(id)) ?? site.href(paths.project(id))),
    linkLine(page.links, address),
    rowList(page.row),
    headlines(page, address),
    ...page.sections.map((section) => sectionMarkdown(section, address)),
    caseStudy(page, address),
    ...page.closing.map((section) => sectionMarkdown(section, address)),
    more(site, page, address),
  );
}

function byline({ kicker, head }: ProjectPage): string {
  return words().files.by({ kicker: escapeMarkdown(kicker), name: escapeMarkdown(head.author) });
}

function headlines({ metrics }: ProjectPage, address: Address): string {
  if (metrics.length === 0) return '';
  const lines = metrics.map((metric) => `- ${metricLine(metric, address)}`);
  return `## ${words().pages.project.headlines}\n\n${lines.join('\n')}`;
}

// MDX is a program: its words are known only after it ran, so they are read on the page.
function caseStudy({ caseStudy: folder }: ProjectPage, address: Address): string {
  if (folder === undefined) return '';
  const { account, onThePage } = words().files;
  const link = linkAround(onThePage, address('#case-study'));
  return `## ${words().pages.project.detail}\n\n${account(link)}`;
}

function more(site: SiteInput, { previous, next }: ProjectPage, address: Address): string {
  const said = words().files;
  const lines = [
    previous && said.previous(markdownLink(previous.label, address(previous.href))),
    next && said.next(markdownLink(next.label, address(next.href))),
    said.everything(
      markdownLink(site.portfolio.profile.name, address(site.href(paths.homeMarkdown))),
    ),
  ].flatMap((line) => (line ? [`- ${line}`] : []));
  return `## ${said.more}\n\n${lines.join('\n')}`;
}
