import { CLASSIFICATION } from './classification.ts';
import type { Metric } from './metric.ts';
import { REGRESSION } from './regression.ts';

export type { Denominator, Metric } from './metric.ts';

/** Every metric this version knows. Add one: an entry in the table of its family. */
export const METRICS: readonly Metric[] = [...CLASSIFICATION, ...REGRESSION];

const BY_NAME = new Map(
  METRICS.flatMap((metric) =>
    [metric.id, ...metric.aliases].map((name) => [name, metric] as const),
  ),
);
const BY_LOWER = new Map(
  [...BY_NAME].map(([name, metric]) => [name.toLowerCase(), metric] as const),
);

/** Finds a metric by id or by the name another program gives it, exactly first, then whatever the case. */
export function findMetric(name: string): Metric | undefined {
  return BY_NAME.get(name) ?? BY_LOWER.get(name.toLowerCase());
}
