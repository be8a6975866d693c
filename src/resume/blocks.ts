import { claimText } from '../claims/text.ts';
import type { Resume, ResumeSection } from './content.ts';
import {
  awardLine,
  certificationLine,
  educationTitle,
  jobTitle,
  languageLine,
  projectTitle,
  publicationLine,
} from './wording.ts';

/**
 * One row or paragraph of a printed résumé. Every printed form (PDF, DOCX, LaTeX, text) shows these
 * in this order, in one column, and the reader in `read/` takes them back out.
 */
export type Block =
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'role'; readonly text: string }
  /** Mail, telephone and place in one row, joined with " | ". */
  | { readonly kind: 'contacts'; readonly items: readonly string[] }
  /** An address on a row of its own, never broken. */
  | { readonly kind: 'address'; readonly href: string }
  /** Title of a section, printed in capitals. */
  | { readonly kind: 'heading'; readonly text: string }
  /** Title of an entry with its dates on the same row; `period` is empty when no date is known. */
  | { readonly kind: 'entry'; readonly title: string; readonly period: string }
  | { readonly kind: 'bullet'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string };

export type BlockKind = Block['kind'];

/** A résumé as rows and paragraphs, in reading order. */
export function blocksOf(resume: Resume): Block[] {
  return [
    { kind: 'name', text: resume.name },
    { kind: 'role', text: resume.role },
    ...contactBlocks(resume),
    ...resume.sections.flatMap((section) => [
      { kind: 'heading', text: section.title } as const,
      ...sectionBlocks(section),
    ]),
  ];
}

function contactBlocks({ contacts }: Resume): Block[] {
  const isShort = (kind: string) => kind !== 'site' && kind !== 'link';
  const items = contacts.filter(({ kind }) => isShort(kind)).map(({ text }) => text);
  return [
    ...(items.length > 0 ? [{ kind: 'contacts', items } as const] : []),
    ...contacts.flatMap(({ kind, href }) => (isShort(kind) ? [] : addressBlocks(href))),
  ];
}

function sectionBlocks(section: ResumeSection): Block[] {
  switch (section.id) {
    case 'summary':
      return [{ kind: 'paragraph', text: section.sentences.join(' ') }];
    case 'experience':
      return section.entries.flatMap((job) => [
        { kind: 'entry', title: jobTitle(job), period: job.period.text } as const,
        ...job.highlights.map(bullet),
      ]);
    case 'projects':
      return section.entries.flatMap((project) => [
        { kind: 'entry', title: projectTitle(project), period: project.period.text } as const,
        ...addressBlocks(project.link),
        ...project.bullets.map((claim) => bullet(claimText(claim))),
      ]);
    case 'education':
      return section.entries.flatMap((degree) => [
        { kind: 'entry', title: educationTitle(degree), period: degree.period.text } as const,
        ...(degree.note ? [{ kind: 'paragraph', text: degree.note } as const] : []),
      ]);
    default:
      return listBlocks(section);
  }
}

function listBlocks(
  section: Exclude<ResumeSection, { id: 'summary' | 'experience' | 'projects' | 'education' }>,
): Block[] {
  switch (section.id) {
    case 'skills':
      return section.groups.map(({ area, items }) => ({
        kind: 'paragraph',
        text: `${area}: ${items.join(', ')}`,
      }));
    case 'publications':
      return section.entries.flatMap((paper) => [
        bullet(publicationLine(paper)),
        ...addressBlocks(paper.url),
      ]);
    case 'certifications':
      return section.entries.flatMap((proof) => [
        bullet(certificationLine(proof)),
        ...addressBlocks(proof.url),
      ]);
    case 'awards':
      return section.entries.flatMap((award) => [
        bullet(awardLine(award)),
        ...addressBlocks(award.url),
      ]);
    case 'languages':
      return [{ kind: 'paragraph', text: section.entries.map(languageLine).join(', ') }];
  }
}

function bullet(text: string): Block {
  return { kind: 'bullet', text };
}

function addressBlocks(href: string | undefined): Block[] {
  return href ? [{ kind: 'address', href }] : [];
}
