import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { LoadedPortfolio, Portfolio } from '../../src/manifest/portfolio.ts';
import type { Io } from './io.ts';
import { UsageError, fileError } from './usage-error.ts';

/** A portfolio without errors, or with its findings already printed. */
export type OpenedPortfolio = LoadedPortfolio & { readonly portfolio: Portfolio };

/**
 * Loads a portfolio folder with all its findings.
 * @throws UsageError when `dir` is missing, no folder, or cannot be read
 */
export async function loadFolder(dir: string, { cwd }: Io): Promise<LoadedPortfolio> {
  const folder = resolve(cwd, dir);
  const details = await stat(folder).catch(() => undefined);
  if (!details) throw new UsageError(`There is no folder ${dir}.`);
  if (!details.isDirectory())
    throw new UsageError(`${dir} is a file; give the folder that holds portfolio.yaml.`);
  const { loadPortfolio } = await import('../../src/manifest/load-fs.ts');
  return loadPortfolio(folder).catch((error: unknown) => {
    throw fileError(error, { verb: 'read', cwd });
  });
}

/**
 * Loads a portfolio that has no errors; otherwise prints its findings to standard error. A command
 * that shows what wishes for résumés may name does without them.
 */
export async function openPortfolio(
  dir: string,
  io: Io,
  { wishes = true }: { readonly wishes?: boolean } = {},
): Promise<OpenedPortfolio | undefined> {
  const loaded = await loadFolder(dir, io);
  const { hasErrors } = await import('../../src/findings/finding.ts');
  const { auditWishes } = await import('../audit-wishes.ts');
  const { portfolio, sources } = loaded;
  const findings = [...loaded.findings, ...(wishes ? await auditWishes(loaded) : [])];
  if (portfolio && !hasErrors(findings)) return { ...loaded, portfolio };
  const { reportPretty } = await import('../../src/findings/reporters/pretty.ts');
  io.err(reportPretty(findings, { sources, colour: io.colour }));
  return undefined;
}
