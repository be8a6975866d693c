import { CommanderError } from 'commander';
import { EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';
import { createProgram } from './program.ts';
import { UsageError } from './usage-error.ts';

/**
 * Runs one command line. Never throws and never ends the process.
 * @param argv arguments after the program's name
 * @returns an exit code, see EXIT
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.clean;
  try {
    const program = createProgram(io, (result) => {
      code = result;
    });
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return failure(error, io);
  }
}

function failure(error: unknown, io: Io): number {
  // Commander has printed its own message by now; help and version come here with exit code 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage;
  if (error instanceof UsageError) {
    io.err(`error: ${error.message}\n`);
    return EXIT.usage;
  }
  io.err(bugReport(error, io.version));
  return EXIT.bug;
}

function bugReport(error: unknown, version: string): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [
    `This is a bug in modelfolio ${version}; your files are not to blame.`,
    'Please report it with the lines below; `npm bugs modelfolio` opens the place for that.',
    '',
    trace,
    '',
  ].join('\n');
}
