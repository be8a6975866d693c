import type { Finding, Severity } from '../findings/finding.ts';
import { listed } from '../findings/listed.ts';
import type { Project } from '../manifest/portfolio.ts';
import { featuredProjects } from './featured.ts';
import { composeNav } from './nav.ts';
import type { NavContent } from './nav.ts';
import { composeHead } from './page-head.ts';
import type { PageHeadContent } from './page-head.ts';
import { paths } from './paths.ts';
import { count } from './project/source.ts';
import { auditSummary } from './readiness/audit.ts';
import type { AuditSummary } from './readiness/audit.ts';
import { headlineWords, levelCounts, typedNumbers } from './readiness/backing.ts';
import type { LevelCount, TypedNumber } from './readiness/backing.ts';
import { codeHtml } from './readiness/code-html.ts';
import { emptySections } from './readiness/empty-sections.ts';
import type { EmptySection } from './readiness/empty-sections.ts';
import { findingItem } from './readiness/finding-item.ts';
import type { FindingItem } from './readiness/finding-item.ts';
import { firstStep } from './readiness/first-step.ts';
import type { FirstStep } from './readiness/first-step.ts';
import type { SiteCheck, SiteInput } from './site-input.ts';
import { inEnglish } from './spoken.ts';

/** What is known about one project; one that cannot be read has findings alone. */
export interface ProjectReadiness {
  /** Folder: `projects/tumours`. */
  readonly folder: string;
  readonly title: string;
  /** Address of the case study, when there is one. */
  readonly href?: string;
  readonly status: 'Published' | 'Draft' | 'Archived' | 'Not read';
  readonly findings: readonly FindingItem[];
  readonly numbers?: {
    /** HTML. */
    readonly headline: string;
    readonly levels: readonly LevelCount[];
    readonly typed: readonly TypedNumber[];
  };
  readonly empty: readonly EmptySection[];
}

/** What an author still has to do, in development only. */
export interface ReadinessPage {
  readonly head: PageHeadContent;
  readonly nav: NavContent;
  /** Everything found, counted. */
  readonly totals: string;
  /** Undefined when nothing is left to do. */
  readonly first?: FirstStep;
  /** What employers look for, in scores. */
  readonly audit: AuditSummary;
  /** Findings that belong to no project. */
  readonly findings: readonly FindingItem[];
  readonly projects: readonly ProjectReadiness[];
}

/** Composes the author's own page. Throws without what was found, which only development has. */
export function composeReadiness(site: SiteInput): ReadinessPage {
  const { check } = site;
  if (!check) throw new RangeError('Readiness is shown in development only');
  return inEnglish(() => readinessPage(site, check));
}

function readinessPage(site: SiteInput, check: SiteCheck): ReadinessPage {
  const first = firstStep(site, check);
  const folders = foldersOf(site, check);
  const own = check.findings.filter(({ place }) => !folders.includes(folderOf(place.file) ?? ''));
  return {
    head: composeHead(site, {
      path: paths.readiness,
      title: 'Readiness',
      description: 'What is found in this portfolio, and what to do first.',
      indexed: false,
    }),
    nav: composeNav(site, 'readiness'),
    totals: totalsText(site, check),
    ...(first && { first }),
    audit: auditSummary(site, check),
    findings: own.map((finding) => findingItem(finding, check)),
    projects: folders
      .map((folder) => readinessOf(folder, site, check))
      .toSorted((a, b) => errorsIn(b) - errorsIn(a)),
  };
}

// In the order of the home page, then folders whose manifest cannot be read or is not shown.
function foldersOf(site: SiteInput, { sources, findings }: SiteCheck): string[] {
  const files = [...sources.keys(), ...findings.map(({ place }) => place.file)];
  const shown = featuredProjects(site).map(({ folder }) => folder);
  return [...new Set([...shown, ...files.flatMap((file) => folderOf(file) ?? []).sort()])];
}

function folderOf(file: string): string | undefined {
  return /^projects\/[^/]+(?=\/)/.exec(file)?.[0];
}

function readinessOf(folder: string, site: SiteInput, check: SiteCheck): ProjectReadiness {
  const project = site.portfolio.projects.find((each) => each.folder === folder);
  const findings = check.findings
    .filter(({ place }) => folderOf(place.file) === folder)
    .toSorted(worstFirst)
    .map((finding) => findingItem(finding, check));
  if (!project) return { folder, title: folder, status: absence(findings), findings, empty: [] };
  const facts = site.facts.get(project.id) ?? [];
  return {
    ...{ folder, findings, title: project.manifest.title, status: statusOf(project) },
    href: site.href(paths.project(project.id)),
    numbers: {
      headline: codeHtml(headlineWords(project, facts)),
      levels: levelCounts(facts),
      typed: typedNumbers(facts, check),
    },
    empty: emptySections(site, project),
  };
}

// A project with errors needs its author first; the rest keep their order.
function errorsIn({ findings }: ProjectReadiness): number {
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function statusOf({ manifest }: Project): ProjectReadiness['status'] {
  return manifest.status === 'published' ? 'Published' : 'Draft';
}

// A manifest without errors that is neither published nor a draft is archived.
function absence(findings: readonly FindingItem[]): ProjectReadiness['status'] {
  return findings.some(({ severity }) => severity === 'error') ? 'Not read' : 'Archived';
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

function worstFirst(a: Finding, b: Finding): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}

function totalsText({ portfolio }: SiteInput, { findings }: SiteCheck): string {
  const found = SEVERITIES.map((severity) =>
    counted(findings.filter((finding) => finding.severity === severity).length, WORDS[severity]),
  );
  const drafts = portfolio.projects.filter(({ manifest }) => manifest.status !== 'published');
  const published = portfolio.projects.length - drafts.length;
  return `${listed(found)}. ${counted(published, PUBLISHED)}, ${counted(drafts.length, ['draft', 'drafts'])}.`;
}

const PUBLISHED = ['published project', 'published projects'] as const;
const WORDS: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  advice: ['piece of advice', 'pieces of advice'],
};

function counted(number: number, [one, many]: readonly [string, string]): string {
  return `${count(number)} ${number === 1 ? one : many}`;
}
