import { headlineOf } from '../facts/facts.ts';
import type { Fact } from '../facts/fact.ts';
import { formatPeriod } from '../format/date.ts';
import { isPublished } from '../manifest/portfolio.ts';
import type { Project } from '../manifest/portfolio.ts';
import { words } from '../words/words.ts';
import { featuredProjects } from './featured.ts';
import { projectLinks } from './links.ts';
import type { LinkContent } from './links.ts';
import { composeMetric } from './metric.ts';
import type { MetricContent } from './metric.ts';
import { stageOf, taskName } from './names.ts';
import type { StageContent } from './names.ts';
import { composeNav } from './nav.ts';
import type { NavContent } from './nav.ts';
import { outcomeLanguage, projectDescription, projectOutcome } from './outcome.ts';
import { composeHead } from './page-head.ts';
import type { PageHeadContent } from './page-head.ts';
import { paths } from './paths.ts';
import { plainText } from './prose.ts';
import { count } from './project/source.ts';
import { closingSections, projectSections } from './project/sections.ts';
import type { Section } from './section.ts';
import type { SiteInput } from './site-input.ts';
import { spoken } from './spoken.ts';
import { pageTagOf, tagPath } from './tags.ts';
import type { TagKind } from './tags.ts';

/** One fact about a project in the row under its title. */
export interface RowFact {
  readonly term: string;
  readonly text: string;
  readonly stage?: StageContent;
  /** The same text in parts, each leading to the projects that share it where there are others. */
  readonly words?: readonly { readonly label: string; readonly href?: string }[];
}

/** Everything a case study says, in reading order. */
export interface ProjectPage {
  readonly id: string;
  readonly head: PageHeadContent;
  readonly nav: NavContent;
  readonly kicker: string;
  readonly back: LinkContent;
  readonly title: string;
  readonly outcome: string;
  /** Language of the outcome where it is not that of the page. */
  readonly outcomeLanguage?: 'en';
  readonly draft: boolean;
  readonly links: readonly LinkContent[];
  readonly row: readonly RowFact[];
  readonly metrics: readonly MetricContent[];
  readonly sections: readonly Section[];
  /** Folder of the author's own case study, when there is one. */
  readonly caseStudy?: string;
  /** Sections that stand after the author's own case study. */
  readonly closing: readonly Section[];
  readonly previous?: LinkContent;
  readonly next?: LinkContent;
}

const MORE_METRICS = 3;

/** Pages of each site by project id: page, twin, feed and résumé all ask for the same ones. */
const composed = new WeakMap<SiteInput, Map<string, ProjectPage>>();

/** Composes the case study of one project, once for a site. Throws when the portfolio has no such project. */
export function composeProjectPage(site: SiteInput, id: string): ProjectPage {
  const pages = composed.get(site) ?? new Map<string, ProjectPage>();
  composed.set(site, pages);
  const page = pages.get(id) ?? spoken(site, () => projectPage(site, id));
  pages.set(id, page);
  return page;
}

function projectPage(site: SiteInput, id: string): ProjectPage {
  const ordered = featuredProjects(site);
  const index = ordered.findIndex((candidate) => candidate.id === id);
  const project = ordered[index];
  if (!project) throw new RangeError(`No project "${id}" in this portfolio`);
  const facts = site.facts.get(id) ?? [];
  const source = { site, project, facts, page: site.href(paths.project(id)) };
  return {
    id,
    head: projectHead(site, project, facts),
    nav: composeNav(site, 'work'),
    kicker: words().pages.project.kicker({
      number: count(index + 1),
      of: count(ordered.length),
      task: taskName(project),
    }),
    back: { label: words().pages.nav.work, href: `${site.href(paths.home)}#work` },
    title: project.manifest.title,
    ...outcomeOf(project, facts),
    draft: project.manifest.status === 'draft',
    links: projectLinks(project),
    row: factsRow(site, project),
    metrics: topFacts(facts).map((fact) => composeMetric(fact, '', facts)),
    sections: projectSections(source),
    closing: closingSections(source),
    ...(project.caseStudy ? { caseStudy: project.folder.split('/').at(-1) ?? id } : {}),
    ...neighbours(site, ordered, index),
  };
}

function outcomeOf(
  project: Project,
  facts: readonly Fact[],
): Pick<ProjectPage, 'outcome' | 'outcomeLanguage'> {
  const language = outcomeLanguage(project, facts);
  const outcome = projectOutcome(project, facts);
  return { outcome, ...(language && { outcomeLanguage: language }) };
}

function projectHead(site: SiteInput, project: Project, facts: readonly Fact[]): PageHeadContent {
  const title = `${project.manifest.title} · ${site.portfolio.profile.name}`;
  const description = projectDescription(project, facts);
  const { dates, tags } = project.manifest;
  const published = isPublished(project);
  return composeHead(site, {
    path: paths.project(project.id),
    title,
    shortTitle: project.manifest.title,
    description,
    kind: 'article',
    found: words().pages.project.found,
    indexed: published,
    // A draft has no card and no twins: they could not carry its mark.
    ...(published && {
      card: project.id,
      markdown: paths.projectMarkdown(project.id),
      json: paths.projectRecord(project.id),
    }),
    article: {
      published: dates?.completed,
      modified: dates?.updated,
      tags: [...(tags?.domain ?? []), ...(tags?.skills ?? [])],
    },
  });
}

function factsRow(site: SiteInput, project: Project): RowFact[] {
  const { role, dates, tags } = project.manifest;
  const stage = stageOf(project);
  const size = role?.teamSize;
  const said = words().pages.project;
  const row: RowFact[] = [
    { term: said.role, text: role?.title ?? '' },
    { term: said.team, text: size ? said.people({ count: size, text: count(size) }) : '' },
    { term: said.dates, text: dates?.started ? formatPeriod(dates.started, dates.completed) : '' },
    { term: said.stage, text: stage?.name ?? '', ...(stage && { stage }) },
    { term: said.tools, text: (tags?.frameworks ?? []).join(', ') },
    tagFact(site, { term: said.subject, kind: 'domain', words: tags?.domain ?? [] }),
    tagFact(site, { term: said.shows, kind: 'skill', words: (tags?.skills ?? []).slice(0, 4) }),
    {
      term: said.ownPart,
      text: role?.teamSize !== 1 && role?.contribution ? plainText(role.contribution) : '',
    },
  ];
  return row.filter((fact) => fact.text !== '');
}

function tagFact(
  site: SiteInput,
  { term, kind, words }: { term: string; kind: TagKind; words: readonly string[] },
): RowFact {
  const linked = words.map((label) => {
    const tag = pageTagOf(site, kind, label);
    return { label, ...(tag && { href: site.href(tagPath(tag)) }) };
  });
  return { term, text: words.join(', '), words: linked };
}

// The headline, then what tells most beside it: better-backed numbers with an interval first.
function topFacts(facts: readonly Fact[]): Fact[] {
  const headline = headlineOf(facts);
  const others = facts.filter(
    (fact) => fact !== headline && fact.of === undefined && isTelling(fact, headline),
  );
  const ranked = [...others].sort((a, b) => weight(b) - weight(a));
  return [...(headline ? [headline] : []), ...ranked.slice(0, MORE_METRICS)];
}

function isTelling(fact: Fact, headline: Fact | undefined): boolean {
  if (fact.kind === 'result')
    return fact.split === headline?.split && fact.metric !== headline?.metric;
  return fact.metric === 'latency-p50';
}

function weight(fact: Fact): number {
  return (
    (fact.interval ? 2 : 0) +
    (fact.baseline ? 2 : 0) +
    (fact.derivedFrom.length > 0 ? 0 : 1) +
    (fact.kind === 'latency' ? 3.5 : 0)
  );
}

function neighbours(site: SiteInput, ordered: readonly Project[], index: number) {
  const link = (project: Project | undefined): LinkContent | undefined =>
    project && { label: project.manifest.title, href: site.href(paths.project(project.id)) };
  const [previous, next] = [link(ordered[index - 1]), link(ordered[index + 1])];
  return { ...(previous && { previous }), ...(next && { next }) };
}
