import { cardChart } from '../charts/charts.ts';
import { stripOf } from '../charts/strip.ts';
import type { Fact } from '../facts/fact.ts';
import { headlineOf } from '../facts/facts.ts';
import type { FactsByProject } from '../facts/facts.ts';
import { factText } from '../facts/text.ts';
import { formatNumber } from '../format/number.ts';
import { publishedProjects } from '../manifest/portfolio.ts';
import type { Portfolio, Project } from '../manifest/portfolio.ts';
import type { Profile } from '../manifest/schema/profile.ts';
import type { CardContent, SiteCard } from './content.ts';

const DEPLOYED: Readonly<Record<string, string>> = {
  api: 'API',
  batch: 'Batch job',
  edge: 'On the device',
  internal: 'Internal use',
  package: 'Package',
  streaming: 'Streaming',
  'web-demo': 'Demo',
};

/** What a project's card says. The headline fact leads; without one the card is plain. */
export function composeProjectCard(
  project: Project,
  facts: readonly Fact[],
  profile: Profile,
): CardContent {
  const { manifest } = project;
  const chart = cardChart(project, facts);
  const shared = {
    kicker: kickerOf(project),
    name: profile.name,
    title: manifest.title,
    outcome: manifest.recruiter?.headline ?? manifest.tagline,
    tags: [...(manifest.tags?.frameworks ?? []), ...(manifest.tags?.skills ?? [])].slice(0, 4),
    theme: 'light',
    chart,
  } as const;
  const headline = headlineOf(facts);
  if (!headline) return { kind: 'plain', ...shared, footer: plainFooter(project) };
  return { kind: 'metric', ...shared, ...metricParts(headline), footer: metricFooter(headline) };
}

/** What the portfolio's own card says. */
export function composeSiteCard(portfolio: Portfolio, facts: FactsByProject): SiteCard {
  const { profile } = portfolio;
  const projects = publishedProjects(portfolio);
  const traced = projects
    .flatMap(({ id }) => facts.get(id) ?? [])
    .filter(({ evidence }) => evidence.level !== 'self-reported');
  return {
    kind: 'site',
    kicker: 'Portfolio',
    name: profile.site ? new URL(profile.site).host : '',
    title: profile.name,
    headline: profile.headline,
    outcome: profile.summary,
    tags: [],
    footer: [
      countOf(projects.length, 'project'),
      ...(traced.length ? [`${countOf(traced.length, 'number')} traced to evidence`] : []),
    ],
    theme: 'light',
  };
}

function kickerOf({ manifest }: Project): string {
  if (manifest.status === 'draft') return 'Draft';
  const where = DEPLOYED[manifest.deployment?.kind ?? ''];
  return where ? `Case study · ${where}` : 'Case study';
}

function metricParts(headline: Fact) {
  return {
    metric: headline.of ? `${headline.name}, ${headline.of}` : headline.name,
    value: factText(headline, 'number'),
    unit: factText(headline, 'unit'),
    strip: stripOf(headline),
  };
}

// Interval, rows and baseline, in this order; what is missing is said.
function metricFooter(headline: Fact): string[] {
  return [
    factText(headline, 'interval') || 'No interval',
    factText(headline, 'rows') || 'Rows not stated',
    baselineText(headline),
  ];
}

function baselineText({ baseline }: Fact): string {
  if (!baseline) return 'No baseline';
  return baseline.verdict === 'better'
    ? `baseline: ${baseline.name}`
    : `not better than ${baseline.name}`;
}

function plainFooter({ manifest }: Project): string[] {
  const names = (manifest.data ?? []).flatMap(({ name }) => (name ? [name] : []));
  return [...(names[0] ? [`Data: ${names[0]}`] : []), 'No headline number yet'];
}

function countOf(count: number, noun: string): string {
  return `${formatNumber(count, { unit: 'count' })} ${noun}${count === 1 ? '' : 's'}`;
}
