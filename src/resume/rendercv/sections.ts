import { claimText } from '../../claims/text.ts';
import type {
  EducationEntry,
  ExperienceEntry,
  Period,
  ProjectEntry,
  PublicationEntry,
  ResumeSection,
} from '../content.ts';
import { defined } from '../defined.ts';
import { awardLine, certificationLine, languageLine } from '../wording.ts';
import { escapeInline as plain } from './markdown.ts';

/**
 * The entries of one section. RenderCV wants one kind of entry in a section, told by its fields:
 * `company`, `institution`, `name`, `title`, `label`, `bullet` or bare text.
 */
export function entriesOf(section: ResumeSection): readonly unknown[] {
  switch (section.id) {
    case 'summary':
      return [plain(section.sentences.join(' '))];
    case 'experience':
      return section.entries.map(job);
    case 'projects':
      return section.entries.map(project);
    case 'education':
      return section.entries.map(degreeEntry);
    case 'skills':
      return section.groups.map(({ area, items }) => ({
        label: plain(area),
        details: plain(items.join(', ')),
      }));
    case 'publications':
      return section.entries.map(paper);
    case 'certifications':
      return section.entries.map((proof) => bullet(certificationLine(proof), proof.url));
    case 'awards':
      return section.entries.map((award) => bullet(awardLine(award), award.url));
    case 'languages':
      return section.entries.map((entry) => bullet(languageLine(entry)));
  }
}

function job({ organisation, title, location, period, highlights }: ExperienceEntry) {
  return defined({
    company: plain(organisation),
    position: plain(title),
    ...dates(period),
    location: optional(location),
    highlights: list(highlights),
  });
}

function project({ title, tools, period, link, bullets }: ProjectEntry) {
  return defined({
    name: linked(title, link),
    ...dates(period),
    summary: optional(tools.join(', ')),
    highlights: list(bullets.map(claimText)),
  });
}

function degreeEntry({ institution, degree, field, period, note }: EducationEntry) {
  return defined({
    institution: plain(institution),
    // The area is required there: a degree without a field stands in its place.
    area: plain(field ?? degree),
    degree: field ? plain(degree) : undefined,
    ...dates(period),
    summary: optional(note),
  });
}

function paper({ title, authors, venue, date, url }: PublicationEntry) {
  return defined({
    title: plain(title),
    authors: authors.map(plain),
    journal: optional(venue),
    date,
    url,
  });
}

function bullet(text: string, url?: string) {
  return { bullet: linked(text, url) };
}

// An end without a start is a date of its own there, as it is here.
function dates({ start, end }: Period) {
  if (!start) return { date: end };
  return { start_date: start, end_date: end ?? 'present' };
}

function optional(text: string | undefined): string | undefined {
  return text ? plain(text) : undefined;
}

function list(items: readonly string[]): string[] | undefined {
  return items.length > 0 ? items.map(plain) : undefined;
}

function linked(text: string, url: string | undefined): string {
  return url ? `[${plain(text)}](${target(url)})` : plain(text);
}

function target(url: string): string {
  return url.replace(
    /[()<>\s\\*_`]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
