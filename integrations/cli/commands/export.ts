import { join, relative, resolve } from 'node:path';
import { Option } from 'commander';
import type { Command } from 'commander';
import type { ExportFile } from '../../../src/exports/export.ts';
import type { ExportFormat } from '../../../src/exports/formats.ts';
import { visibleText } from '../../../src/findings/visible.ts';
import type { Portfolio, Project } from '../../../src/manifest/portfolio.ts';
import type { CliCommand } from '../command.ts';
import { didYouMean } from '../did-you-mean.ts';
import { EXIT } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { openPortfolio } from '../open-portfolio.ts';
import { addFolder } from '../options.ts';
import { UsageError } from '../usage-error.ts';
import { writeWhole } from '../write-fs.ts';

// Written out, because importing the list would load the writers for `--help`.
const FORMATS = [
  'cff',
  'croissant',
  'json-ld',
  'mct',
  'model-card',
  'model-index',
] as const satisfies readonly ExportFormat[];

interface ExportOptions {
  readonly as: ExportFormat;
  readonly out?: string;
  readonly stdout?: boolean;
  readonly data?: string;
}

/** `modelfolio export`: the record of one project in a format of another program. */
export const exportCommand: CliCommand = {
  name: 'export',
  summary: 'write a model card or another record',
  description:
    'Writes one project, drafts too, as MODEL_CARD.md (model-card), front matter of the Hugging Face hub\n' +
    '(model-index), Model Card Toolkit JSON (mct), Croissant metadata of its data sets (croissant), CITATION.cff\n' +
    '(cff) or schema.org JSON-LD (json-ld). What the manifest does not say is left out, or said to be not stated.',
  examples: [
    'export tumour-triage --as model-card',
    'export tumour-triage --as cff --out CITATION.cff',
    'export tumour-triage examples/showcase --as model-index --stdout',
  ],
  define: (command) => {
    addFolder(command.argument('<project>', 'id of the project'))
      .addOption(
        new Option('--as <format>', 'what to write').choices(FORMATS).makeOptionMandatory(),
      )
      .option('--out <file>', 'file to write; in exports/<project> when left out')
      .option('--stdout', 'print it instead of writing a file')
      .option('--data <name>', 'with croissant: only this data set');
  },
  run: async (command, io) => {
    const [id = '', dir = '.'] = command.args;
    const options = checkedOptions(command);
    const opened = await openPortfolio(dir, io);
    if (!opened) return EXIT.errors;
    const files = chosen(await exported(opened.portfolio, id, options), options);
    if (options.stdout) io.out(files.map(({ text }) => text).join(''));
    else for (const file of files) await written(file, { id, options, io });
    return EXIT.clean;
  },
};

function checkedOptions(command: Command): ExportOptions {
  const options = command.opts<ExportOptions>();
  if (options.stdout && options.out !== undefined)
    throw new UsageError('--stdout prints and --out writes a file: take one.');
  if (options.data !== undefined && options.as !== 'croissant')
    throw new UsageError('--data goes with --as croissant, which has one file for each data set.');
  return options;
}

async function exported(
  portfolio: Portfolio,
  id: string,
  { as }: ExportOptions,
): Promise<readonly ExportFile[]> {
  const project = projectWith(id, portfolio);
  const [{ deriveFacts }, { EXPORTERS }] = await Promise.all([
    import('../../../src/facts/derive.ts'),
    import('../../../src/exports/formats.ts'),
  ]);
  const facts = deriveFacts(project);
  return EXPORTERS[as]({ project, facts, profile: portfolio.profile });
}

function projectWith(id: string, { projects }: Portfolio): Project {
  const found = projects.find((project) => project.id === id);
  if (found) return found;
  const ids = projects.map((project) => project.id);
  throw new UsageError(`There is no project ${visibleText(id)}.${didYouMean(id, ids)}`);
}

function chosen(files: readonly ExportFile[], { data, out, stdout }: ExportOptions) {
  const names = files.flatMap(({ dataset }) => dataset ?? []);
  const kept = data === undefined ? files : files.filter(({ dataset }) => dataset === data);
  if (files.length === 0) throw new UsageError('This project names no data set to write.');
  if (kept.length === 0)
    throw new UsageError(
      `There is no data set ${visibleText(data ?? '')}.${didYouMean(data ?? '', names)}`,
    );
  if (kept.length > 1 && (stdout || out !== undefined))
    throw new UsageError(
      `This project has ${kept.length} data sets, one file for each: choose one with --data, of ${names.map(visibleText).join('; ')}.`,
    );
  return kept;
}

async function written(
  { name, text }: ExportFile,
  { id, options, io }: { readonly id: string; readonly options: ExportOptions; readonly io: Io },
): Promise<void> {
  const file = resolve(io.cwd, options.out ?? join('exports', id, name));
  await writeWhole(file, text, io);
  io.out(`${relative(io.cwd, file)}\n`);
}
