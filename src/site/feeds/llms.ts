import { headlineOf } from '../../facts/facts.ts';
import { factText } from '../../facts/text.ts';
import { escapeMarkdown } from '../../format/escape.ts';
import type { Project } from '../../manifest/portfolio.ts';
import { paths } from '../paths.ts';
import type { SiteInput } from '../site-input.ts';

/** `llms.txt`: title, summary and sections with links, as the llmstxt.org proposal (2024) asks. */
export function composeLlms(site: SiteInput): string {
  const { profile, projects } = site.portfolio;
  const sections = [
    [
      `# ${escapeMarkdown(profile.name)}`,
      `> ${escapeMarkdown(profile.headline)}`,
      ...(profile.summary ? [escapeMarkdown(profile.summary)] : []),
    ],
    ['## Projects', projects.map((project) => projectLine(site, project)).join('\n')],
    [
      '## Résumés',
      site.lenses
        .map((lens) => `- [${lens.name}](${full(site, paths.resumeFile(lens.id, 'md'))}): Markdown`)
        .join('\n'),
    ],
    [
      '## Data',
      `- [portfolio.json](${full(site, '/portfolio.json')}): every number with its interval, split, baseline and evidence`,
    ],
  ];
  return `${sections.flat().join('\n\n')}\n`;
}

function projectLine(site: SiteInput, { id, manifest }: Project): string {
  const headline = headlineOf(site.facts.get(id) ?? []);
  const words = [manifest.tagline, headline && `${headline.name} ${factText(headline)}.`].filter(
    (part) => part !== undefined,
  );
  return `- [${escapeMarkdown(manifest.title)}](${full(site, paths.project(id))})${words.length ? `: ${escapeMarkdown(words.join(' '))}` : ''}`;
}

function full(site: SiteInput, path: string): string {
  return site.absolute(path) ?? site.href(path);
}
