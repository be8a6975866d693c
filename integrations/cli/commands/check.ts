import { resolve } from 'node:path';
import type { LoadedPortfolio } from '../../../src/manifest/portfolio.ts';
import type { CliCommand } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { folderSeenFrom } from '../folder-seen-from.ts';
import type { Io } from '../io.ts';
import { loadFolder } from '../open-portfolio.ts';
import { addFolder, addFormat, chosenFormat } from '../options.ts';

/** `modelfolio check`: all problems of all files in one run. */
export const check: CliCommand = {
  name: 'check',
  summary: 'list every problem of a portfolio',
  description:
    'Reads portfolio.yaml and every project, and lists every problem with its place and what to type.\n' +
    'Exit code 0: nothing wrong. 1: errors found. 2: the folder cannot be read.',
  examples: ['check', 'check examples/showcase --format json', 'check --format github'],
  define: (command) => {
    addFormat(addFolder(command), ['pretty', 'json', 'github']);
  },
  run: async (command, io) => {
    const dir = command.args[0] ?? '.';
    const { auditProse } = await import('../../audit-prose.ts');
    const loaded = await auditProse(await loadFolder(dir, io), resolve(io.cwd, dir));
    const { hasErrors } = await import('../../../src/findings/finding.ts');
    io.out(await report(loaded, { format: chosenFormat(command), dir, io }));
    return hasErrors(loaded.findings) ? EXIT.errors : EXIT.clean;
  },
};

interface ReportOptions {
  readonly format: string;
  readonly dir: string;
  readonly io: Io;
}

async function report(
  { findings, sources, portfolio }: LoadedPortfolio,
  { format, dir, io }: ReportOptions,
): Promise<string> {
  if (format === 'json') {
    const { reportJson } = await import('../../../src/findings/reporters/json.ts');
    return reportJson(findings);
  }
  if (format === 'github') {
    const { reportGithub } = await import('../../../src/findings/reporters/github.ts');
    return reportGithub(findings, { folder: folderSeenFrom(io.cwd, dir) });
  }
  const { reportPretty } = await import('../../../src/findings/reporters/pretty.ts');
  return (
    reportPretty(findings, { sources, colour: io.colour }) ||
    noProblems(portfolio?.projects.length ?? 0)
  );
}

function noProblems(count: number): string {
  return `No problems in ${count} project${count === 1 ? '' : 's'}.\n`;
}
