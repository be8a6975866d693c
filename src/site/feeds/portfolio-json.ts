import type { Fact } from '../../facts/fact.ts';
import { factText } from '../../facts/text.ts';
import { paths } from '../paths.ts';
import type { SiteInput } from '../site-input.ts';

/** `portfolio.json`: every project and every number with its source, for programs. */
export function composePortfolioJson(site: SiteInput): string {
  const { profile, projects } = site.portfolio;
  const document = {
    name: profile.name,
    headline: profile.headline,
    url: site.absolute(paths.home) ?? site.href(paths.home),
    projects: projects.map(({ id, manifest }) => ({
      id,
      title: manifest.title,
      tagline: manifest.tagline,
      url: site.absolute(paths.project(id)) ?? site.href(paths.project(id)),
      task: manifest.task.type,
      updated: manifest.dates?.updated,
      tags: manifest.tags,
      facts: (site.facts.get(id) ?? []).map(factRecord),
    })),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function factRecord(fact: Fact) {
  const { id, name, of, value, unit, split, n, evidence } = fact;
  return {
    ...{ id, name, of, value, unit, split, n },
    ...uncertaintyRecord(fact),
    evidence,
    text: factText(fact),
  };
}

function uncertaintyRecord({ interval, spread, chance, between, baseline }: Fact) {
  const rival = baseline && {
    name: baseline.name,
    value: baseline.value,
    verdict: baseline.verdict,
  };
  return { interval, spread, chance, between, baseline: rival };
}
