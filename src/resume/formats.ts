import type { Resume } from './content.ts';
import type { ResumeFonts } from './pdf/font.ts';
import type { Paper } from './paper.ts';
import { renderJson } from './render-json.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderText } from './render-text.ts';

/** Endings of the files that are composed at once, as text. The site offers these beside its pages. */
export const TEXT_FORMATS = ['md', 'txt', 'json'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

/**
 * File endings a résumé can have, sorted: Word, HTML, JSON Resume, Markdown, PDF, RenderCV, LaTeX,
 * plain text. Add one: a renderer and a line below.
 */
export const RESUME_FORMATS = [
  'docx',
  'html',
  'json',
  'md',
  'pdf',
  'rendercv.yaml',
  'tex',
  'txt',
] as const;
export type ResumeFormat = (typeof RESUME_FORMATS)[number];

/** What a file depends on beside the résumé. */
export interface RenderOptions {
  /** Reads the PDF's fonts when one is made: `readResumeFonts`. */
  readonly fonts: () => ResumeFonts;
  /** A4 unless told. */
  readonly paper?: Paper;
}

type Renderer = (resume: Resume, options: RenderOptions) => Promise<string | Uint8Array>;

// Each library is loaded by the first file that needs it: Markdown waits for none.
const RENDERERS: Readonly<Record<ResumeFormat, Renderer>> = {
  docx: async (resume, options) => (await import('./render-docx.ts')).renderDocx(resume, options),
  html: async (resume, options) => (await import('./render-html.ts')).renderHtml(resume, options),
  json: (resume) => Promise.resolve(renderJson(resume)),
  md: (resume) => Promise.resolve(renderMarkdown(resume)),
  pdf: async (resume, { fonts, paper = 'a4' }) =>
    (await import('./pdf/render.ts')).renderPdf(resume, { fonts: fonts(), paper }),
  'rendercv.yaml': async (resume) => (await import('./render-rendercv.ts')).renderRenderCv(resume),
  tex: async (resume, options) => (await import('./render-latex.ts')).renderLatex(resume, options),
  txt: (resume) => Promise.resolve(renderText(resume)),
};

const TEXT_RENDERERS: Readonly<Record<TextFormat, (resume: Resume) => string>> = {
  md: renderMarkdown,
  txt: renderText,
  json: renderJson,
};

/**
 * The résumé as the content of a file with that ending. The same résumé and options give the same
 * bytes on any day. Rejects with a MissingGlyphError when the PDF's fonts lack a character.
 */
export function renderResume(
  resume: Resume,
  format: ResumeFormat,
  options: RenderOptions,
): Promise<string | Uint8Array> {
  return RENDERERS[format](resume, options);
}

/** The résumé as text, at once, for the formats that need no library. */
export function renderResumeText(resume: Resume, format: TextFormat): string {
  return TEXT_RENDERERS[format](resume);
}
