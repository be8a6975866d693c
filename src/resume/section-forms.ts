import type { ResumeSection } from './content.ts';

export type SectionTitle = ResumeSection['title'];

/**
 * What stands in a section: running text; entries with bullets below them; entries with a note;
 * one line per item; or a list of bullets.
 */
export type SectionForm = 'prose' | 'told' | 'noted' | 'lines' | 'list';

/** The form of every section a résumé can have. Writers lay out by it, the reader reads by it. */
export const SECTION_FORMS: Readonly<Record<SectionTitle, SectionForm>> = {
  Summary: 'prose',
  Experience: 'told',
  Projects: 'told',
  Education: 'noted',
  Skills: 'lines',
  Publications: 'list',
  Certifications: 'list',
  Awards: 'list',
  Languages: 'prose',
};

const BY_CAPITALS = new Map(
  Object.keys(SECTION_FORMS).map((title) => [title.toUpperCase(), title as SectionTitle]),
);

/** The section a row of capitals is the title of, if any. */
export function sectionTitled(capitals: string): SectionTitle | undefined {
  return BY_CAPITALS.get(capitals);
}

/** Whether the paragraphs of a section are running text. */
export function isProse(title: string): boolean {
  const known = sectionTitled(title.toUpperCase());
  return known !== undefined && SECTION_FORMS[known] === 'prose';
}
