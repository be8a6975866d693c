import { basename, join } from 'node:path';
import { Option } from 'commander';
import { RESULT_SPLITS } from '../../../src/manifest/schema/reported-metric.ts';
import type { ResultSplit } from '../../../src/manifest/schema/reported-metric.ts';
import { Slug } from '../../../src/manifest/schema/scalars.ts';
import type { PreparedImport } from '../../import/import-into.ts';
import type { CliCommand } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { folderAt } from '../folder-at.ts';
import { assertRun, assertYaml } from '../import-checks.ts';
import type { Io } from '../io.ts';
import { addFolder } from '../options.ts';
import { UsageError, fileError } from '../usage-error.ts';
import { writeWhole } from '../write-fs.ts';

interface ImportFlags {
  readonly project?: string;
  readonly run?: string;
  readonly split?: ResultSplit;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `modelfolio import`: a draft manifest from what other programs left in a folder. */
export const importCommand: CliCommand = {
  name: 'import',
  summary: 'draft a project from a repository or folder',
  description:
    'Looks through a folder for the files of other programs and writes projects/<id>/project.yaml, or ' +
    'completes it. What you wrote is never replaced; what no file says is marked "?". Nothing in the ' +
    'folder is changed, and user names, home folders, hosts, addresses and tokens are left out.',
  examples: [
    'import ../my-repo',
    'import ../my-repo --project spam --dry-run',
    'import ../runs --run 7f3a',
  ],
  define: (command) => {
    addFolder(command.argument('<path>', 'repository or folder to look at'))
      .option(
        '--project <id>',
        'project to create or complete; the name of the folder when left out',
      )
      .option('--run <run>', 'run to take when there are several: its id, or the start of it')
      .addOption(
        new Option(
          '--split <split>',
          'rows that numbers were measured on where no file says it',
        ).choices(RESULT_SPLITS),
      )
      .option('--dry-run', 'say what would be written, and write nothing')
      .option('--json', 'print the report as JSON');
  },
  run: async (command, io) => {
    const [path = '.', dir = '.'] = command.args;
    const flags = command.opts<ImportFlags>();
    const source = await folderAt(path, io);
    const portfolio = await folderAt(dir, io);
    const id = flags.project === undefined ? slugOf(basename(source)) : checkedId(flags.project);
    const done = await prepared(join(portfolio, 'projects', id), { source, flags, io });
    if (flags.run !== undefined) assertRun(done, flags.run);
    const file = `projects/${id}/${done.project.file}`;
    if (!flags.dryRun) await writeAll(done, { folder: join(portfolio, 'projects', id), io });
    await report(done, { file, flags, io });
    return done.found.length > 0 ? EXIT.clean : EXIT.errors;
  },
};

function checkedId(id: string): string {
  if (Slug.safeParse(id).success) return id;
  throw new UsageError(
    `${id} is no project id: use 2 to 64 lower-case letters, digits and hyphens.`,
  );
}

function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64)
    .replace(/-+$/, '');
  return Slug.safeParse(slug).success ? slug : 'imported';
}

interface Work {
  readonly source: string;
  readonly flags: ImportFlags;
  readonly io: Io;
}

async function prepared(folder: string, { source, flags, io }: Work): Promise<PreparedImport> {
  const { importInto } = await import('../../import/import-into.ts');
  await assertYaml(folder);
  const onProgress = (files: number) => io.err(`\r${files} files `);
  try {
    return await importInto(folder, source, {
      run: flags.run,
      split: flags.split,
      ...(io.colour ? { onProgress } : {}),
    });
  } catch (error) {
    throw fileError(error, { verb: 'read', cwd: io.cwd });
  } finally {
    if (io.colour) io.err('\r\u001b[K');
  }
}

// The manifest comes last: it names the files, so they have to stand there first.
async function writeAll(
  { files, filled, project, text }: PreparedImport,
  { folder, io }: { readonly folder: string; readonly io: Io },
): Promise<void> {
  for (const { target, content } of files) await writeWhole(join(folder, target), content, io);
  if (project.isEditable && filled.length > 0)
    await writeWhole(join(folder, project.file), text, io);
}

async function report(
  done: PreparedImport,
  { file, flags, io }: { readonly file: string; readonly flags: ImportFlags; readonly io: Io },
): Promise<void> {
  const [{ importReport }, { importRecord }] = await Promise.all([
    import('../import-report.ts'),
    import('../import-record.ts'),
  ]);
  const options = { file, dryRun: flags.dryRun ?? false };
  if (flags.json) {
    io.out(`${JSON.stringify(importRecord(done, options), null, 2)}\n`);
    return;
  }
  if (done.found.length === 0)
    io.out(
      'Nothing was found that an importer can read; the draft holds what every manifest has.\n',
    );
  io.out(importReport(done, options));
  if (!done.project.isEditable)
    io.out(`\n${file} is not edited. Copy from this draft what you want:\n\n${done.text}`);
}
