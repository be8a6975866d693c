import { formatMonth } from '../format/date.ts';
import type {
  AwardEntry,
  CertificationEntry,
  EducationEntry,
  ExperienceEntry,
  LanguageEntry,
  ProjectEntry,
  PublicationEntry,
} from './content.ts';

/** "Tumour classifier (scikit-learn, NumPy)". */
export function projectTitle({ title, tools }: ProjectEntry): string {
  return [title, toolsText(tools)].filter(Boolean).join(' ');
}

/** What follows a title: "(scikit-learn, NumPy)"; nothing without tools. */
export function toolsText(tools: readonly string[]): string {
  return tools.length > 0 ? `(${tools.join(', ')})` : '';
}

/** "Tutor, Example University, Example City". */
export function jobTitle({ title, organisation, location }: ExperienceEntry): string {
  return [title, organisation, location].filter(Boolean).join(', ');
}

/** "M.Sc. in Data Science, Example University". */
export function educationTitle({ degree, field, institution }: EducationEntry): string {
  return [[degree, field].filter(Boolean).join(' in '), institution].join(', ');
}

/** "A. Example, B. Example. Title. Venue, Nov 2026". */
export function publicationLine({ title, authors, venue, date }: PublicationEntry): string {
  const where = [venue, date && formatMonth(date)].filter(Boolean).join(', ');
  return [authors.join(', '), title, where].filter(Boolean).join('. ');
}

/** "Name, Issuer, Nov 2026". */
export function certificationLine({ name, issuer, date }: CertificationEntry): string {
  return [name, issuer, date && formatMonth(date)].filter(Boolean).join(', ');
}

/** "Name, Issuer, Nov 2026. One of two among 40 theses". */
export function awardLine({ name, issuer, date, note }: AwardEntry): string {
  const head = [name, issuer, date && formatMonth(date)].filter(Boolean).join(', ');
  return [head, note].filter(Boolean).join('. ');
}

/** "English (native)". */
export function languageLine({ language, level }: LanguageEntry): string {
  return level ? `${language} (${level})` : language;
}
