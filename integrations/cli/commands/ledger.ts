import { Option } from 'commander';
import { visibleText } from '../../../src/findings/visible.ts';
import type { Portfolio } from '../../../src/manifest/portfolio.ts';
import { LENS_IDS } from '../../../src/manifest/schema/lens-ids.ts';
import type { LedgerChoice } from '../../../src/reports/ledger/compose.ts';
import type { Ledger } from '../../../src/reports/ledger/ledger.ts';
import type { CliCommand } from '../command.ts';
import { didYouMean } from '../did-you-mean.ts';
import { EXIT } from '../exit-codes.ts';
import { openPortfolio } from '../open-portfolio.ts';
import { addFolder, addFormat, chosenFormat } from '../options.ts';
import { UsageError } from '../usage-error.ts';

/** `modelfolio ledger`: every claim of every export with the facts and evidence behind it. */
export const ledger: CliCommand = {
  name: 'ledger',
  summary: 'trace every claim to its evidence',
  description:
    'Lists every claim that a résumé, card, page or summary prints: each number in it, the fact it is bound to,\n' +
    'where that stands in the manifest, and what backs it. Drafts are in no export, and so not listed.',
  examples: [
    'ledger',
    'ledger --lens ml-engineer --project tumour-triage',
    'ledger examples/showcase --format csv',
  ],
  define: (command) => {
    addFormat(addFolder(command), ['pretty', 'json', 'markdown', 'csv'])
      .addOption(
        new Option('--lens <lens>', 'résumé bullets for this reader only').choices(LENS_IDS),
      )
      .option('--project <id>', 'claims of this project only');
  },
  run: async (command, io) => {
    const opened = await openPortfolio(command.args[0] ?? '.', io);
    if (!opened) return EXIT.errors;
    const choice = command.opts<LedgerChoice>();
    checkProject(opened.portfolio, choice);
    const [{ derivePortfolioFacts }, { composeLedger }] = await Promise.all([
      import('../../../src/facts/derive.ts'),
      import('../../../src/reports/ledger/compose.ts'),
    ]);
    const facts = derivePortfolioFacts(opened.portfolio);
    io.out(await printed(composeLedger(opened.portfolio, facts, choice), chosenFormat(command)));
    return EXIT.clean;
  },
};

function checkProject({ projects }: Portfolio, { project: id }: LedgerChoice): void {
  const found = projects.find((project) => project.id === id);
  if (id === undefined || found?.manifest.status === 'published') return;
  if (found) throw new UsageError(`${id} is not published, so no export prints a claim about it.`);
  const ids = projects.map((project) => project.id);
  throw new UsageError(`There is no project ${visibleText(id)}.${didYouMean(id, ids)}`);
}

async function printed(content: Ledger, format: string): Promise<string> {
  if (format === 'json') return `${JSON.stringify(content, null, 2)}\n`;
  if (format === 'csv')
    return (await import('../../../src/reports/ledger/render-csv.ts')).renderCsv(content);
  if (format === 'markdown')
    return (await import('../../../src/reports/ledger/render-markdown.ts')).renderMarkdown(content);
  return (await import('../../../src/reports/ledger/render-pretty.ts')).renderPretty(content);
}
