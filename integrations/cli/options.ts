import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';

/** Adds the folder every command reads: `[dir]`, the current one when left out. */
export function addFolder(command: Command): Command {
  return command.argument('[dir]', 'folder that holds portfolio.yaml', '.');
}

/** Adds `--format` with its choices, the first being the default, and `--json` for programs. */
export function addFormat(command: Command, formats: readonly string[]): Command {
  return command
    .addOption(new Option('--format <format>', 'how to print').choices(formats).default(formats[0]))
    .option('--json', 'the same as --format json');
}

/** The format asked for; `--json` wins. */
export function chosenFormat(command: Command): string {
  const { format, json } = command.opts<{ format: string; json?: boolean }>();
  return json ? 'json' : format;
}

/** Reads `md,txt` as a list without repeats. Throws InvalidArgumentError on anything not in `allowed`. */
export function listOf<T extends string>(allowed: readonly T[]): (value: string) => T[] {
  return (value) => {
    const parts = [...new Set(value.split(',').map((part) => part.trim()))];
    return parts.map((part) => oneOf(part, allowed));
  };
}

function oneOf<T extends string>(part: string, allowed: readonly T[]): T {
  const found = allowed.find((choice) => choice === part);
  if (found === undefined)
    throw new InvalidArgumentError(`Allowed are ${allowed.join(', ')}, separated by commas.`);
  return found;
}
