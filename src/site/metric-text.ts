import { words } from '../words/words.ts';
import type { MetricContent } from './metric.ts';

/** A metric's number with its unit: "0.483 ppmv". */
export function metricNumber({ number, unit }: MetricContent): string {
  return [number, unitParts(unit).measure].filter(Boolean).join(' ');
}

/** What stands around the number, in the order of the page: direction, interval, rows, baseline, gaps. */
export function metricContext({
  unit,
  interval,
  rows,
  baseline,
  missing,
}: MetricContent): string[] {
  return [unitParts(unit).direction, interval, rows, baseline, ...missing].filter(Boolean);
}

// A unit, a direction, or both as one remark.
function unitParts(unit: string): { readonly measure: string; readonly direction: string } {
  const direction = words().evidence.metric.lowerIsBetter;
  if (unit === direction) return { measure: '', direction };
  const end = words().naming.pieces(['', direction]);
  return unit.endsWith(end)
    ? { measure: unit.slice(0, -end.length), direction }
    : { measure: unit, direction: '' };
}
