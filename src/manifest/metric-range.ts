import { findMetric } from '../metrics/registry.ts';
import type { ReportedMetric } from './schema/reported-metric.ts';

/** Lowest and highest possible value; null where there is no bound. */
export type MetricRange = readonly [number | null, number | null];

/** Where a metric can lie: by the registry, else as the author says; undefined when nobody does. */
export function rangeOf(metric: ReportedMetric): MetricRange | undefined {
  return findMetric(metric.id)?.range ?? metric.range;
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
