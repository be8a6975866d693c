import type { FactsByProject } from '../facts/facts.ts';
import type { Lens } from '../lenses/lens.ts';
import { findLens } from '../lenses/lenses.ts';
import { orderProjects } from '../lenses/order.ts';
import type { Portfolio, Project } from '../manifest/portfolio.ts';
import type { LensId } from '../manifest/schema/lens-ids.ts';
import type { Profile } from '../manifest/schema/profile.ts';
import { defined } from './defined.ts';
import { contactsOf } from './contacts.ts';
import type { Resume, ResumeSection } from './content.ts';
import { periodOf } from './period.ts';
import { composeProjectEntry } from './project-entry.ts';
import { composeSkills } from './skills.ts';
import { composeSummary } from './summary.ts';

/** Composes the résumé of a portfolio for one reader. Drafts and archived projects stay out. */
export function composeResume(portfolio: Portfolio, facts: FactsByProject, lensId: LensId): Resume {
  const lens = knownLens(lensId);
  const projects = orderProjects(portfolio, facts, lens);
  const updated = projects
    .flatMap(({ manifest }) => manifest.dates?.updated ?? [])
    .toSorted()
    .at(-1);
  return {
    lens: lens.id,
    name: portfolio.profile.name,
    role: lens.role,
    contacts: contactsOf(portfolio.profile),
    sections: [
      {
        id: 'summary',
        title: 'Summary',
        sentences: composeSummary(portfolio.profile, projects),
      } as const,
      ...experience(portfolio.profile),
      ...projectSection(projects, facts, lens),
      ...education(portfolio.profile),
      ...skills(portfolio.profile, projects, lens),
      ...records(portfolio.profile),
    ],
    ...(updated === undefined ? {} : { updated }),
  };
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
  lens: Lens,
): ResumeSection[] {
  const entries = projects.map((project) =>
    composeProjectEntry(project, facts.get(project.id) ?? [], lens),
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

function records({
  publications = [],
  certifications = [],
  languages = [],
}: Profile): ResumeSection[] {
  const papers = publications.map(({ title, authors = [], venue, date, url }) => ({
    title,
    authors,
    ...defined({ venue, date, url }),
  }));
  return [
    ...(papers.length > 0
      ? [{ id: 'publications', title: 'Publications', entries: papers } as const]
      : []),
    ...(certifications.length > 0
      ? [
          {
            id: 'certifications',
            title: 'Certifications',
            entries: certifications.map(defined),
          } as const,
        ]
      : []),
    ...(languages.length > 0
      ? [{ id: 'languages', title: 'Languages', entries: languages.map(defined) } as const]
      : []),
  ];
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}
