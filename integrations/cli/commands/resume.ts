import { join, relative, resolve } from 'node:path';
import { Option } from 'commander';
import type { Command } from 'commander';
import { LENS_IDS } from '../../../src/manifest/schema/lens-ids.ts';
import type { LensId } from '../../../src/manifest/schema/lens-ids.ts';
import type { Resume } from '../../../src/resume/content.ts';
import type { ResumeFormat } from '../../../src/resume/formats.ts';
import type { CliCommand } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { openPortfolio } from '../open-portfolio.ts';
import { addFolder, listOf } from '../options.ts';
import { UsageError } from '../usage-error.ts';
import { writeWhole } from '../write-fs.ts';

// Written out, because importing the list would load every renderer for `--help`.
const FORMATS = ['md', 'txt', 'json'] as const satisfies readonly ResumeFormat[];

interface ResumeOptions {
  readonly lens?: LensId;
  readonly format: readonly ResumeFormat[];
  readonly out: string;
  readonly stdout?: boolean;
}

/** `modelfolio resume`: the résumé of a portfolio, for one kind of reader or for all four. */
export const resume: CliCommand = {
  name: 'resume',
  summary: 'write résumés: Markdown, text, JSON',
  description:
    'Writes resume-<lens>.md, .txt and .json. Every number in them is a fact of the portfolio.',
  examples: [
    'resume',
    'resume --lens ml-engineer --format md,json --out exports',
    'resume --lens data-scientist --format txt --stdout',
  ],
  define: (command) => {
    addFolder(command)
      .addOption(
        new Option('--lens <lens>', 'reader it is written for; all four when left out').choices(
          LENS_IDS,
        ),
      )
      .addOption(
        new Option('--format <list>', 'one or more of md, txt, json')
          .argParser(listOf(FORMATS))
          .default(FORMATS, FORMATS.join(',')),
      )
      .option('--out <dir>', 'folder to write to', 'exports')
      .option('--stdout', 'print one format of one lens instead of writing files');
  },
  run: async (command, io) => {
    const options = checkedOptions(command);
    const opened = await openPortfolio(command.args[0] ?? '.', io);
    if (!opened) return EXIT.errors;
    const [{ derivePortfolioFacts }, { composeResume }] = await Promise.all([
      import('../../../src/facts/derive.ts'),
      import('../../../src/resume/compose.ts'),
    ]);
    const facts = derivePortfolioFacts(opened.portfolio);
    for (const lens of options.lens ? [options.lens] : LENS_IDS) {
      await print(composeResume(opened.portfolio, facts, lens), { ...options, lens, io });
    }
    return EXIT.clean;
  },
};

function checkedOptions(command: Command): ResumeOptions {
  const options = command.opts<ResumeOptions>();
  if (options.stdout && (!options.lens || options.format.length !== 1)) {
    throw new UsageError('--stdout prints one file: give one --lens and one --format.');
  }
  return options;
}

interface PrintOptions extends ResumeOptions {
  readonly lens: LensId;
  readonly io: Io;
}

async function print(
  content: Resume,
  { lens, format, out, stdout, io }: PrintOptions,
): Promise<void> {
  const { renderResume } = await import('../../../src/resume/formats.ts');
  for (const extension of format) {
    const text = renderResume(content, extension);
    if (stdout) {
      io.out(text);
    } else {
      const file = join(resolve(io.cwd, out), `resume-${lens}.${extension}`);
      await writeWhole(file, text, io);
      io.out(`${relative(io.cwd, file)}\n`);
    }
  }
}
