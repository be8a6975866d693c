import { resolve } from 'node:path';
import { visibleText } from '../../../src/findings/visible.ts';
import type { PortfolioState } from '../../../src/reports/changes/compose.ts';
import type { CliCommand } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { openPortfolio } from '../open-portfolio.ts';
import { UsageError } from '../usage-error.ts';

interface DiffOptions {
  readonly in?: string;
  readonly json?: boolean;
  readonly failOnChange?: boolean;
}

/** `modelfolio diff`: which claims changed because which facts changed. */
export const diff: CliCommand = {
  name: 'diff',
  summary: 'say which claims changed, and why',
  description:
    'Compares two portfolio folders, or two Git revisions of one: facts added, removed and changed, and the\n' +
    'bullets of each résumé that read differently because of them. With --in, <old> and [new] are revisions, and\n' +
    'the files as they are now stand in for [new] when it is left out. Revisions are only read, never run.',
  examples: [
    'diff ../portfolio-before .',
    'diff HEAD~3 HEAD --in examples/showcase',
    'diff v1.0 --in . --json',
  ],
  define: (command) => {
    command
      .argument('<old>', 'folder, or with --in a Git revision')
      .argument('[new]', 'folder, the current one when left out; with --in a Git revision', '')
      .option('--in <dir>', 'portfolio folder whose revisions are compared')
      .option('--json', 'print for programs')
      .option('--fail-on-change', 'end with exit code 1 when something changed');
  },
  run: async (command, io) => {
    const [old = '', now = ''] = command.args;
    if (old === '')
      throw new UsageError('<old> is empty: give a folder or, with --in, a revision.');
    const options = command.opts<DiffOptions>();
    const before = await stateOf(old, options, io);
    const after = before && (await stateOf(now, options, io));
    if (!before || !after) return EXIT.errors;
    const [{ composeChanges }, { renderChanges }] = await Promise.all([
      import('../../../src/reports/changes/compose.ts'),
      import('../../../src/reports/changes/render-pretty.ts'),
    ]);
    const changes = composeChanges(before, after);
    io.out(options.json ? `${JSON.stringify(changes, null, 2)}\n` : renderChanges(changes));
    return options.failOnChange && changes.length > 0 ? EXIT.errors : EXIT.clean;
  },
};

async function stateOf(
  name: string,
  { in: dir }: DiffOptions,
  io: Io,
): Promise<PortfolioState | undefined> {
  if (dir === undefined || name === '') return openState(name || (dir ?? '.'), io);
  const { withRevision } = await import('../revision.ts');
  const state = await withRevision(name, { dir: resolve(io.cwd, dir) }, (folder) =>
    openState(folder, io),
  );
  if (!state)
    io.err(`\nThese are errors of ${visibleText(name)}; compare with another revision.\n`);
  return state;
}

async function openState(folder: string, io: Io): Promise<PortfolioState | undefined> {
  const opened = await openPortfolio(folder, io);
  if (!opened) return undefined;
  const { derivePortfolioFacts } = await import('../../../src/facts/derive.ts');
  return { portfolio: opened.portfolio, facts: derivePortfolioFacts(opened.portfolio) };
}
