import type { Fact } from '../../../src/facts/fact.ts';
import { visibleText } from '../../../src/findings/visible.ts';
import type { CliCommand } from '../command.ts';
import { didYouMean } from '../did-you-mean.ts';
import { EXIT } from '../exit-codes.ts';
import { openPortfolio } from '../open-portfolio.ts';
import { addFolder, addFormat, chosenFormat } from '../options.ts';
import { UsageError } from '../usage-error.ts';

/** `modelfolio explain`: where one number came from. */
export const explain: CliCommand = {
  name: 'explain',
  summary: 'show where one number came from',
  description:
    'Shows one fact: its value, how it was made, how uncertain it is, what backs it, and the line it stands on.',
  examples: [
    'explain tumour-triage/recall/test',
    'explain tumour-triage/recall/test examples/showcase --json',
  ],
  define: (command) => {
    addFormat(addFolder(command.argument('<fact-id>', 'id as printed by `modelfolio facts`')), [
      'pretty',
      'json',
    ]);
  },
  run: async (command, io) => {
    const [id = '', dir = '.'] = command.args;
    const opened = await openPortfolio(dir, io);
    if (!opened) return EXIT.errors;
    const { derivePortfolioFacts } = await import('../../../src/facts/derive.ts');
    const all = [...derivePortfolioFacts(opened.portfolio).values()].flat();
    const fact = factWith(id, all);
    if (chosenFormat(command) === 'json') {
      io.out(await jsonExplanation(fact));
    } else {
      const { explanation } = await import('../explanation.ts');
      io.out(explanation(fact, { all, sources: opened.sources }));
    }
    return EXIT.clean;
  },
};

function factWith(id: string, all: readonly Fact[]): Fact {
  const found = all.find((fact) => fact.id === id);
  if (found) return found;
  throw new UsageError(
    `There is no fact ${visibleText(id)}.${didYouMean(
      id,
      all.map((fact) => fact.id),
    )}`,
  );
}

async function jsonExplanation(fact: Fact): Promise<string> {
  const { factRecord } = await import('../fact-record.ts');
  const { name, kind, direction, counts, derivedFrom } = fact;
  return `${JSON.stringify({ ...factRecord(fact), name, kind, direction, counts: counts ?? null, derivedFrom }, null, 2)}\n`;
}
