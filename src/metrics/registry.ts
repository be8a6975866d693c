import { CLASSIFICATION } from './classification.ts';
import { CLUSTERING } from './clustering.ts';
import { DETECTION } from './detection.ts';
import { FORECASTING } from './forecasting.ts';
import { LANGUAGE } from './language.ts';
import type { Metric } from './metric.ts';
import { RANKING } from './ranking.ts';
import { REGRESSION } from './regression.ts';
import { REINFORCEMENT } from './reinforcement.ts';
import { SEGMENTATION } from './segmentation.ts';
import { SPEECH } from './speech.ts';
import { spellings } from './spelling.ts';
import type { Spelling } from './spelling.ts';
import { SURVIVAL } from './survival.ts';

export type { Denominator, Metric } from './metric.ts';

/** Every metric this version knows. Add one: an entry in the table of its family. */
export const METRICS: readonly Metric[] = [
  ...CLASSIFICATION,
  ...CLUSTERING,
  ...DETECTION,
  ...FORECASTING,
  ...LANGUAGE,
  ...RANKING,
  ...REGRESSION,
  ...REINFORCEMENT,
  ...SEGMENTATION,
  ...SPEECH,
  ...SURVIVAL,
];

const BY_NAME = new Map(
  METRICS.flatMap((metric) =>
    [metric.id, ...metric.aliases].map((name) => [name.toLowerCase(), metric] as const),
  ),
);

/**
 * Finds a metric by id or by the name another program gives it, whatever the case, then by the ways
 * programs decorate names: `recall@10`, `acc,none`.
 */
export function findMetric(name: string): Metric | undefined {
  return known(name) ?? known(decorated(name)?.name ?? '');
}

/** One id for all names of a metric; a name nobody knows, such as `x-…`, stands for itself. */
export function metricId(name: string): string {
  return findMetric(name)?.id ?? name;
}

/** The k a name holds: 10 for `recall@10`; undefined for `recall@k`, `map50` and names nobody knows. */
export function kIn(name: string): number | undefined {
  return known(name) ? undefined : decorated(name)?.k;
}

function decorated(name: string): Spelling | undefined {
  return spellings(name).find((spelling) => known(spelling.name));
}

function known(name: string): Metric | undefined {
  return BY_NAME.get(name.toLowerCase());
}
