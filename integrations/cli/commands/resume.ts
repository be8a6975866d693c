import { Option } from 'commander';
import type { Command } from 'commander';
import { LENS_IDS } from '../../../src/manifest/schema/lens-ids.ts';
import type { LensId } from '../../../src/manifest/schema/lens-ids.ts';
import type { Match } from '../../../src/match/match.ts';
import type { ResumeFormat, TextFormat } from '../../../src/resume/formats.ts';
import type { Paper } from '../../../src/resume/paper.ts';
import type { CliCommand } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { openPortfolio } from '../open-portfolio.ts';
import type { OpenedPortfolio } from '../open-portfolio.ts';
import { addFolder, listOf } from '../options.ts';
import { readPostingFile } from '../read-posting.ts';
import type { ResumeExport } from '../resume-export.ts';
import { UsageError } from '../usage-error.ts';

// Written out, because importing the lists would load the renderers for `--help`.
const FORMATS = [
  'docx',
  'html',
  'json',
  'md',
  'pdf',
  'rendercv.yaml',
  'tex',
  'txt',
] as const satisfies readonly ResumeFormat[];
const BYTES: readonly ResumeFormat[] = ['docx', 'pdf'];
const PAPERS = ['a4', 'letter'] as const satisfies readonly Paper[];
const DEFAULT = ['md', 'txt', 'json'] as const satisfies readonly TextFormat[];

interface ResumeOptions {
  readonly lens?: LensId;
  readonly format: readonly (ResumeFormat | 'all')[];
  readonly out: string;
  readonly pages?: '1' | '2';
  readonly paper: Paper;
  readonly stdout?: boolean;
  readonly json?: boolean;
  /** File with a job ad, or - for standard input. */
  readonly for?: string;
}

/** `modelfolio resume`: the résumé of a portfolio, for one kind of reader or for all four. */
export const resume: CliCommand = {
  name: 'resume',
  summary: 'write résumés as PDF, Word, text and more',
  description:
    'Writes resume-<lens>.<format>. Every number in the files is a fact of the portfolio.\n' +
    'Formats: docx, html, json (JSON Resume), md, pdf, rendercv.yaml, tex, txt.\n' +
    'With --for projects and bullets stand in the order of a job ad; nothing else changes.\n' +
    'Exit code 0: all written. 1: the portfolio has errors, or a PDF could not be made. 2: wrong use.\n' +
    '3: no demands could be told apart in the ad, and nothing was written.',
  examples: [
    'resume',
    'resume --lens ml-engineer --format all --out exports',
    'resume --lens data-scientist --format pdf,docx --pages 1 --paper letter',
    'resume --lens data-scientist --format txt --stdout',
    'resume --for posting.txt --format pdf --out application',
  ],
  define: (command) => {
    addFolder(command)
      .addOption(
        new Option('--lens <lens>', 'reader it is written for; all four when left out').choices(
          LENS_IDS,
        ),
      )
      .addOption(
        new Option('--format <list>', `all, or one or more of ${FORMATS.join(', ')}`)
          .argParser(listOf([...FORMATS, 'all'] as const))
          .default(DEFAULT, DEFAULT.join(',')),
      )
      .option('--out <dir>', 'folder to write to', 'exports')
      .addOption(
        new Option('--pages <n>', 'most pages as a PDF; says what it left out').choices(['1', '2']),
      )
      .addOption(new Option('--paper <size>', 'size of the paper').choices(PAPERS).default('a4'))
      .option('--for <posting>', 'order it for a job ad in a file, or - for standard input')
      .option('--stdout', 'print one text format of one lens instead of writing files')
      .option('--json', 'print what was written as JSON');
  },
  run: async (command, io) => {
    const options = checkedOptions(command);
    const ad = options.for === undefined ? undefined : await readPostingFile(options.for, io);
    const opened = await openPortfolio(command.args[0] ?? '.', io);
    if (!opened) return EXIT.errors;
    const fitting = ad === undefined ? undefined : await matchedWith(ad, opened);
    if (fitting && !fitting.posting.conclusive) return inconclusive(io);
    const exported = together(
      await exportEach(opened, { options, io, ...(fitting && { fitting }) }),
    );
    if (options.json) io.out(`${JSON.stringify(exported, null, 2)}\n`);
    return exported.notWritten.length > 0 ? EXIT.errors : EXIT.clean;
  },
};

function checkedOptions(command: Command): ResumeOptions {
  const options = command.opts<ResumeOptions>();
  const { stdout, lens, json, format } = options;
  if (!stdout) return options;
  if (json) throw new UsageError('--stdout prints a résumé and --json what was written: take one.');
  if (!lens || format.length !== 1 || format[0] === 'all')
    throw new UsageError('--stdout prints one file: give one --lens and one --format.');
  if (BYTES.some((each) => each === format[0]))
    throw new UsageError(`--stdout prints text; ${format[0]} is written with --out.`);
  return options;
}

async function matchedWith(ad: string, { portfolio }: OpenedPortfolio): Promise<Match> {
  const [{ derivePortfolioFacts }, { matchPosting }] = await Promise.all([
    import('../../../src/facts/derive.ts'),
    import('../../../src/match/match.ts'),
  ]);
  return matchPosting(ad, portfolio, derivePortfolioFacts(portfolio));
}

function inconclusive(io: Io): number {
  io.err(
    'Inconclusive: no demands could be told apart in the job ad. Give the whole ad, headings included.\n',
  );
  return EXIT.inconclusive;
}

interface Exporting {
  readonly options: ResumeOptions;
  readonly io: Io;
  readonly fitting?: Match;
}

// A job ad has one reader: the one asked for, or the one it is written for.
function readersOf({ options, fitting }: Exporting): readonly LensId[] {
  if (options.lens) return [options.lens];
  return fitting ? [fitting.reader.lens] : LENS_IDS;
}

async function exportEach(opened: OpenedPortfolio, exporting: Exporting): Promise<ResumeExport[]> {
  const { options, io, fitting } = exporting;
  const [{ derivePortfolioFacts }, { exportResume }] = await Promise.all([
    import('../../../src/facts/derive.ts'),
    import('../resume-export.ts'),
  ]);
  const facts = derivePortfolioFacts(opened.portfolio);
  const written: ResumeExport[] = [];
  for (const lens of readersOf(exporting)) {
    written.push(
      await exportResume(opened, {
        facts,
        lens,
        io,
        ...(fitting && { emphasis: fitting.emphasis }),
        formats: options.format.flatMap((format) => (format === 'all' ? FORMATS : [format])),
        out: options.stdout ? undefined : options.out,
        pages: options.pages ? Number(options.pages) : undefined,
        paper: options.paper,
        quiet: options.json ?? false,
      }),
    );
  }
  return written;
}

function together(exported: readonly ResumeExport[]): ResumeExport {
  return {
    files: exported.flatMap(({ files }) => files),
    notWritten: exported.flatMap(({ notWritten }) => notWritten),
    leftOut: exported.flatMap(({ leftOut }) => leftOut),
  };
}
