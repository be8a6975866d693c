import { claimText } from '../claims/text.ts';
import { escapeMarkdown } from '../format/escape.ts';
import type { Contact, Resume, ResumeSection } from './content.ts';
import {
  awardLine,
  certificationLine,
  educationTitle,
  jobTitle,
  languageLine,
  publicationLine,
  toolsText,
} from './wording.ts';

/** CommonMark with nothing but headings, paragraphs, lists and links. All text is escaped. */
export function renderMarkdown(resume: Resume): string {
  const head = [
    `# ${escapeMarkdown(resume.name)}`,
    escapeMarkdown(resume.role),
    resume.contacts.map(contact).join(' | '),
  ];
  const sections = resume.sections.flatMap((section) => [
    `## ${section.title}`,
    ...sectionBlocks(section),
  ]);
  return `${[...head, ...sections].filter(Boolean).join('\n\n')}\n`;
}

function sectionBlocks(section: ResumeSection): string[] {
  switch (section.id) {
    case 'summary':
      return [escapeMarkdown(section.sentences.join(' '))];
    case 'experience':
      return section.entries.flatMap((job) => [
        heading(jobTitle(job), job.period.text),
        list(job.highlights),
      ]);
    case 'projects':
      return section.entries.flatMap((project) => [
        heading(toolsText(project.tools), project.period.text, link(project.title, project.link)),
        list(project.bullets.map(claimText)),
      ]);
    case 'education':
      return section.entries.flatMap((degree) => [
        heading(educationTitle(degree), degree.period.text),
        escapeMarkdown(degree.note ?? ''),
      ]);
    case 'skills':
      return [section.groups.map(skillLine).join('\n')];
    case 'languages':
      return [escapeMarkdown(section.entries.map(languageLine).join(', '))];
    default:
      return [bullets(records(section))];
  }
}

function records(
  section: Extract<ResumeSection, { id: 'publications' | 'certifications' | 'awards' }>,
): string[] {
  switch (section.id) {
    case 'publications':
      return section.entries.map((paper) => link(publicationLine(paper), paper.url));
    case 'certifications':
      return section.entries.map((proof) => link(certificationLine(proof), proof.url));
    case 'awards':
      return section.entries.map((award) => link(awardLine(award), award.url));
  }
}

function skillLine({ area, items }: { area: string; items: readonly string[] }): string {
  return `- **${escapeMarkdown(area)}:** ${escapeMarkdown(items.join(', '))}`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function contact({ text, href }: Contact): string {
  return link(text, href);
}

function heading(text: string, date: string, linked = ''): string {
  const title = [linked, escapeMarkdown(text)].filter(Boolean).join(' ');
  return `### ${title}${date ? ` | ${escapeMarkdown(date)}` : ''}`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
}

// An address in angle brackets may hold anything but those brackets and spaces.
function link(text: string, href: string | undefined): string {
  return href
    ? `[${escapeMarkdown(text)}](<${href.replace(/[<>\s\\]/g, encodeURIComponent)}>)`
    : escapeMarkdown(text);
}
