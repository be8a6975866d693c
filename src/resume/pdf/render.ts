import type { Resume } from '../content.ts';
import { MissingGlyphError, missingGlyphs } from './glyphs.ts';
import { pagesOf } from './measure.ts';
import type { Print } from './measure.ts';
import { printable } from './printable.ts';
import { paperSize } from './type.ts';

export interface PdfOptions extends Print {
  /** Language of the document as BCP 47; English unless told. */
  readonly language?: string;
}

/**
 * The résumé as a PDF 1.7 file, tagged and described as PDF/UA-1 (ISO 14289-1:2014): one column of
 * selectable text in embedded fonts, an outline, links. Same résumé and options, same bytes. Throws a
 * MissingGlyphError when a character cannot be drawn: a file never lacks one silently.
 */
export async function renderPdf(resume: Resume, options: PdfOptions): Promise<Uint8Array> {
  const { fonts, paper = 'a4', language = 'en' } = options;
  const missing = missingGlyphs(resume, fonts);
  if (missing.length > 0) throw new MissingGlyphError(missing);
  const [{ openDocument }, { drawRows }] = await Promise.all([
    import('./document.ts'),
    import('./draw.ts'),
  ]);
  const { document, canvas } = openDocument({
    title: printable(`${resume.name}, ${resume.role}`),
    author: printable(resume.name),
    subject: 'Résumé',
    language,
    date: dateOf(resume.updated),
    size: paperSize(paper),
  });
  canvas.registerFont('regular', fonts.regular.open());
  canvas.registerFont('bold', fonts.bold.open());
  drawRows(canvas, pagesOf(resume, options), paperSize(paper));
  document.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of document) chunks.push(chunk as Uint8Array);
  return new Uint8Array(Buffer.concat(chunks));
}

/** The last change of a project; a résumé without a date bears the first day of 2000. */
function dateOf(updated: string | undefined): Date {
  const [, year, month = '01', day = '01'] =
    /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(updated ?? '') ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? new Date('2000-01-01T00:00:00Z') : date;
}
