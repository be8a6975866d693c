import type { Command } from 'commander';
import type { Io } from './io.ts';

/** One command of the tool: how it is used, and what it does. */
export interface CliCommand {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What it does, for its own --help. */
  readonly description: string;
  /** Command lines worth copying, without the program's name. */
  readonly examples: readonly string[];
  /** Adds arguments and options. */
  define(command: Command): void;
  /** Does the work. Resolves to an exit code; throws UsageError when used wrongly. */
  run(command: Command, io: Io): Promise<number>;
}
