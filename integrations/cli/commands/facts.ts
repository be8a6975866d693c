import { visibleText } from '../../../src/findings/visible.ts';
import type { Fact } from '../../../src/facts/fact.ts';
import type { FactsByProject } from '../../../src/facts/facts.ts';
import type { CliCommand } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { didYouMean } from '../did-you-mean.ts';
import { openPortfolio } from '../open-portfolio.ts';
import { addFolder, addFormat, chosenFormat } from '../options.ts';
import { UsageError } from '../usage-error.ts';

/** `modelfolio facts`: every number of a portfolio, once, with its source. */
export const facts: CliCommand = {
  name: 'facts',
  summary: 'list every number with its source',
  description:
    'Lists every number the portfolio states or computes: its id, its text, how well it is backed and where it stands.',
  examples: [
    'facts',
    'facts --project tumour-triage',
    'facts --bullets --project tumour-triage',
    'facts examples/showcase --json',
  ],
  define: (command) => {
    addFormat(addFolder(command), ['pretty', 'json'])
      .option('--project <id>', 'facts of this project only')
      .option('--bullets', 'the résumé’s bullets instead: address, and text with placeholders');
  },
  run: async (command, io) => {
    const opened = await openPortfolio(command.args[0] ?? '.', io, { wishes: false });
    if (!opened) return EXIT.errors;
    const { derivePortfolioFacts } = await import('../../../src/facts/derive.ts');
    const { project, bullets } = command.opts<{ project?: string; bullets?: boolean }>();
    const all = derivePortfolioFacts(opened.portfolio);
    const list = factsOf(all, project);
    const json = chosenFormat(command) === 'json';
    if (bullets) {
      const { bulletList } = await import('../bullet-list.ts');
      io.out(bulletList(opened.portfolio, { facts: all, project, json }));
    } else io.out(json ? await jsonList(list) : await prettyList(list));
    return EXIT.clean;
  },
};

function factsOf(all: FactsByProject, project: string | undefined): readonly Fact[] {
  if (project === undefined) return [...all.values()].flat();
  const found = all.get(project);
  if (!found)
    throw new UsageError(
      `There is no project ${visibleText(project)}.${didYouMean(project, all.keys())}`,
    );
  return found;
}

async function jsonList(list: readonly Fact[]): Promise<string> {
  const { factRecord } = await import('../fact-record.ts');
  return `${JSON.stringify(list.map(factRecord), null, 2)}\n`;
}

async function prettyList(list: readonly Fact[]): Promise<string> {
  if (list.length === 0) return 'No facts yet: no project states a number.\n';
  const [{ factText }, { table }] = await Promise.all([
    import('../../../src/facts/text.ts'),
    import('../table.ts'),
  ]);
  return table([
    ['id', 'fact', 'evidence', 'place'],
    ...list.map((fact) => [fact.id, factText(fact), fact.evidence.level, placeText(fact)]),
  ]);
}

function placeText({ place }: Fact): string {
  return `${place.file}:${place.line}:${place.column}`;
}
