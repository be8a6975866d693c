import type { Fact } from '../facts/fact.ts';
import type { Project } from '../manifest/portfolio.ts';
import { findMetric } from '../metrics/registry.ts';
import { spokenMetricName } from '../metrics/spoken.ts';
import { words } from '../words/words.ts';
import { findPart } from './part-lookup.ts';

/** One value of the first k places. */
export interface PlacePoint {
  readonly k: number;
  readonly fact: Fact;
}

/** A measure at rising k, for the model and what it is compared with. */
export interface AtK {
  readonly name: string;
  readonly model: readonly PlacePoint[];
  readonly baseline: readonly PlacePoint[];
  readonly baselineName: string;
}

/** Metrics of the first k places, in the order one is picked when the project names none of them. */
export const AT_K_METRICS = [
  'ndcg-at-k',
  'recall-at-k',
  'hit-rate-at-k',
  'precision-at-k',
  'map-at-k',
];

/** Where the numbers of a project stand, for the model and the list it is compared with. */
export interface AtKBlock {
  /** All k of both, rising. */
  readonly ks: readonly number[];
  readonly queries: number;
  /** What the queries are. */
  readonly asked: 'users' | 'questions';
  readonly split: string;
  /** Name of the list to beat; empty without one. */
  readonly baseline: string;
}

/** The block of a ranking or of a retrieval; undefined for other projects. */
export function atKBlock({ manifest }: Project): AtKBlock | undefined {
  const ranking = manifest.family === 'ranking' ? manifest.evaluation?.ranking : undefined;
  const retrieval = manifest.family === 'rag' ? manifest.evaluation?.retrieval : undefined;
  const block = ranking ?? retrieval;
  if (!block) return undefined;
  const rows = [...block.atK, ...(ranking?.baseline?.atK ?? [])];
  return {
    ks: [...new Set(rows.map(({ k }) => k))].sort((a, b) => a - b),
    queries: block.queries,
    asked: retrieval ? 'questions' : 'users',
    split: block.split,
    baseline: ranking?.baseline?.name ?? '',
  };
}

/** The values to draw: of the metric that decides, otherwise of the one with the most values. */
export function atKValues(
  project: Project,
  facts: readonly Fact[],
  block: AtKBlock,
): AtK | undefined {
  const primary = findMetric(project.manifest.evaluation?.primaryMetric ?? '')?.id ?? '';
  const counts = AT_K_METRICS.map((metric) => ({
    metric,
    model: pointsOf(facts, metric, block.ks),
  }))
    .filter(({ model }) => model.length > 0)
    .sort((a, b) => b.model.length - a.model.length);
  const found = counts.find(({ metric }) => metric === primary) ?? counts[0];
  if (!found) return undefined;
  return {
    name: atKName(found.metric),
    model: found.model,
    baseline: block.baseline ? pointsOf(facts, found.metric, block.ks, block.baseline) : [],
    baselineName: block.baseline,
  };
}

function pointsOf(
  facts: readonly Fact[],
  metric: string,
  ks: readonly number[],
  owner = '',
): PlacePoint[] {
  return ks.flatMap((k) => {
    const fact = placeFact(facts, metric, k, owner);
    return fact && fact.value >= 0 && fact.value <= 1 ? [{ k, fact }] : [];
  });
}

/** The fact of a metric for the first k places; `owner` is empty for the model. */
export function placeFact(
  facts: readonly Fact[],
  metric: string,
  k: number,
  owner: string,
): Fact | undefined {
  return findPart(facts, metric, [owner, `first ${k}`].filter(Boolean).join(', '));
}

/** Name of a metric without its k. */
export function atKName(metric: string): string {
  return words().metrics.withoutK(spokenMetricName(metric));
}
