import { findMetric } from '../metrics/registry.ts';
import type { Project } from './portfolio.ts';
import { reportedMetrics } from './reported.ts';
import type { ReportedMetric } from './schema/reported-metric.ts';

/** Lowest and highest possible value; null where there is no bound. */
export type MetricRange = readonly [number | null, number | null];

/** Where a metric can lie: by the registry, else as the author says; undefined when nobody does. */
export function rangeOf(metric: ReportedMetric): MetricRange | undefined {
  return findMetric(metric.id)?.range ?? metric.range;
}

/** The same for metrics that are only named: an author's own says its range where it is reported. */
export function rangesById(project: Project): (id: string) => MetricRange | undefined {
  const stated = new Map(
    reportedMetrics(project).flatMap(({ metric }) => {
      const possible = rangeOf(metric);
      return possible ? [[metric.id, possible] as const] : [];
    }),
  );
  return (id) => findMetric(id)?.range ?? stated.get(id);
}

/** Where the difference of two values can lie; undefined when either end is open. */
export function differenceRange(possible: MetricRange | undefined): MetricRange | undefined {
  const [low, high] = possible ?? [null, null];
  return low === null || high === null ? undefined : [low - high, high - low];
}

/** True for a value below or above the range. */
export function isOutside(value: number, [low, high]: MetricRange): boolean {
  return (low !== null && value < low) || (high !== null && value > high);
}

/** The range in words: `between 0 and 1`, `at 0 or above`. */
export function rangeText([low, high]: MetricRange): string {
  if (low !== null && high !== null) return `between ${low} and ${high}`;
  return low !== null ? `at ${low} or above` : `at ${high} or below`;
}
