import { headlineOf } from '../../facts/facts.ts';
import { spokenName } from '../../facts/spoken-name.ts';
import { factText } from '../../facts/text.ts';
import { escapeMarkdown } from '../../format/escape.ts';
import type { Project } from '../../manifest/portfolio.ts';
import { words } from '../../words/words.ts';
import { markdownLink } from '../markdown/link.ts';
import { paths } from '../paths.ts';
import type { SiteInput } from '../site-input.ts';
import { spoken } from '../spoken.ts';
import { fullAddress } from './portfolio-json.ts';

/**
 * `llms.txt`: title, summary and sections with links, as the llmstxt.org proposal (2024) asks. Pages
 * are linked as their Markdown twins; what can be skipped stands under Optional.
 */
export function composeLlms(site: SiteInput): string {
  return spoken(site, () => llmsText(site));
}

function llmsText(site: SiteInput): string {
  const said = words().files.llms;
  const { profile, projects } = site.portfolio;
  const parts = [
    `# ${escapeMarkdown(profile.name)}`,
    `> ${escapeMarkdown(profile.headline)}`,
    ...(profile.summary ? [escapeMarkdown(profile.summary)] : []),
    ...listUnder(said.projects, [...projects.map((project) => projectLine(site, project))]),
    ...listUnder(said.skills, site.omitted?.includes('skills') ? [] : [skillsLine(site)]),
    ...listUnder(said.resumes, resumeLines(site)),
    ...listUnder(said.data, [
      line(site, 'portfolio.json', paths.portfolioRecord, said.portfolio),
      ...projects.map(({ id }) => line(site, `${id}.json`, paths.projectRecord(id), said.project)),
    ]),
    ...listUnder(said.optional, optionalLines(site)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function listUnder(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`## ${title}`, lines.join('\n')] : [];
}

function line(site: SiteInput, label: string, path: string, note?: string): string {
  const link = markdownLink(label, fullAddress(site, path));
  return `- ${link}${note ? `: ${escapeMarkdown(note)}` : ''}`;
}

function projectLine(site: SiteInput, { id, manifest }: Project): string {
  const headline = headlineOf(site.facts.get(id) ?? []);
  const { sentence, sentences } = words().naming;
  const note = sentences([
    manifest.tagline ?? '',
    headline ? sentence(`${spokenName(headline)} ${factText(headline)}`) : '',
  ]);
  return line(site, manifest.title, paths.projectMarkdown(id), note);
}

function skillsLine(site: SiteInput): string {
  return line(site, words().skills.title, paths.skillsMarkdown, words().files.llms.skillsNote);
}

function resumeLines(site: SiteInput): string[] {
  return site.lenses.map((lens) =>
    line(
      site,
      words().pages.lenses[lens.id].name,
      paths.resumeFile(lens.id, 'md'),
      words().files.llms.resume,
    ),
  );
}

function optionalLines(site: SiteInput): string[] {
  const said = words().files.llms;
  const lenses = site.omitted?.includes('lens') ? [] : site.lenses;
  return [
    line(site, said.home, paths.homeMarkdown, said.homeNote),
    ...lenses.map((lens) =>
      line(
        site,
        said.homeFor(words().pages.lenses[lens.id].name),
        paths.lensMarkdown(lens.id),
        said.homeForNote,
      ),
    ),
    line(site, 'portfolio.v1.json', paths.recordSchema('portfolio.v1'), said.portfolioSchema),
    line(site, 'project-facts.v1.json', paths.recordSchema('project-facts.v1'), said.projectSchema),
  ];
}
