import type { CliCommand } from './command.ts';
import { card } from './commands/card.ts';
import { check } from './commands/check.ts';
import { explain } from './commands/explain.ts';
import { facts } from './commands/facts.ts';
import { overrides } from './commands/overrides.ts';
import { resume } from './commands/resume.ts';
import { schema } from './commands/schema.ts';
import { verify } from './commands/verify.ts';

/** Every command, sorted. Add one: a file in `commands/` and a line here. */
export const COMMANDS: readonly CliCommand[] = [
  card,
  check,
  explain,
  facts,
  overrides,
  resume,
  schema,
  verify,
];
