import type { Claim } from '../claims/claim.ts';
import type { LensId } from '../manifest/schema/lens-ids.ts';

/** A way to reach the person; `href` is missing for a place. */
export interface Contact {
  /** `address` is a postal address; the town alone is a `location`. */
  readonly kind: 'email' | 'phone' | 'address' | 'location' | 'site' | 'link';
  /** Name of a link: "GitHub". */
  readonly label: string;
  /** What a reader sees, without `https://`. */
  readonly text: string;
  readonly href?: string;
}

/** A stretch of time as the manifest writes it; no end while it goes on. */
export interface Period {
  readonly start?: string;
  readonly end?: string;
  /** "May 2026 – Jul 2026"; empty when no date is known. */
  readonly text: string;
}

/** A project with the bullets this reader should see. */
export interface ProjectEntry {
  readonly id: string;
  readonly title: string;
  readonly tools: readonly string[];
  readonly period: Period;
  /** Page to look at first: demo, then code. */
  readonly link?: string;
  /** One line on the whole project. */
  readonly line: Claim;
  readonly bullets: readonly Claim[];
}

/** A job. Its highlights are the person's own words. */
export interface ExperienceEntry {
  readonly title: string;
  readonly organisation: string;
  readonly location?: string;
  readonly period: Period;
  readonly highlights: readonly string[];
}

export interface EducationEntry {
  readonly degree: string;
  readonly field?: string;
  readonly institution: string;
  readonly period: Period;
  readonly note?: string;
}

/** Skills under one heading. */
export interface SkillGroup {
  readonly area: string;
  readonly items: readonly string[];
}

export interface PublicationEntry {
  readonly title: string;
  readonly authors: readonly string[];
  readonly venue?: string;
  readonly date?: string;
  readonly url?: string;
}

export interface CertificationEntry {
  readonly name: string;
  readonly issuer?: string;
  readonly date?: string;
  readonly url?: string;
}

export interface AwardEntry {
  readonly name: string;
  readonly issuer?: string;
  readonly date?: string;
  /** For what, among how many. */
  readonly note?: string;
  readonly url?: string;
}

export interface LanguageEntry {
  readonly language: string;
  readonly level?: string;
}

/** One part of the résumé under its heading. A section without content is left out. */
export type ResumeSection =
  | { readonly id: 'summary'; readonly title: 'Summary'; readonly sentences: readonly string[] }
  | {
      readonly id: 'experience';
      readonly title: 'Experience';
      readonly entries: readonly ExperienceEntry[];
    }
  | {
      readonly id: 'projects';
      readonly title: 'Projects';
      readonly entries: readonly ProjectEntry[];
    }
  | {
      readonly id: 'education';
      readonly title: 'Education';
      readonly entries: readonly EducationEntry[];
    }
  | { readonly id: 'skills'; readonly title: 'Skills'; readonly groups: readonly SkillGroup[] }
  | {
      readonly id: 'publications';
      readonly title: 'Publications';
      readonly entries: readonly PublicationEntry[];
    }
  | {
      readonly id: 'certifications';
      readonly title: 'Certifications';
      readonly entries: readonly CertificationEntry[];
    }
  | { readonly id: 'awards'; readonly title: 'Awards'; readonly entries: readonly AwardEntry[] }
  | {
      readonly id: 'languages';
      readonly title: 'Languages';
      readonly entries: readonly LanguageEntry[];
    };

/** A résumé for one reader, before it has a form. Sections stand in the order they are printed. */
export interface Resume {
  readonly lens: LensId;
  readonly name: string;
  /** Role aimed at: "Data scientist". */
  readonly role: string;
  readonly contacts: readonly Contact[];
  readonly sections: readonly ResumeSection[];
  /** Last change of any project in it, as written; undefined without projects. */
  readonly updated?: string;
}

/** The section of an id, when the résumé has it. */
export function findSection<Id extends ResumeSection['id']>(
  { sections }: Resume,
  id: Id,
): Extract<ResumeSection, { id: Id }> | undefined {
  return sections.find(
    (section): section is Extract<ResumeSection, { id: Id }> => section.id === id,
  );
}
