import { wishesFor } from '../claims/wishes.ts';
import type { Wishes } from '../claims/wishes.ts';
import type { FactsByProject } from '../facts/facts.ts';
import type { Lens } from '../lenses/lens.ts';
import { findLens } from '../lenses/lenses.ts';
import { orderProjects } from '../lenses/order.ts';
import type { Emphasis } from '../lenses/order.ts';
import type { Portfolio, Project } from '../manifest/portfolio.ts';
import type { LensId } from '../manifest/schema/lens-ids.ts';
import type { Profile } from '../manifest/schema/profile.ts';
import { defined } from './defined.ts';
import { contactsOf } from './contacts.ts';
import { emphasised, withEmphasis } from './emphasis.ts';
import type { PublicationEntry, Resume, ResumeSection } from './content.ts';
import { periodOf } from './period.ts';
import { composeProjectEntry } from './project-entry.ts';
import { composeSkills } from './skills.ts';
import { composeSummary } from './summary.ts';

/**
 * Composes the résumé of a portfolio for one reader, as the person wishes it. Drafts, archived
 * projects and those left out by `resume.leaveOut` stay out. With an emphasis, projects and bullets
 * stand in the order of a job ad; nothing else differs.
 */
export function composeResume(
  portfolio: Portfolio,
  facts: FactsByProject,
  lensId: LensId,
  { emphasis }: { readonly emphasis?: Emphasis } = {},
): Resume {
  const lens = knownLens(lensId);
  const wishes = wishesFor(portfolio.profile, lens.id);
  const shown = orderProjects(portfolio, facts, lens).filter(
    ({ id }) => !wishes.leaveOut.includes(id),
  );
  const projects = emphasised(shown, emphasis);
  const updated = lastUpdate(projects);
  return {
    lens: lens.id,
    name: portfolio.profile.name,
    role: lens.role,
    contacts: contactsOf(portfolio.profile),
    sections: [
      summary(portfolio.profile, shown),
      ...experience(portfolio.profile),
      ...projectSection(projects, facts, { lens, wishes, ...(emphasis && { emphasis }) }),
      ...education(portfolio.profile),
      ...skills(portfolio.profile, shown, lens),
      ...records(portfolio.profile),
    ],
    ...(updated === undefined ? {} : { updated }),
  };
}

function summary(profile: Profile, projects: readonly Project[]): ResumeSection {
  return { id: 'summary', title: 'Summary', sentences: composeSummary(profile, projects) };
}

function lastUpdate(projects: readonly Project[]): string | undefined {
  return projects
    .flatMap(({ manifest }) => manifest.dates?.updated ?? [])
    .toSorted()
    .at(-1);
}

function knownLens(id: LensId): Lens {
  const lens = findLens(id);
  if (!lens) throw new Error(`No lens is called ${id}`);
  return lens;
}

function experience({ experience: jobs = [] }: Profile): ResumeSection[] {
  const entries = jobs.map(({ start, end, highlights = [], organisation, title, location }) => ({
    organisation,
    title,
    period: periodOf(start, end),
    highlights: highlights.map(withoutStop),
    ...(location ? { location } : {}),
  }));
  return entries.length > 0 ? [{ id: 'experience', title: 'Experience', entries }] : [];
}

function projectSection(
  projects: readonly Project[],
  facts: FactsByProject,
  { lens, wishes, emphasis }: { lens: Lens; wishes: Wishes; emphasis?: Emphasis },
): ResumeSection[] {
  const entries = projects.map((project) =>
    withEmphasis(composeProjectEntry(project, facts.get(project.id) ?? [], lens, wishes), emphasis),
  );
  return entries.length > 0 ? [{ id: 'projects', title: 'Projects', entries }] : [];
}

function education({ education: degrees = [] }: Profile): ResumeSection[] {
  const entries = degrees.map(({ start, end, degree, field, institution, note }) => ({
    degree,
    institution,
    period: periodOf(start, end),
    ...(field ? { field } : {}),
    ...(note ? { note } : {}),
  }));
  return entries.length > 0 ? [{ id: 'education', title: 'Education', entries }] : [];
}

function skills(profile: Profile, projects: readonly Project[], lens: Lens): ResumeSection[] {
  const groups = composeSkills(profile, projects, lens);
  return groups.length > 0 ? [{ id: 'skills', title: 'Skills', groups }] : [];
}

function records(profile: Profile): ResumeSection[] {
  const { certifications = [], awards = [], languages = [] } = profile;
  const sections: ResumeSection[] = [
    { id: 'publications', title: 'Publications', entries: papers(profile) },
    { id: 'certifications', title: 'Certifications', entries: certifications.map(defined) },
    { id: 'awards', title: 'Awards', entries: awards.map(defined) },
    { id: 'languages', title: 'Languages', entries: languages.map(defined) },
  ];
  return sections.filter((section) => 'entries' in section && section.entries.length > 0);
}

function papers({ publications = [] }: Profile): PublicationEntry[] {
  return publications.map(({ title, authors = [], venue, date, url }) => ({
    title,
    authors,
    ...defined({ venue, date, url }),
  }));
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}
