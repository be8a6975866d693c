import { relative, resolve } from 'node:path';
import type { CardContent } from '../../../src/card/content.ts';
import type { Portfolio } from '../../../src/manifest/portfolio.ts';
import { visibleText } from '../../../src/findings/visible.ts';
import type { CliCommand } from '../command.ts';
import { didYouMean } from '../did-you-mean.ts';
import { EXIT } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { openPortfolio } from '../open-portfolio.ts';
import type { OpenedPortfolio } from '../open-portfolio.ts';
import { addFolder } from '../options.ts';
import { UsageError } from '../usage-error.ts';
import { writeWhole } from '../write-fs.ts';

/** Name that stands for the card of the whole portfolio. */
const SITE = 'site';

/** `modelfolio card`: the social image of a project or of the site. */
export const card: CliCommand = {
  name: 'card',
  summary: 'draw the social card of a project',
  description: 'Draws the 1200 by 630 image that is shown when a page is shared.',
  examples: ['card tumour-triage', 'card site --out card.png'],
  define: (command) => {
    addFolder(command.argument('<project>', `id of a project, or ${SITE}`)).option(
      '--out <file>',
      'file to write; <project>.png when left out',
    );
  },
  run: async (command, io) => {
    const [id = '', dir = '.'] = command.args;
    const opened = await openPortfolio(dir, io);
    if (!opened) return EXIT.errors;
    const [content, { readCardFonts }, { renderCard }] = await Promise.all([
      contentOf(opened.portfolio, id),
      import('../../../src/card/fonts-fs.ts'),
      import('../../../src/card/render.ts'),
    ]);
    const { png, missingGlyphs } = await renderCard(content, { fonts: readCardFonts() });
    const file = resolve(io.cwd, command.opts<{ out?: string }>().out ?? `${id}.png`);
    await writeWhole(file, png, io);
    io.out(`${relative(io.cwd, file)}  ${Math.ceil(png.length / 1000)} KB\n`);
    io.err(await glyphReport(missingGlyphs, { opened, id, io }));
    return EXIT.clean;
  },
};

interface GlyphReportOptions {
  readonly opened: OpenedPortfolio;
  readonly id: string;
  readonly io: Io;
}

async function glyphReport(
  missing: readonly string[],
  { opened, id, io }: GlyphReportOptions,
): Promise<string> {
  if (missing.length === 0) return '';
  const [{ glyphFindings }, { reportPretty }] = await Promise.all([
    import('../../../src/card/glyphs.ts'),
    import('../../../src/findings/reporters/pretty.ts'),
  ]);
  const place = opened.portfolio.projects
    .find((project) => project.id === id)
    ?.tree.placeOf(['title']);
  return reportPretty(glyphFindings(missing, place), {
    sources: opened.sources,
    colour: io.colour,
  });
}

async function contentOf(portfolio: Portfolio, id: string): Promise<CardContent> {
  const [{ deriveFacts, derivePortfolioFacts }, { composeProjectCard, composeSiteCard }] =
    await Promise.all([
      import('../../../src/facts/derive.ts'),
      import('../../../src/card/compose.ts'),
    ]);
  if (id === SITE) return composeSiteCard(portfolio, derivePortfolioFacts(portfolio));
  const project = portfolio.projects.find((candidate) => candidate.id === id);
  if (project) return composeProjectCard(project, deriveFacts(project), portfolio.profile);
  const ids = portfolio.projects.map((candidate) => candidate.id);
  throw new UsageError(`There is no project ${visibleText(id)}.${didYouMean(id, [...ids, SITE])}`);
}
