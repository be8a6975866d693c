import { z } from 'zod';
import { FilePath, IsoDate, Url, text } from '../scalars.ts';

/** A paper, a preprint, a thesis or a talk, written by hand or taken from a file. */
export const Publication = z.strictObject({
  title: text(200).meta({
    description: 'Title',
    examples: ['Intervals for error rates in small groups'],
  }),
  venue: text(120)
    .optional()
    .meta({
      description: 'Journal, conference or archive',
      examples: ['Example Workshop on Measurement'],
    }),
  date: IsoDate.optional().meta({ description: 'When it appeared', examples: ['2026-09'] }),
  url: Url.optional().meta({
    description: 'Where to read it',
    examples: ['https://alex.example.org/thesis'],
  }),
  authors: z
    .array(text(80))
    .max(30)
    .optional()
    .meta({ description: 'All authors in order, you included', examples: [['Alex Example']] }),
});

export type PublicationContent = z.output<typeof Publication>;

/** A file that lists publications. */
const PublicationFile = z.strictObject({
  from: FilePath.refine(isBibliography, {
    error: 'Expected a BibTeX file (.bib) or a citation file (.cff)',
  }).meta({
    description: 'BibTeX file or CITATION.cff beside portfolio.yaml',
    examples: ['papers.bib'],
  }),
});

const Entry = z.union([Publication, PublicationFile]).meta({
  description: 'A publication, or a file that lists some',
  examples: [{ title: 'Intervals for error rates in small groups' }],
});

/** The list of publications as an author writes it; what stands in files is added on loading. */
export const Publications = z
  .union([z.array(Entry).max(30), PublicationFile])
  .transform((written) => (Array.isArray(written) ? written.filter(isWritten) : []));

function isBibliography(path: string): boolean {
  return /\.(?:bib|cff)$/i.test(path);
}

function isWritten(
  item: PublicationContent | z.output<typeof PublicationFile>,
): item is PublicationContent {
  return 'title' in item;
}
