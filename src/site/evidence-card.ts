import type { Chart } from '../charts/chart.ts';
import { miniChart } from '../charts/charts.ts';
import { headlineOf } from '../facts/facts.ts';
import type { Project } from '../manifest/portfolio.ts';
import { projectLinks } from './links.ts';
import type { LinkContent } from './links.ts';
import { composeMetric } from './metric.ts';
import type { MetricContent } from './metric.ts';
import { stageOf, taskName } from './names.ts';
import type { StageContent } from './names.ts';
import { outcomeLanguage, projectOutcome } from './outcome.ts';
import { paths } from './paths.ts';
import type { SiteInput } from './site-input.ts';
import { spoken } from './spoken.ts';
import { tagKey, tagsOfProject } from './tags.ts';

/** A project on the home page: what, how good, against what. */
export interface EvidenceCardContent {
  readonly id: string;
  /** Position in the list, from 1. */
  readonly number: number;
  readonly kicker: string;
  readonly title: string;
  readonly href: string;
  /** True for a project only its author sees. */
  readonly draft: boolean;
  /** One sentence: what came out. */
  readonly outcome: string;
  /** Language of the outcome where it is not that of the page. */
  readonly outcomeLanguage?: 'en';
  readonly stage?: StageContent;
  readonly tools: string;
  readonly links: readonly LinkContent[];
  readonly skills: string;
  /** Keys of the filters that keep this card: `domain-health`. */
  readonly filters: readonly string[];
  readonly metric?: MetricContent;
  readonly chart?: Chart;
}

/** Card of one project at its place in the list. */
export function composeEvidenceCard(
  site: SiteInput,
  project: Project,
  number: number,
): EvidenceCardContent {
  return spoken(site, () => evidenceCard(site, project, number));
}

function evidenceCard(site: SiteInput, project: Project, number: number): EvidenceCardContent {
  const { manifest, id } = project;
  const facts = site.facts.get(id) ?? [];
  const href = site.href(paths.project(id));
  const headline = headlineOf(facts);
  const stage = stageOf(project);
  const chart = miniChart(project, facts);
  const language = outcomeLanguage(project, facts);
  return {
    id,
    number,
    kicker: taskName(project),
    title: manifest.title,
    href,
    draft: manifest.status === 'draft',
    outcome: projectOutcome(project, facts),
    tools: (manifest.tags?.frameworks ?? []).join(', '),
    links: projectLinks(project).slice(0, 3),
    skills: (manifest.tags?.skills ?? []).slice(0, 4).join(', '),
    filters: tagsOfProject(site, project).map(tagKey),
    ...(language && { outcomeLanguage: language }),
    ...(stage && { stage }),
    ...(headline && { metric: composeMetric(headline, href, facts) }),
    ...(chart && { chart }),
  };
}
