import { formatMonth } from '../format/date.ts';
import type { Lens } from '../lenses/lens.ts';
import { orderProjects } from '../lenses/order.ts';
import { composeEvidenceCard } from './evidence-card.ts';
import type { EvidenceCardContent } from './evidence-card.ts';
import { EVIDENCE_WORDS } from './fact-note.ts';
import { featuredProjects } from './featured.ts';
import { linkTo } from './link-to.ts';
import type { LinkContent } from './links.ts';
import { composeLensNav, composeNav } from './nav.ts';
import type { LensNavContent, NavContent } from './nav.ts';
import { composeHead } from './page-head.ts';
import type { PageHeadContent } from './page-head.ts';
import { paths } from './paths.ts';
import { plainText, renderInline } from './prose.ts';
import type { RowFact } from './project.ts';
import type { SiteInput } from './site-input.ts';
import { composeSkillAreas } from './skills.ts';
import type { SkillAreaSummary } from './skills.ts';
import { proofKey } from './skills/proof.ts';
import type { Proof } from './skills/proof.ts';

/** The first page: who, what, how good, against what. */
export interface HomePage {
  readonly head: PageHeadContent;
  readonly nav: NavContent;
  readonly lensNav?: LensNavContent;
  readonly name: string;
  /** Role, as the author or the lens puts it. */
  readonly role: string;
  /** The author's summary as HTML. */
  readonly summary: string;
  readonly resume?: LinkContent;
  readonly contacts: readonly LinkContent[];
  readonly facts: readonly RowFact[];
  readonly cards: readonly EvidenceCardContent[];
  readonly skills: readonly SkillAreaSummary[];
  /** Undefined when the site has no page of skills. */
  readonly skillsHref?: string;
  readonly key: readonly { readonly proof: Proof; readonly label: string }[];
  readonly levels: readonly {
    readonly level: string;
    readonly label: string;
    readonly meaning: string;
  }[];
}

/** Composes the home page; with a lens, the same page led by what that reader looks for. */
export function composeHome(site: SiteInput, lens?: Lens): HomePage {
  const { profile } = site.portfolio;
  const projects = lens ? orderProjects(site.portfolio, site.facts, lens) : featuredProjects(site);
  return {
    head: homeHead(site, lens),
    nav: composeNav(site, 'work'),
    name: profile.name,
    role: lens?.role ?? profile.headline,
    summary: renderInline(profile.summary ?? '', site),
    contacts: contacts(site),
    facts: personFacts(site),
    cards: projects.map((project, index) => composeEvidenceCard(site, project, index + 1)),
    skills: composeSkillAreas(site),
    key: proofKey(),
    levels: Object.entries(EVIDENCE_WORDS).map(([level, words]) => ({ level, ...words })),
    ...homeLinks(site, lens),
  };
}

function homeHead(site: SiteInput, lens: Lens | undefined): PageHeadContent {
  const { name, headline, summary } = site.portfolio.profile;
  const role = lens?.role ?? headline;
  return composeHead(site, {
    path: lens ? paths.lens(lens.id) : paths.home,
    title: `${name}, ${role}: work with evidence`,
    description: [`${name}, ${role}.`, plainText(summary ?? '')].filter(Boolean).join(' '),
    kind: 'profile',
  });
}

/** Ways to pages that a site can do without. */
function homeLinks(site: SiteInput, lens: Lens | undefined) {
  const lensNav = composeLensNav(site, lens?.id);
  const resume = linkTo(site, 'resume', paths.resume(lens?.id));
  const skillsHref = linkTo(site, 'skills', paths.skills);
  return {
    ...(lensNav && { lensNav }),
    ...(resume && { resume: { label: 'Résumé', href: resume } }),
    ...(skillsHref && { skillsHref }),
  };
}

function contacts({ portfolio }: SiteInput): LinkContent[] {
  const { email, links = [] } = portfolio.profile;
  return [
    ...(email ? [{ label: email, href: `mailto:${email}` }] : []),
    ...links.map(({ label, url }) => ({ label, href: url })),
  ];
}

function personFacts({ portfolio }: SiteInput): RowFact[] {
  const { lookingFor, location, availableFrom, education = [] } = portfolio.profile;
  const latest = education[0];
  const projects = portfolio.projects.length;
  const facts: RowFact[] = [
    { term: 'Looking for', text: lookingFor ?? '' },
    { term: 'Where', text: location ?? '' },
    { term: 'From', text: availableFrom ? formatMonth(availableFrom) : '' },
    { term: 'Education', text: latest ? `${latest.degree}, ${latest.institution}` : '' },
    { term: 'On this site', text: projects === 1 ? '1 project' : `${projects} projects` },
    { term: 'Numbers', text: 'Each with its source' },
  ];
  return facts.filter((fact) => fact.text !== '');
}
