import { join, relative, resolve } from 'node:path';
import type { FactsByProject } from '../../src/facts/facts.ts';
import type { LensId } from '../../src/manifest/schema/lens-ids.ts';
import type { Resume } from '../../src/resume/content.ts';
import type { Emphasis } from '../../src/lenses/order.ts';
import type { ResumeFormat } from '../../src/resume/formats.ts';
import type { Paper } from '../../src/resume/paper.ts';
import type { Io } from './io.ts';
import type { OpenedPortfolio } from './open-portfolio.ts';
import { writeWhole } from './write-fs.ts';

/** What became of a wish for files. */
export interface ResumeExport {
  readonly files: readonly {
    readonly lens: LensId;
    readonly format: ResumeFormat;
    /** From the folder the command was started in. */
    readonly file: string;
    readonly bytes: number;
  }[];
  readonly notWritten: readonly {
    readonly lens: LensId;
    readonly format: ResumeFormat;
    readonly why: string;
  }[];
  /** What went to keep to the page limit. */
  readonly leftOut: readonly { readonly lens: LensId; readonly what: string }[];
}

export interface ExportOptions {
  readonly facts: FactsByProject;
  readonly lens: LensId;
  readonly formats: readonly ResumeFormat[];
  readonly io: Io;
  /** Folder to write to; printed instead when undefined. */
  readonly out: string | undefined;
  /** Most pages as a PDF. */
  readonly pages: number | undefined;
  readonly paper: Paper;
  /** What a job ad wants to hear first. */
  readonly emphasis?: Emphasis;
  /** Whether the names of the files stay unprinted. */
  readonly quiet: boolean;
}

/** Writes one lens's résumé in some formats, each file whole or not at all, and names it when it is there. */
export async function exportResume(
  opened: OpenedPortfolio,
  options: ExportOptions,
): Promise<ResumeExport> {
  const { facts, lens, emphasis } = options;
  const { composeResume } = await import('../../src/resume/compose.ts');
  const composed = composeResume(opened.portfolio, facts, lens, emphasis ? { emphasis } : {});
  const { resume, leftOut } = await fitted(composed, options);
  const results: ResumeExport[] = [];
  for (const format of options.formats)
    results.push(await exportFormat(resume, { ...options, format, opened }));
  return {
    files: results.flatMap(({ files }) => files),
    notWritten: results.flatMap(({ notWritten }) => notWritten),
    leftOut: leftOut.map((what) => ({ lens, what })),
  };
}

async function fitted(
  resume: Resume,
  { pages, paper, lens, io }: ExportOptions,
): Promise<{ resume: Resume; leftOut: readonly string[] }> {
  if (pages === undefined) return { resume, leftOut: [] };
  const [{ fitResume }, { countPages }, { readResumeFonts }] = await Promise.all([
    import('../../src/resume/fit.ts'),
    import('../../src/resume/pdf/measure.ts'),
    import('../../src/resume/pdf/fonts-fs.ts'),
  ]);
  const count = (shorter: Resume) => countPages(shorter, { fonts: readResumeFonts(), paper });
  const result = fitResume(resume, { pages, countPages: count });
  const took = count(result.resume);
  const what = result.leftOut.map((each) => `  ${each}\n`).join('');
  if (what) io.err(`${lens}: left out to keep to ${pagesText(pages)}\n${what}`);
  if (took > pages)
    io.err(
      `${lens}: still ${pagesText(took)}. Shorten what is yours to shorten in portfolio.yaml.\n`,
    );
  return result;
}

interface FormatOptions extends ExportOptions {
  readonly format: ResumeFormat;
  readonly opened: OpenedPortfolio;
}

async function exportFormat(resume: Resume, options: FormatOptions): Promise<ResumeExport> {
  const { lens, format, io, out, quiet } = options;
  const content = await rendered(resume, options);
  if (content === undefined) {
    const why = 'The PDF’s font lacks characters; the findings name them.';
    return { files: [], notWritten: [{ lens, format, why }], leftOut: [] };
  }
  if (out === undefined) {
    io.out(typeof content === 'string' ? content : Buffer.from(content).toString('utf8'));
    return { files: [], notWritten: [], leftOut: [] };
  }
  const path = join(resolve(io.cwd, out), `resume-${lens}.${format}`);
  await writeWhole(path, content, io);
  const file = relative(io.cwd, path).replaceAll('\\', '/');
  if (!quiet) io.out(`${file}\n`);
  const written = { lens, format, file, bytes: Buffer.byteLength(content) };
  return { files: [written], notWritten: [], leftOut: [] };
}

/** The content of the file; undefined, with findings printed, when it cannot be made whole. */
async function rendered(
  resume: Resume,
  { format, paper, io, opened }: FormatOptions,
): Promise<string | Uint8Array | undefined> {
  const [{ renderResume }, { readResumeFonts }, { MissingGlyphError, missingGlyphFindings }] =
    await Promise.all([
      import('../../src/resume/formats.ts'),
      import('../../src/resume/pdf/fonts-fs.ts'),
      import('../../src/resume/pdf/glyphs.ts'),
    ]);
  try {
    return await renderResume(resume, format, { fonts: readResumeFonts, paper });
  } catch (error) {
    if (!(error instanceof MissingGlyphError)) throw error;
    const { reportPretty } = await import('../../src/findings/reporters/pretty.ts');
    const findings = missingGlyphFindings(error.missing);
    io.err(reportPretty(findings, { sources: opened.sources, colour: io.colour }));
    return undefined;
  }
}

function pagesText(pages: number): string {
  return pages === 1 ? '1 page' : `${pages} pages`;
}
