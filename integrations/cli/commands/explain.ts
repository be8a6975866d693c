import type { Fact } from '../../../src/facts/fact.ts';
import { visibleText } from '../../../src/findings/visible.ts';
import type { CliCommand } from '../command.ts';
import { didYouMean } from '../did-you-mean.ts';
import { EXIT } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { openPortfolio } from '../open-portfolio.ts';
import { addFolder, addFormat, chosenFormat } from '../options.ts';
import type { ExplainedRule } from '../rule-explanation.ts';
import { UsageError } from '../usage-error.ts';

/** `modelfolio explain`: where one number came from, or what one rule asks for. */
export const explain: CliCommand = {
  name: 'explain',
  summary: 'show where a number came from',
  description:
    'Shows one fact: its value, how it was made, how uncertain it is, what backs it, and the line it stands on. For the name of a rule, as `check` and `audit` print it: what must hold, with examples.',
  examples: [
    'explain tumour-triage/recall/test',
    'explain tumour-triage/recall/test examples/showcase --json',
    'explain metrics/grim',
    'explain communication/limitations',
  ],
  define: (command) => {
    addFormat(
      addFolder(
        command.argument(
          '<id>',
          'fact as printed by `facts`, or rule as `check` and `audit` print it',
        ),
      ),
      ['pretty', 'json'],
    );
  },
  run: async (command, io) => {
    const [id = '', dir = '.'] = command.args;
    const rule = await ruleWith(id);
    if (rule) return explainRule(rule, { io, json: chosenFormat(command) === 'json' });
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

// Facts have at least three steps in their id and rules have two, so no name can mean both.
async function ruleWith(id: string): Promise<ExplainedRule | undefined> {
  if (id.split('/').length !== 2) return undefined;
  if (id.startsWith('prose/')) {
    const { PROSE_RULES } = await import('../../../src/audit/prose/prose-rules.ts');
    return PROSE_RULES.find((rule) => rule.id === id);
  }
  const [{ MANIFEST_RULES }, { AUDIT_RULES }] = await Promise.all([
    import('../../../src/manifest/rules.ts'),
    import('../../../src/audit/rules.ts'),
  ]);
  return [...MANIFEST_RULES, ...AUDIT_RULES].find((rule) => rule.id === id);
}

async function explainRule(
  rule: ExplainedRule,
  { io, json }: { io: Io; json: boolean },
): Promise<number> {
  const { id, holds, why, source = null, good, bad, help } = rule;
  const { ruleExplanation } = await import('../rule-explanation.ts');
  io.out(
    json
      ? `${JSON.stringify({ id, holds, why, source, good, bad, help }, null, 2)}\n`
      : ruleExplanation(rule),
  );
  return EXIT.clean;
}

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
