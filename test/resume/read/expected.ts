import { claimText } from '../../../src/claims/text.ts';
import type { Period, Resume, ResumeSection } from '../../../src/resume/content.ts';
import type { ReadEntry, ReadResume, ReadSection } from '../../../src/resume/read/reading.ts';
import {
  awardLine,
  certificationLine,
  educationTitle,
  jobTitle,
  languageLine,
  projectTitle,
  publicationLine,
} from '../../../src/resume/wording.ts';

/** What a reader must find in a printed résumé, said from the résumé itself. */
export function expectedReading(resume: Resume): ReadResume {
  const textOf = (kind: string) => resume.contacts.find((each) => each.kind === kind)?.text;
  const [email, phone] = [textOf('email'), textOf('phone')];
  const summary = resume.sections.find((section) => section.id === 'summary');
  const skills = resume.sections.find((section) => section.id === 'skills');
  return {
    name: resume.name,
    role: resume.role,
    ...(email ? { email } : {}),
    ...(phone ? { phone } : {}),
    places: resume.contacts
      .filter(({ kind }) => kind === 'location' || kind === 'address')
      .map(({ text }) => text),
    addresses: resume.contacts
      .filter(({ kind }) => kind === 'site' || kind === 'link')
      .map(({ href = '' }) => href),
    ...(summary ? { summary: summary.sentences.join(' ') } : {}),
    skills: skills?.groups ?? [],
    sections: resume.sections.map(sectionOf),
  };
}

function sectionOf(section: ResumeSection): ReadSection {
  const { title } = section;
  const empty = { title, entries: [], items: [], paragraphs: [] };
  switch (section.id) {
    case 'summary':
      return { ...empty, paragraphs: [section.sentences.join(' ')] };
    case 'experience':
      return {
        ...empty,
        entries: section.entries.map((job) =>
          entry(jobTitle(job), job.period, { bullets: job.highlights }),
        ),
      };
    case 'projects':
      return {
        ...empty,
        entries: section.entries.map((project) =>
          entry(projectTitle(project), project.period, {
            bullets: project.bullets.map(claimText),
            ...(project.link ? { address: project.link } : {}),
          }),
        ),
      };
    case 'education':
      return {
        ...empty,
        entries: section.entries.map((degree) =>
          entry(educationTitle(degree), degree.period, {
            notes: degree.note ? [degree.note] : [],
          }),
        ),
      };
    case 'skills':
      return {
        ...empty,
        paragraphs: section.groups.map(({ area, items }) => `${area}: ${items.join(', ')}`),
      };
    case 'publications':
      return { ...empty, items: section.entries.map((e) => item(publicationLine(e), e.url)) };
    case 'certifications':
      return { ...empty, items: section.entries.map((e) => item(certificationLine(e), e.url)) };
    case 'awards':
      return { ...empty, items: section.entries.map((e) => item(awardLine(e), e.url)) };
    case 'languages':
      return { ...empty, paragraphs: [section.entries.map(languageLine).join(', ')] };
  }
}

function entry(title: string, period: Period, more: Partial<ReadEntry>): ReadEntry {
  return { title, period: period.text, ...dates(period), bullets: [], notes: [], ...more };
}

// Days are not printed. One printed date stands for both ends.
function dates({ start, end, text }: Period) {
  const [from, to] = [start?.slice(0, 7), end?.slice(0, 7)];
  if (!from) return to ? { start: to, end: to } : {};
  return text.endsWith('Present') ? { start: from } : { start: from, end: to ?? from };
}

function item(text: string, address: string | undefined) {
  return { text, ...(address ? { address } : {}) };
}
