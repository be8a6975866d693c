import { formatMonth } from '../format/date.ts';
import type { Lens } from '../lenses/lens.ts';
import type { Project } from '../manifest/portfolio.ts';
import { words } from '../words/words.ts';
import { composeEvidenceCard } from './evidence-card.ts';
import type { EvidenceCardContent } from './evidence-card.ts';
import { evidenceWords } from './fact-note.ts';
import { composeFilterNav } from './filter-nav.ts';
import type { FilterNavContent } from './filter-nav.ts';
import { linkTo } from './link-to.ts';
import type { LinkContent } from './links.ts';
import { composeLensNav, composeNav } from './nav.ts';
import type { LensNavContent, NavContent } from './nav.ts';
import { composeHead } from './page-head.ts';
import type { PageHeadContent } from './page-head.ts';
import { paths } from './paths.ts';
import { plainText, renderInline } from './prose.ts';
import type { RowFact } from './project.ts';
import { composeProofLine } from './proof-line.ts';
import type { ProofLine } from './proof-line.ts';
import { isMailProtected } from './protected-link.ts';
import { selectWork } from './selected-work.ts';
import type { SiteInput } from './site-input.ts';
import { composeSkillAreas } from './skills.ts';
import type { SkillAreaSummary } from './skills.ts';
import { proofKey } from './skills/proof.ts';
import type { Proof } from './skills/proof.ts';
import { spoken } from './spoken.ts';

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
  /** What the portrait shows; undefined for people without one. */
  readonly portraitAlt?: string;
  readonly resume?: LinkContent;
  readonly contacts: readonly LinkContent[];
  readonly facts: readonly RowFact[];
  /** Undefined while no project has a number. */
  readonly proof?: ProofLine;
  readonly filters?: FilterNavContent;
  /** The selected projects, shown in full. */
  readonly cards: readonly EvidenceCardContent[];
  /** The rest, shown in a line each; numbered on from the cards. */
  readonly also: readonly EvidenceCardContent[];
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
  return spoken(site, () => homePage(site, lens));
}

function homePage(site: SiteInput, lens: Lens | undefined): HomePage {
  const { profile } = site.portfolio;
  const proof = composeProofLine(site);
  return {
    head: homeHead(site, lens),
    nav: composeNav(site, 'work'),
    name: profile.name,
    role: roleOf(site, lens),
    summary: renderInline(profile.summary ?? '', site),
    contacts: contacts(site),
    facts: personFacts(site),
    ...workOf(site, lens),
    skills: composeSkillAreas(site),
    key: proofKey(),
    levels: Object.entries(evidenceWords()).map(([level, said]) => ({ level, ...said })),
    ...(proof && { proof }),
    ...(profile.portrait && { portraitAlt: profile.portrait.alt }),
    ...homeLinks(site, lens),
  };
}

function workOf(site: SiteInput, lens: Lens | undefined): Pick<HomePage, 'cards' | 'also'> {
  const { selected, also } = selectWork(site, lens);
  const card = (project: Project, index: number) => composeEvidenceCard(site, project, index + 1);
  return {
    cards: selected.map(card),
    also: also.map((project, index) => card(project, selected.length + index)),
  };
}

function roleOf({ portfolio }: SiteInput, lens: Lens | undefined): string {
  return lens ? words().pages.lenses[lens.id].role : portfolio.profile.headline;
}

function homeHead(site: SiteInput, lens: Lens | undefined): PageHeadContent {
  const { name, summary } = site.portfolio.profile;
  const who = words().pages.home.who({ name, role: roleOf(site, lens) });
  return composeHead(site, {
    path: lens ? paths.lens(lens.id) : paths.home,
    title: words().pages.home.title(who),
    shortTitle: who,
    description: words().naming.sentences([words().naming.sentence(who), plainText(summary ?? '')]),
    kind: 'profile',
    markdown: lens ? paths.lensMarkdown(lens.id) : paths.homeMarkdown,
    ...(lens ? {} : { json: paths.portfolioRecord }),
  });
}

/** Ways to pages that a site can do without. */
function homeLinks(site: SiteInput, lens: Lens | undefined) {
  const lensNav = composeLensNav(site, lens?.id);
  const resume = linkTo(site, 'resume', paths.resume(lens?.id));
  const skillsHref = linkTo(site, 'skills', paths.skills);
  const filters = composeFilterNav(site, { all: lens ? paths.lens(lens.id) : paths.home });
  return {
    ...(lensNav && { lensNav }),
    ...(resume && { resume: { label: words().pages.nav.resume, href: resume } }),
    ...(skillsHref && { skillsHref }),
    ...(filters && { filters }),
  };
}

function contacts({ portfolio }: SiteInput): LinkContent[] {
  const { email, links = [] } = portfolio.profile;
  return [
    ...(email
      ? [
          {
            label: email,
            href: `mailto:${email}`,
            ...(isMailProtected(portfolio.profile) && { isProtected: true }),
          },
        ]
      : []),
    ...links.map(({ label, url }) => ({ label, href: url })),
  ];
}

function personFacts({ portfolio }: SiteInput): RowFact[] {
  const { lookingFor, location, availableFrom, education = [] } = portfolio.profile;
  const latest = education[0];
  const said = words().pages.home;
  const facts: RowFact[] = [
    { term: said.lookingFor, text: lookingFor ?? '' },
    { term: said.where, text: location ?? '' },
    { term: said.from, text: availableFrom ? formatMonth(availableFrom) : '' },
    { term: said.education, text: latest ? said.degree(latest) : '' },
  ];
  return facts.filter((fact) => fact.text !== '');
}
