import { getRssString } from '@astrojs/rss';
import { cachedCard, cardKey } from '../../src/card/cache-fs.ts';
import { composeProjectCard, composeSiteCard } from '../../src/card/compose.ts';
import type { CardContent } from '../../src/card/content.ts';
import { glyphFindings } from '../../src/card/glyphs.ts';
import { composeResume } from '../../src/resume/compose.ts';
import { renderResume } from '../../src/resume/formats.ts';
import { readResumeFonts } from '../../src/resume/pdf/fonts-fs.ts';
import { escapeXml } from '../../src/format/escape.ts';
import { LENSES } from '../../src/lenses/lenses.ts';
import { composeLlms } from '../../src/site/feeds/llms.ts';
import { composePortfolioJson } from '../../src/site/feeds/portfolio-json.ts';
import { composeProjectJson } from '../../src/site/feeds/project-json.ts';
import { RECORD_NAMES, recordJsonSchema } from '../../src/site/feeds/record-schema.ts';
import { composeRobots } from '../../src/site/feeds/robots.ts';
import { composeFeedItems } from '../../src/site/feeds/rss.ts';
import { filterParams } from '../../src/site/filter-page.ts';
import { composeFilterMarkdown } from '../../src/site/markdown/filter.ts';
import { composeHomeMarkdown } from '../../src/site/markdown/home.ts';
import { composeProjectMarkdown } from '../../src/site/markdown/project.ts';
import { composeSkillsMarkdown } from '../../src/site/markdown/skills.ts';
import { paths } from '../../src/site/paths.ts';
import { publishedSite } from '../../src/site/published-site.ts';
import { mainLens } from '../../src/site/resume-page.ts';
import type { SiteInput, SiteResumeFormat } from '../../src/site/site-input.ts';
import { bridge } from './bridge.ts';
import type { SiteFiles } from './site-context.ts';

/** Id of the card that stands for the whole site. */
const SITE_CARD = 'site';

/** Composes everything beside the pages: cards, résumé files and feeds. */
export function siteFiles(
  shown: SiteInput,
  { cacheDir, training = true }: { cacheDir: string; training?: boolean },
): SiteFiles {
  const input = publishedSite(shown);
  const projects = input.portfolio.projects.map(({ id }) => id);
  return {
    projects,
    cards: [...projects, SITE_CARD],
    card: (id) => cardBytes(input, { id, cacheDir }),
    resumes: input.lenses.flatMap(({ id }) =>
      resumeFormats(input).map((format) => ({ lens: id, format })),
    ),
    resume: (lens, format) => resumeFile(input, { lens, format }),
    rss: () => rss(input),
    llms: () => composeLlms(input),
    robots: () => composeRobots(input, { training }),
    portfolio: () => composePortfolioJson(input),
    markdown: {
      home: (lens) => composeHomeMarkdown(shown, lens === undefined ? lens : mainLens(shown, lens)),
      project: (id) => composeProjectMarkdown(shown, id),
      skills: () => composeSkillsMarkdown(shown),
      work: (wanted) => composeFilterMarkdown(shown, wanted),
    },
    filters: filterParams(shown),
    project: (id) => composeProjectJson(input, id),
    schemas: RECORD_NAMES,
    schema: schemaText,
  };
}

async function cardBytes(
  input: SiteInput,
  { id, cacheDir }: { id: string; cacheDir: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const content = cardContent(input, id);
  const { cards } = bridge();
  const key = cardKey(content);
  // The build asks for every card early, and the page's own request finds it being drawn.
  const drawn = cards.get(key) ?? cachedCard(content, { cacheDir });
  cards.set(key, drawn);
  drawn.catch(() => cards.delete(key));
  const { png, missingGlyphs } = await drawn;
  const place = input.portfolio.projects
    .find((project) => project.id === id)
    ?.tree.placeOf(['title']);
  if (missingGlyphs.length > 0) bridge().findings.set(key, glyphFindings(missingGlyphs, place));
  return new Uint8Array(png);
}

function cardContent({ portfolio, facts }: SiteInput, id: string): CardContent {
  const project = portfolio.projects.find((candidate) => candidate.id === id);
  return project
    ? composeProjectCard(project, facts.get(id) ?? [], portfolio.profile)
    : composeSiteCard(portfolio, facts);
}

function resumeFormats({ resumeFormats: formats }: SiteInput): readonly SiteResumeFormat[] {
  return formats ?? ['md', 'txt', 'json'];
}

async function resumeFile(
  input: SiteInput,
  { lens, format }: { lens: string; format: string },
): Promise<string | Uint8Array<ArrayBuffer>> {
  const { portfolio, facts } = input;
  const known = LENSES.find(({ id }) => id === lens);
  const wanted = resumeFormats(input).find((candidate) => candidate === format);
  if (!known || !wanted) throw new RangeError(`There is no résumé ${lens}.${format}`);
  const content = await renderResume(composeResume(portfolio, facts, known.id), wanted, {
    fonts: readResumeFonts,
  });
  return typeof content === 'string' ? content : new Uint8Array(content);
}

function schemaText(name: string): string {
  const known = RECORD_NAMES.find((candidate) => candidate === name);
  if (!known) throw new RangeError(`There is no format ${name}`);
  return `${JSON.stringify(recordJsonSchema(known), null, 2)}\n`;
}

async function rss(input: SiteInput): Promise<string> {
  const { name, headline, language } = input.portfolio.profile;
  const home = input.absolute('/') ?? '/';
  const self = input.absolute(paths.feed) ?? input.href(paths.feed);
  const items = composeFeedItems(input);
  const latest = items.find(({ pubDate }) => pubDate)?.pubDate;
  return getRssString({
    title: name,
    description: headline,
    site: home,
    trailingSlash: home.endsWith('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<atom:link href="${escapeXml(self)}" rel="self" type="application/rss+xml"/>`,
      `<language>${escapeXml(language)}</language>`,
      latest ? `<lastBuildDate>${latest.toUTCString()}</lastBuildDate>` : '',
    ].join(''),
    items,
  });
}
