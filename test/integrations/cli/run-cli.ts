import { fileURLToPath } from 'node:url';
import { run } from '../../../integrations/cli/run.ts';

/** What a command left behind. */
export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, as main.ts would, and keeps what it printed. */
export async function runCli(
  argv: readonly string[],
  { cwd = process.cwd(), colour = false } = {},
): Promise<CliResult> {
  const printed = { out: '', err: '' };
  const code = await run(argv, {
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    cwd,
    colour,
    version: '9.8.7',
  });
  return { code, ...printed };
}

/** Folder of a fixture portfolio. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/portfolios/${name}`, import.meta.url));
}
