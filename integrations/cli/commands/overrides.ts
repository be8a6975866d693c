import { join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import type { ComparedOverride } from '../../overrides/compare.ts';
import type { Recorded } from '../../overrides/lock.ts';
import type { Override } from '../../overrides/override.ts';
import type { CliCommand } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { addFormat, chosenFormat } from '../options.ts';
import { UsageError } from '../usage-error.ts';

/** `modelfolio overrides`: what a site put in place of the package's own files, and whether those changed. */
export const overrides: CliCommand = {
  name: 'overrides',
  summary: 'list what a site replaces and what changed',
  description:
    'Lists every component and page a site replaces with a file of its own, and whether the original\n' +
    'in this version of modelfolio is still the one that file was made from.\n' +
    'Exit code 0: nothing changed. 1: an original changed, or a file is missing. 2: astro.config cannot be read.',
  examples: [
    'overrides',
    'overrides --copy Footer',
    'overrides --record',
    'overrides examples/own-look --record Footer,skills',
  ],
  define: (command) => {
    addFormat(command.argument('[dir]', 'folder that holds astro.config', '.'), ['pretty', 'json']);
    command
      .option('--record [names]', 'write the present originals into overrides.lock.json')
      .option('--copy <name>', 'begin with a copy of the original, recorded');
  },
  run: async (command, io) => {
    const dir = command.args[0] ?? '.';
    const site = { dir, root: resolve(io.cwd, dir) };
    const { requireSiteFolder } = await import('../site-overrides.ts');
    await requireSiteFolder(site.root, dir);
    const { copy } = chosen(command);
    if (copy !== undefined) return copied(copy, { site, io });
    const compared = await recordAndCompare(command, { site, io });
    const [{ needsALook }, { overrideReport }] = await Promise.all([
      import('../../overrides/compare.ts'),
      import('../override-report.ts'),
    ]);
    io.out(
      chosenFormat(command) === 'json'
        ? `${JSON.stringify(compared.map(withoutPlace), null, 2)}\n`
        : overrideReport(compared, { near: (place) => relative(io.cwd, place) }),
    );
    return compared.some(needsALook) ? EXIT.errors : EXIT.clean;
  },
};

interface Site {
  readonly dir: string;
  /** The same folder, absolute. */
  readonly root: string;
}

interface Context {
  readonly site: Site;
  readonly io: Io;
}

function chosen(command: Command): { record?: true | string; copy?: string } {
  return command.opts<{ record?: true | string; copy?: string }>();
}

async function recordAndCompare(
  command: Command,
  { site, io }: Context,
): Promise<ComparedOverride[]> {
  const { siteOverrides } = await import('../site-overrides.ts');
  const found = await siteOverrides(site.root, site.dir);
  const recorded = await readRecorded(site);
  const { compareOverrides } = await import('../../overrides/compare.ts');
  const { record } = chosen(command);
  const now =
    record === undefined
      ? recorded
      : await recordedNow(chosenOf(found, record), {
          // Without names everything is recorded, so what is no longer in use goes.
          recorded: record === true ? recorded.filter((entry) => isIn(found, entry)) : recorded,
          site,
          io,
        });
  return compareOverrides(found, { recorded: now, root: site.root });
}

function chosenOf(found: readonly Override[], names: true | string): readonly Override[] {
  if (names === true) return found;
  return names.split(',').flatMap((part) => {
    const named = found.filter(({ name }) => name === part.trim());
    if (named.length > 0) return named;
    throw new UsageError(
      `This site does not replace ${JSON.stringify(part)}. It replaces: ${found.map(({ name }) => name).join(', ') || 'nothing'}.`,
    );
  });
}

function isIn(found: readonly Override[], { kind, name, file }: Override): boolean {
  return found.some((each) => each.kind === kind && each.name === name && each.file === file);
}

async function readRecorded({ root }: Site): Promise<readonly Recorded[]> {
  const { LOCK_FILE, LockError, readLock } = await import('../../overrides/lock.ts');
  try {
    return readLock(join(root, LOCK_FILE));
  } catch (error) {
    if (error instanceof LockError) throw new UsageError(error.message);
    throw error;
  }
}

async function recordedNow(
  given: readonly Override[],
  { recorded, site, io }: Context & { recorded: readonly Recorded[] },
): Promise<readonly Recorded[]> {
  const [{ LOCK_FILE, lockText, recordedAnew }, { writeWhole }] = await Promise.all([
    import('../../overrides/lock.ts'),
    import('../write-fs.ts'),
  ]);
  const now = recordedAnew(recorded, { overrides: given, version: io.version });
  await writeWhole(join(site.root, LOCK_FILE), lockText(now), { cwd: io.cwd });
  return now;
}

async function copied(name: string, { site, io }: Context): Promise<number> {
  const [{ REPLACEABLE }, { copyOriginal, optionFor }, { didYouMean }] = await Promise.all([
    import('../../overrides/override.ts'),
    import('../copy-original.ts'),
    import('../did-you-mean.ts'),
  ]);
  if (!REPLACEABLE.includes(name))
    throw new UsageError(
      `There is no component or page ${JSON.stringify(name)}.${didYouMean(name, REPLACEABLE)}`,
    );
  const recorded = await readRecorded(site);
  const override = await copyOriginal(name, { root: site.root, cwd: io.cwd });
  await recordedNow([override], { recorded, site, io });
  io.out(`${override.file} is written and recorded. In astro.config, write:\n`);
  io.out(`  modelfolio({ ${optionFor(override)} })\n`);
  return EXIT.clean;
}

function withoutPlace({ original, ...rest }: ComparedOverride): object {
  const { path, sha256 } = original ?? {};
  return { ...rest, original: original ? { path, sha256 } : null };
}
