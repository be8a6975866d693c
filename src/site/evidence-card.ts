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
import { projectOutcome } from './outcome.ts';
import { paths } from './paths.ts';
import type { SiteInput } from './site-input.ts';

/** A project on the home page: what, how good, against what. */
export interface EvidenceCardContent {
  readonly id: string;
  /** Position in the list, from 1. */
  readonly number: number;
  readonly kicker: string;
  readonly title: string;
  readonly href: string;
  /** One sentence: what came out. */
  readonly outcome: string;
  readonly stage?: StageContent;
  readonly tools: string;
  readonly links: readonly LinkContent[];
  readonly skills: string;
  readonly metric?: MetricContent;
  readonly chart?: Chart;
}

/** Card of one project at its place in the list. */
export function composeEvidenceCard(
  site: SiteInput,
  project: Project,
  number: number,
): EvidenceCardContent {
  const { manifest, id } = project;
  const facts = site.facts.get(id) ?? [];
  const href = site.href(paths.project(id));
  const headline = headlineOf(facts);
  const stage = stageOf(project);
  const chart = miniChart(project, facts);
  return {
    id,
    number,
    kicker: taskName(project),
    title: manifest.title,
    href,
    outcome: projectOutcome(project, facts),
    tools: (manifest.tags?.frameworks ?? []).join(', '),
    links: projectLinks(project).slice(0, 3),
    skills: (manifest.tags?.skills ?? []).slice(0, 4).join(', '),
    ...(stage && { stage }),
    ...(headline && { metric: composeMetric(headline, href) }),
    ...(chart && { chart }),
  };
}
