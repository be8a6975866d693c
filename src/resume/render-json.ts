import { claimText } from '../claims/text.ts';
import { findSection } from './content.ts';
import type { Contact, Resume } from './content.ts';
import { defined } from './defined.ts';

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/** JSON Resume 1.0.0 (jsonresume.org/schema), two spaces, keys in the order of its documentation. No clock is read. */
export function renderJson(resume: Resume): string {
  const document = {
    $schema: SCHEMA,
    basics: basics(resume),
    work: work(resume),
    education: education(resume),
    awards: awards(resume),
    certificates: findSection(resume, 'certifications')?.entries,
    publications: publications(resume),
    skills: findSection(resume, 'skills')?.groups.map(({ area, items }) => ({
      name: area,
      keywords: items,
    })),
    languages: findSection(resume, 'languages')?.entries.map(({ language, level }) =>
      defined({ language, fluency: level }),
    ),
    projects: projects(resume),
    meta: defined({ version: 'v1.0.0', lastModified: timeOf(resume.updated) }),
  };
  return `${JSON.stringify(defined(document), null, 2)}\n`;
}

function basics(resume: Resume) {
  const find = (kind: Contact['kind']) => resume.contacts.find((contact) => contact.kind === kind);
  const place = (find('address') ?? find('location'))?.text;
  const links = resume.contacts.filter(({ kind }) => kind === 'link');
  return defined({
    name: resume.name,
    label: resume.role,
    email: find('email')?.text,
    phone: find('phone')?.text,
    url: find('site')?.href,
    summary: findSection(resume, 'summary')?.sentences.join(' '),
    location: place === undefined ? undefined : { address: place },
    profiles:
      links.length > 0
        ? links.map(({ label, href }) => defined({ network: label, url: href }))
        : undefined,
  });
}

function work(resume: Resume) {
  return findSection(resume, 'experience')?.entries.map(
    ({ title, organisation, location, period, highlights }) =>
      defined({
        name: organisation,
        location,
        position: title,
        startDate: period.start,
        endDate: period.end,
        highlights,
      }),
  );
}

function education(resume: Resume) {
  return findSection(resume, 'education')?.entries.map(({ institution, degree, field, period }) =>
    defined({
      institution,
      area: field,
      studyType: degree,
      startDate: period.start,
      endDate: period.end,
    }),
  );
}

function awards(resume: Resume) {
  return findSection(resume, 'awards')?.entries.map(({ name, issuer, date, note }) =>
    defined({ title: name, date, awarder: issuer, summary: note }),
  );
}

function publications(resume: Resume) {
  return findSection(resume, 'publications')?.entries.map(({ title, venue, date, url, authors }) =>
    defined({
      name: title,
      publisher: venue,
      releaseDate: date,
      url,
      summary: authors.join(', ') || undefined,
    }),
  );
}

function projects(resume: Resume) {
  return findSection(resume, 'projects')?.entries.map(
    ({ title, line, bullets, tools, period, link }) =>
      defined({
        name: title,
        description: claimText(line),
        highlights: bullets.map(claimText),
        keywords: tools,
        startDate: period.start,
        endDate: period.end,
        url: link,
      }),
  );
}

// The format asks for a time; a date that names no day is written as it stands.
function timeOf(date: string | undefined): string | undefined {
  return date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T00:00:00` : date;
}
