import type { CliCommand } from './command.ts';
import { audit } from './commands/audit.ts';
import { brief } from './commands/brief.ts';
import { card } from './commands/card.ts';
import { check } from './commands/check.ts';
import { diff } from './commands/diff.ts';
import { explain } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { facts } from './commands/facts.ts';
import { importCommand } from './commands/import.ts';
import { ledger } from './commands/ledger.ts';
import { match } from './commands/match.ts';
import { overrides } from './commands/overrides.ts';
import { resume } from './commands/resume.ts';
import { schema } from './commands/schema.ts';
import { verify } from './commands/verify.ts';

/** Every command, sorted. Add one: a file in `commands/` and a line here. */
export const COMMANDS: readonly CliCommand[] = [
  audit,
  brief,
  card,
  check,
  diff,
  explain,
  exportCommand,
  facts,
  importCommand,
  ledger,
  match,
  overrides,
  resume,
  schema,
  verify,
];
