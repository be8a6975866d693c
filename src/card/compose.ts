import { cardChart } from '../charts/charts.ts';
import { stripOf } from '../charts/strip.ts';
import { counted } from '../charts/words.ts';
import type { Fact } from '../facts/fact.ts';
import { headlineOf } from '../facts/facts.ts';
import { spokenName } from '../facts/spoken-name.ts';
import { spokenOf } from '../facts/spoken-of.ts';
import type { FactsByProject } from '../facts/facts.ts';
import { factText } from '../facts/text.ts';
import { publishedProjects } from '../manifest/portfolio.ts';
import type { Portfolio, Project } from '../manifest/portfolio.ts';
import type { Profile } from '../manifest/schema/profile.ts';
import { DICTIONARIES, dictionaryOf } from '../words/dictionaries.ts';
import { languageOf } from '../words/language.ts';
import { inLanguage, words } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import { fairnessParts } from './compose-fairness.ts';
import type { CardContent, SiteCard } from './content.ts';

/**
 * What a project's card says, in the language of the profile as far as the card's fonts go. The
 * headline fact leads; without one the card is plain.
 */
export function composeProjectCard(
  project: Project,
  facts: readonly Fact[],
  profile: Profile,
): CardContent {
  return inLanguage(cardDictionary(profile), () => projectCard(project, facts, profile));
}

/** What the portfolio's own card says, in the same language. */
export function composeSiteCard(portfolio: Portfolio, facts: FactsByProject): SiteCard {
  return inLanguage(cardDictionary(portfolio.profile), () => siteCard(portfolio, facts));
}

// The bundled fonts hold no Chinese characters: a Chinese card's own words are English, so that the
// author hears of missing glyphs only where another text would help.
function cardDictionary({ language }: Profile): Words {
  return languageOf(language) === 'zh' ? DICTIONARIES.en : dictionaryOf(language);
}

function projectCard(project: Project, facts: readonly Fact[], profile: Profile): CardContent {
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
  if (headline?.kind === 'gap') {
    const fairness = fairnessParts(project, { gap: headline, facts });
    if (fairness) return { ...shared, ...fairness };
  }
  if (!headline) return { kind: 'plain', ...shared, footer: plainFooter(project) };
  return { kind: 'metric', ...shared, ...metricParts(headline), footer: metricFooter(headline) };
}

function siteCard(portfolio: Portfolio, facts: FactsByProject): SiteCard {
  const { profile } = portfolio;
  const projects = publishedProjects(portfolio);
  const traced = projects
    .flatMap(({ id }) => facts.get(id) ?? [])
    .filter(({ evidence }) => evidence.level !== 'self-reported');
  return {
    kind: 'site',
    kicker: words().card.portfolio,
    name: profile.site ? new URL(profile.site).host : '',
    title: profile.name,
    headline: profile.headline,
    outcome: profile.summary,
    tags: [],
    footer: [
      words().card.projects(counted(projects.length)),
      ...(traced.length ? [words().card.traced(counted(traced.length))] : []),
    ],
    theme: 'light',
  };
}

function kickerOf({ manifest }: Project): string {
  const { caseStudy, caseStudyOf, draft, deployed } = words().card;
  if (manifest.status === 'draft') return draft;
  const names: Readonly<Record<string, string>> = deployed;
  const where = names[manifest.deployment?.kind ?? ''];
  return where ? caseStudyOf(where) : caseStudy;
}

function metricParts(headline: Fact) {
  const { metricOf } = words().card;
  const name = spokenName(headline);
  return {
    metric: headline.of ? metricOf({ name, of: spokenOf(headline) ?? headline.of }) : name,
    value: factText(headline, 'number'),
    unit: factText(headline, 'unit'),
    strip: stripOf(headline),
  };
}

// Interval, rows and baseline, in this order; what is missing is said.
function metricFooter(headline: Fact): string[] {
  return [
    factText(headline, 'interval') || words().card.noInterval,
    factText(headline, 'rows') || words().card.rowsNotStated,
    baselineText(headline),
  ];
}

function baselineText({ baseline }: Fact): string {
  if (!baseline) return words().card.noBaseline;
  return baseline.verdict === 'better'
    ? words().numbers.baseline(baseline.name)
    : words().card.notBetterThan(baseline.name);
}

function plainFooter({ manifest }: Project): string[] {
  const names = (manifest.data ?? []).flatMap(({ name }) => (name ? [name] : []));
  const { data, noHeadline } = words().card;
  return [...(names[0] ? [data(names[0])] : []), noHeadline];
}
