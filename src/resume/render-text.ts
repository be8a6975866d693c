import { claimText } from '../claims/text.ts';
import type { Resume, ResumeSection } from './content.ts';
import { titleRow, wrap } from './lines.ts';
import {
  certificationLine,
  educationTitle,
  jobTitle,
  languageLine,
  projectTitle,
  publicationLine,
} from './wording.ts';

/**
 * Plain text for forms that take nothing else: one column, headings in capitals, title and date on
 * one row, bullets with a hanging indent, addresses whole and on rows of their own.
 */
export function renderText(resume: Resume): string {
  const head = [resume.name, resume.role, ...contactLines(resume)];
  const blocks = [
    head,
    ...resume.sections.map((section) => [section.title.toUpperCase(), ...sectionLines(section)]),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function contactLines({ contacts }: Resume): string[] {
  const short = contacts
    .filter(({ kind }) => kind === 'email' || kind === 'location')
    .map(({ text }) => text);
  const addresses = contacts.flatMap(({ kind, href }) => (href && kind !== 'email' ? [href] : []));
  return [...(short.length > 0 ? wrap(short.join(' | ')) : []), ...addresses];
}

function sectionLines(section: ResumeSection): string[] {
  switch (section.id) {
    case 'summary':
      return wrap(section.sentences.join(' '));
    case 'experience':
      return spaced(
        section.entries.map((job) => [
          ...titleRow(jobTitle(job), job.period.text),
          ...bulletLines(job.highlights),
        ]),
      );
    case 'projects':
      return spaced(
        section.entries.map((project) => [
          ...titleRow(projectTitle(project), project.period.text),
          ...(project.link ? [`  ${project.link}`] : []),
          ...bulletLines(project.bullets.map(claimText)),
        ]),
      );
    case 'education':
      return section.entries.flatMap((degree) => [
        ...titleRow(educationTitle(degree), degree.period.text),
        ...(degree.note ? wrap(degree.note, { first: '  ' }) : []),
      ]);
    default:
      return listLines(section);
  }
}

function listLines(
  section: Exclude<ResumeSection, { id: 'summary' | 'experience' | 'projects' | 'education' }>,
): string[] {
  switch (section.id) {
    case 'skills':
      return section.groups.flatMap(({ area, items }) =>
        wrap(`${area}: ${items.join(', ')}`, { rest: '  ' }),
      );
    case 'publications':
      return section.entries.flatMap((paper) => [
        ...bulletLines([publicationLine(paper)]),
        ...(paper.url ? [`  ${paper.url}`] : []),
      ]);
    case 'certifications':
      return section.entries.flatMap((proof) => [
        ...bulletLines([certificationLine(proof)]),
        ...(proof.url ? [`  ${proof.url}`] : []),
      ]);
    case 'languages':
      return wrap(section.entries.map(languageLine).join(', '));
  }
}

function bulletLines(bullets: readonly string[]): string[] {
  return bullets.flatMap((bullet) => wrap(bullet, { first: '- ', rest: '  ' }));
}

function spaced(entries: readonly (readonly string[])[]): string[] {
  return entries.flatMap((lines, index) => (index === 0 ? [...lines] : ['', ...lines]));
}
