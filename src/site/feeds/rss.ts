import { escapeHtml } from '../../format/escape.ts';
import type { Project } from '../../manifest/portfolio.ts';
import { words } from '../../words/words.ts';
import { composeProjectPage } from '../project.ts';
import type { MetricContent } from '../metric.ts';
import { metricContext, metricNumber } from '../metric-text.ts';
import { paths } from '../paths.ts';
import type { SiteInput } from '../site-input.ts';
import { spoken } from '../spoken.ts';
import { fullDay } from './dates.ts';

/** One entry of the feed. */
export interface FeedItem {
  readonly title: string;
  /** Full address; it is the entry's id too. */
  readonly link: string;
  readonly description?: string;
  /** Day the project last changed, as written in its manifest; none when no day is written. */
  readonly pubDate?: Date;
  /** What came out and its headline numbers, as HTML. */
  readonly content: string;
  readonly categories?: string[];
}

/** Projects as feed entries, latest change first; of one day, by id. */
export function composeFeedItems(site: SiteInput): FeedItem[] {
  return spoken(site, () => feedItems(site));
}

function feedItems(site: SiteInput): FeedItem[] {
  const projects = [...site.portfolio.projects].sort(
    (a, b) => compareText(updated(b), updated(a)) || compareText(a.id, b.id),
  );
  return projects.map((project) => feedItem(site, project));
}

function feedItem(site: SiteInput, { id, manifest }: Project): FeedItem {
  const link = site.absolute(paths.project(id)) ?? site.href(paths.project(id));
  const day = fullDay(manifest.dates?.updated);
  const categories = [...(manifest.tags?.domain ?? []), ...(manifest.tags?.skills ?? [])];
  return {
    title: manifest.title,
    link,
    ...(manifest.tagline ? { description: manifest.tagline } : {}),
    ...(day ? { pubDate: new Date(day) } : {}),
    content: contentOf(site, { id, link }),
    ...(categories.length > 0 ? { categories } : {}),
  };
}

function contentOf(site: SiteInput, { id, link }: { id: string; link: string }): string {
  const { outcome, outcomeLanguage, metrics } = composeProjectPage(site, id);
  const language = outcomeLanguage ? ` lang="${outcomeLanguage}"` : '';
  const numbers = metrics.map((metric) => `<li>${escapeHtml(metricText(metric))}</li>`).join('');
  return [
    outcome && `<p${language}>${escapeHtml(outcome)}</p>`,
    numbers && `<ul>${numbers}</ul>`,
    `<p><a href="${escapeHtml(link)}">${escapeHtml(words().files.feed)}</a></p>`,
  ].join('');
}

function metricText(metric: MetricContent): string {
  const { clauses, explained } = words().naming;
  const number = explained({ text: metric.name, detail: metricNumber(metric) });
  return clauses([number, ...metricContext(metric)]);
}

function updated({ manifest }: Project): string {
  return manifest.dates?.updated ?? '';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
