import { Command } from 'commander';
import type { CliCommand } from './command.ts';
import { COMMANDS } from './commands.ts';
import type { Io } from './io.ts';

const PROGRAM = 'modelfolio';

const EXAMPLES = [
  'check',
  'facts --json',
  'explain tumour-triage/recall/test',
  'resume --lens ml-engineer --format md',
];

/**
 * Builds the command line, writing through `io` and throwing CommanderError instead of exiting.
 * @param done called with the exit code of the command that ran
 */
export function createProgram(io: Io, done: (code: number) => void): Command {
  const program = new Command(PROGRAM);
  program
    .description('Checks a portfolio of machine-learning projects and writes what follows from it.')
    .version(io.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', examplesText(EXAMPLES))
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      getOutHasColors: () => io.colour,
      getErrHasColors: () => io.colour,
    });
  for (const entry of COMMANDS) addCommand(program, entry, { io, done });
  return program;
}

function addCommand(
  program: Command,
  entry: CliCommand,
  { io, done }: { io: Io; done: (code: number) => void },
): void {
  const command = program.command(entry.name);
  command
    .summary(entry.summary)
    .description(entry.description)
    .addHelpText('after', examplesText(entry.examples));
  entry.define(command);
  command.action(async () => done(await entry.run(command, io)));
}

function examplesText(examples: readonly string[]): string {
  return `\nExamples:\n${examples.map((example) => `  ${PROGRAM} ${example}`).join('\n')}`;
}
