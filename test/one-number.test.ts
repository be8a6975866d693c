import { fileURLToPath } from 'node:url';
import Markdown from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { composeProjectCard } from '../src/card/compose.ts';
import { claimText } from '../src/claims/text.ts';
import type { Claim } from '../src/claims/claim.ts';
import { derivePortfolioFacts } from '../src/facts/derive.ts';
import { headlineOf } from '../src/facts/facts.ts';
import { LENSES } from '../src/lenses/lenses.ts';
import { loadPortfolio } from '../src/manifest/load-fs.ts';
import { publishedProjects } from '../src/manifest/portfolio.ts';
import { composeResume } from '../src/resume/compose.ts';
import { findSection } from '../src/resume/content.ts';
import { TEXT_FORMATS, renderResumeText } from '../src/resume/formats.ts';
import { composeEvidenceCard } from '../src/site/evidence-card.ts';
import { escapeHtml } from '../src/format/escape.ts';
import { composeFeedItems } from '../src/site/feeds/rss.ts';
import { createHref } from '../src/site/href.ts';
import { composeHomeMarkdown } from '../src/site/markdown/home.ts';
import { composeProjectMarkdown } from '../src/site/markdown/project.ts';
import type { MetricContent } from '../src/site/metric.ts';
import { composeProjectPage } from '../src/site/project.ts';
import type { SiteInput } from '../src/site/site-input.ts';
import { runCli } from './integrations/cli/run-cli.ts';

/** What a reader sees of one result or gap, whichever way they came. */
interface Reading {
  readonly value: string;
  readonly interval: string;
  readonly rows: string;
  /** The baseline's value, or for a gap between groups what chance alone gives. */
  readonly baseline: string;
}

const FOLDER = fileURLToPath(new URL('../examples/showcase', import.meta.url));
const { portfolio: all } = await loadPortfolio(FOLDER);
if (!all) throw new Error('The showcase cannot be read.');
const portfolio = { ...all, projects: publishedProjects(all) };
const facts = derivePortfolioFacts(portfolio);
const site: SiteInput = {
  portfolio,
  facts,
  lenses: LENSES,
  absolute: () => undefined,
  href: createHref({ base: '/folder', trailingSlash: 'always', format: 'directory' }),
};
const PROJECTS = portfolio.projects.map((project) => ({
  id: project.id,
  project,
  headline: headlineOf(facts.get(project.id) ?? []),
}));

test('the showcase has projects, each with a headline, one of them a gap between groups', () => {
  expect(PROJECTS.length).toBeGreaterThan(2);
  expect(PROJECTS.filter(({ headline }) => headline?.kind === 'gap')).toHaveLength(1);
  expect(PROJECTS.filter(({ headline }) => !headline)).toEqual([]);
});

describe.each(PROJECTS)('the headline of $id', ({ id, project, headline }) => {
  const reading = metricReading(composeProjectPage(site, id).metrics[0]);

  test('has a value, an interval, rows and a baseline to be compared', () => {
    expect(Object.values(reading).every((text: string) => /\d/.test(text))).toBe(true);
  });

  test('reads on the home page as on its own', () => {
    expect(metricReading(composeEvidenceCard(site, project, 1).metric)).toEqual(reading);
  });

  test('reads the same on the card', () => {
    const card = composeProjectCard(project, facts.get(id) ?? [], portfolio.profile);
    if (card.kind !== 'metric' && card.kind !== 'fairness')
      throw new Error('The card shows no number.');
    const [interval = '', rows = ''] = card.footer;
    expect({
      value: joined(card.value, card.unit),
      interval,
      rows,
      baseline: card.strip.baseline?.value ?? card.strip.chance?.text.split(' ').at(-1),
    }).toEqual(reading);
  });

  test.each([
    ['the Markdown twin of its page', () => composeProjectMarkdown(site, id)],
    ['the Markdown twin of the home page', () => composeHomeMarkdown(site)],
  ])('reads the same in %s', (_, twin) => {
    // The parser leaves apostrophes as they are.
    const name = escapeHtml(project.manifest.title).replaceAll('&#39;', "'");
    const text = new Markdown({ html: true }).render(twin());
    const [, after = ''] = text.split(new RegExp(`<h[13]>${escapeRegExp(name)}</h[13]>`));
    const [, value = '', rest = ''] =
      /<strong>[^<]*: ([^<]+)<\/strong>; (.*?)\. Evidence: /.exec(after) ?? [];
    expect(value).toBe(reading.value);
    for (const part of [reading.interval, reading.rows, reading.baseline])
      expect(rest).toContain(part);
  });

  test('reads the same in the feed', () => {
    const item = composeFeedItems(site).find(({ link }) => link.includes(`/${id}/`));
    const [, first = ''] = /<li>(.*?)<\/li>/.exec(item?.content ?? '') ?? [];
    for (const part of Object.values(reading)) expect(first).toContain(escapeHtml(part));
  });

  test('reads the same in the terminal', async () => {
    const { out, code } = await runCli(['explain', headline?.id ?? '', FOLDER]);
    expect(code).toBe(0);
    expect({
      value: /^value +(.+), (?:higher|lower) is better$/m.exec(out)?.[1],
      interval: /^interval +(.+?), /m.exec(out)?.[1],
      rows: /\), (.+); (?:baseline|chance alone): /.exec(out)?.[1],
      baseline:
        /^baseline +.*, (.+?): (?:better|worse|not told)/m.exec(out)?.[1] ??
        /^by chance +.* up to (\S+) in/m.exec(out)?.[1],
    }).toEqual(reading);
  });

  test.each(LENSES)('reads the same in the résumé for a reader of kind $id', ({ id: lens }) => {
    const resume = composeResume(portfolio, facts, lens);
    const entry = findSection(resume, 'projects')?.entries.find((each) => each.id === id);
    const texts = [entry?.line, ...(entry?.bullets ?? [])]
      .filter((claim) => claim && states(claim, headline?.id))
      .map((claim) => (claim ? claimText(claim) : ''));
    const intervals = texts.flatMap((text) => text.match(/\d+% CI \S+ to [^\s),]+/g) ?? []);
    expect(new Set(intervals)).toEqual(new Set([reading.interval]));
    expect(texts.filter((text) => !text.includes(reading.value))).toEqual([]);
    expect(texts.filter((text) => text.includes(reading.baseline)).length).toBeGreaterThan(0);
    for (const format of TEXT_FORMATS)
      expect(renderResumeText(resume, format)).toContain(reading.value);
  });
});

function metricReading(metric: MetricContent | undefined): Reading {
  if (!metric) throw new Error('The page shows no metric.');
  const unit = metric.unit.replace(/(?:, |^)lower is better$/, '');
  return {
    value: joined(metric.number, unit),
    interval: metric.interval,
    rows: metric.rows,
    baseline: metric.baseline.split(/, |up to /).at(-1) ?? '',
  };
}

function joined(number: string, unit: string): string {
  return unit ? `${number} ${unit}` : number;
}

function states({ spans }: Claim, fact: string | undefined): boolean {
  return spans.some(
    (span) => span.kind === 'fact' && span.fact.id === fact && span.form === 'value',
  );
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
