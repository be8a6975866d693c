import { Option } from 'commander';
import { visibleText } from '../../../src/findings/visible.ts';
import type { Portfolio, Project } from '../../../src/manifest/portfolio.ts';
import { LENS_IDS } from '../../../src/manifest/schema/lens-ids.ts';
import type { LensId } from '../../../src/manifest/schema/lens-ids.ts';
import type { Brief } from '../../../src/reports/brief/brief.ts';
import type { CliCommand } from '../command.ts';
import { didYouMean } from '../did-you-mean.ts';
import { EXIT } from '../exit-codes.ts';
import { openPortfolio } from '../open-portfolio.ts';
import { addFolder, addFormat, chosenFormat } from '../options.ts';
import { UsageError } from '../usage-error.ts';

/** `modelfolio brief`: half a page to prepare for questions about one project. */
export const brief: CliCommand = {
  name: 'brief',
  summary: 'prepare for questions about a project',
  description:
    'Prints half a page: the numbers of a project with interval, split, rows and baseline, what they do not\n' +
    'show, and the questions its case study invites with the places that answer them. Drafts too.',
  examples: [
    'brief tumour-triage --lens ml-engineer',
    'brief tumour-triage examples/showcase --format markdown',
  ],
  define: (command) => {
    addFormat(addFolder(command.argument('<project>', 'id of the project')), [
      'pretty',
      'markdown',
      'json',
    ]).addOption(
      new Option('--lens <lens>', 'who asks').choices(LENS_IDS).default('data-scientist'),
    );
  },
  run: async (command, io) => {
    const [id = '', dir = '.'] = command.args;
    const opened = await openPortfolio(dir, io);
    if (!opened) return EXIT.errors;
    const project = projectWith(id, opened.portfolio);
    const { lens } = command.opts<{ lens: LensId }>();
    const content = await composed(project, lens);
    io.out(await printed(content, chosenFormat(command)));
    return EXIT.clean;
  },
};

function projectWith(id: string, { projects }: Portfolio): Project {
  const found = projects.find((project) => project.id === id);
  if (found) return found;
  const ids = projects.map((project) => project.id);
  throw new UsageError(`There is no project ${visibleText(id)}.${didYouMean(id, ids)}`);
}

async function composed(project: Project, lens: LensId): Promise<Brief> {
  const [{ deriveFacts }, { composeBrief }, { LENSES }] = await Promise.all([
    import('../../../src/facts/derive.ts'),
    import('../../../src/reports/brief/compose.ts'),
    import('../../../src/lenses/lenses.ts'),
  ]);
  const reader = LENSES.find((each) => each.id === lens);
  if (!reader) throw new Error(`No lens is called ${lens}`);
  return composeBrief(project, deriveFacts(project), reader);
}

async function printed(content: Brief, format: string): Promise<string> {
  if (format === 'json') return `${JSON.stringify(content, null, 2)}\n`;
  const { renderBriefMarkdown, renderBriefPretty } =
    await import('../../../src/reports/brief/render.ts');
  return format === 'markdown' ? renderBriefMarkdown(content) : renderBriefPretty(content);
}
