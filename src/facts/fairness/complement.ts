import { katz } from '../../stats/differences.ts';
import type { GroupShare } from '../../stats/fairness.ts';
import type { ComparedMetric, Ends, MetricGap } from './compare-groups.ts';
import type { GroupPolicy } from './policy.ts';

/** Rates that are 1 less another: both have one gap, one interval and one chance level. */
export const COMPLEMENTS: ReadonlyMap<string, string> = new Map([
  ['recall', 'fnr'],
  ['fpr', 'specificity'],
]);

/** The comparison of the rate that is 1 less the one given, without simulating anything again. */
export function complementOf(
  { admitted, leftOut, gap }: ComparedMetric,
  metric: string,
  policy: GroupPolicy,
): ComparedMetric {
  const turned = admitted.map((share) => ({ ...share, k: share.n - share.k }));
  return {
    metric,
    admitted: turned,
    leftOut,
    ...(gap ? { gap: turnedGap(gap, turned, policy) } : {}),
  };
}

function turnedGap(
  { difference, interval, chance, between: [first, last], n }: MetricGap,
  turned: readonly GroupShare[],
  { level }: GroupPolicy,
): MetricGap {
  const low = turned.find(({ group }) => group === last);
  const high = turned.find(({ group }) => group === first);
  return {
    difference,
    n,
    between: [last, first],
    ...(interval ? { interval } : {}),
    ...(chance ? { chance } : {}),
    ...(low && high ? ratioOf(low, high, { level, isPair: turned.length === 2 }) : {}),
  };
}

function ratioOf(
  low: GroupShare,
  high: GroupShare,
  { level, isPair }: { readonly level: number; readonly isPair: boolean },
): { ratio?: number; ratioInterval?: Ends } {
  if (high.k === 0) return {};
  const ends = isPair ? katz(low, high, level) : undefined;
  return {
    ratio: low.k / low.n / (high.k / high.n),
    ...(ends
      ? { ratioInterval: { low: ends.low, high: Math.min(ends.high, 1), method: 'katz' } }
      : {}),
  };
}
