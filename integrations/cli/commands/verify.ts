import type { LoadedPortfolio } from '../../../src/manifest/portfolio.ts';
import type { CliCommand } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { loadFolder } from '../open-portfolio.ts';
import { addFolder, addFormat, chosenFormat } from '../options.ts';
import type { Unchecked, Verification, VerifiedProject } from '../verification.ts';

/** `modelfolio verify`: reads every evidence file again and says what no longer agrees. */
export const verify: CliCommand = {
  name: 'verify',
  summary: 'read every evidence file again',
  description:
    'Reads every file a number comes from again, says how many numbers are backed how well, where files\n' +
    'and manifest no longer agree, and what could not be checked.\n' +
    'Exit code 0: all agree. 1: something drifted or is broken. 2: the folder cannot be read.',
  examples: ['verify', 'verify examples/showcase', 'verify --json'],
  define: (command) => {
    addFormat(addFolder(command), ['pretty', 'json']);
  },
  run: async (command, io) => {
    const loaded = await loadFolder(command.args[0] ?? '.', io);
    const [{ derivePortfolioFacts }, { verification }] = await Promise.all([
      import('../../../src/facts/derive.ts'),
      import('../verification.ts'),
    ]);
    const facts = loaded.portfolio ? derivePortfolioFacts(loaded.portfolio) : new Map();
    const verified = verification(loaded, facts);
    io.out(
      chosenFormat(command) === 'json'
        ? `${JSON.stringify(verified, null, 2)}\n`
        : await pretty(verified, { loaded, io }),
    );
    return verified.drift.length + verified.otherErrors > 0 ? EXIT.errors : EXIT.clean;
  },
};

async function pretty(
  { projects, drift, otherErrors }: Verification,
  { loaded, io }: { loaded: LoadedPortfolio; io: Io },
): Promise<string> {
  const [{ table }, { reportPretty }, { LEVELS_LISTED }] = await Promise.all([
    import('../table.ts'),
    import('../../../src/findings/reporters/pretty.ts'),
    import('../verification.ts'),
  ]);
  const counts = (project: VerifiedProject) =>
    LEVELS_LISTED.map((level) => `${project.levels[level]}`);
  const unchecked = projects.flatMap((project) => project.unchecked);
  return [
    table([['project', ...LEVELS_LISTED], ...projects.map((each) => [each.id, ...counts(each)])]),
    drift.length > 0
      ? reportPretty(drift, { sources: loaded.sources, colour: io.colour })
      : 'Every value read from a file agrees with it.\n',
    ...(drift.length + otherErrors > 0 ? [errorText(otherErrors)] : []),
    ...(unchecked.length > 0 ? [`Not checked:\n${table(unchecked.map(row))}`] : []),
  ].join('\n');
}

function row({ what, why }: Unchecked): string[] {
  return [`  ${what}`, why];
}

function errorText(others: number): string {
  const errors = others === 1 ? 'is 1 other error' : `are ${others} other errors`;
  const more = others > 0 ? `There ${errors}; \`modelfolio check\` lists them. ` : '';
  return `${more}Projects with errors are not counted.\n`;
}
