import { katz } from '../../stats/differences.ts';
import { ratioInterval } from '../../stats/fairness.ts';
import type { GapIntervalOptions, GroupShare } from '../../stats/fairness.ts';
import { SIMULTANEOUS } from './compare-groups.ts';
import type { ComparedAttribute, ComparedMetric, Ends, MetricGap } from './compare-groups.ts';

/** Rates that are 1 less another: both have one gap, one interval and one chance level. */
export const COMPLEMENTS: ReadonlyMap<string, string> = new Map([
  ['recall', 'fnr'],
  ['fpr', 'specificity'],
]);

/** The comparison of the rate that is 1 less the one given, without drawing anything again. */
export function complementOf(
  { admitted, leftOut, gap }: ComparedMetric,
  metric: string,
  attribute: ComparedAttribute,
): ComparedMetric {
  const turned = admitted.map((share) => ({ ...share, k: share.n - share.k }));
  return {
    metric,
    admitted: turned,
    leftOut,
    ...(gap ? { gap: turnedGap(gap, turned, attribute) } : {}),
  };
}

function turnedGap(
  { difference, interval, chance, draws, between: [first, last], n }: MetricGap,
  turned: readonly GroupShare[],
  attribute: ComparedAttribute,
): MetricGap {
  const low = turned.find(({ group }) => group === last);
  const high = turned.find(({ group }) => group === first);
  return {
    difference,
    n,
    between: [last, first],
    ...(interval ? { interval } : {}),
    ...(chance ? { chance } : {}),
    ...(low && high ? ratioOf([low, high], turned, { ...attribute, draws }) : {}),
  };
}

function ratioOf(
  [low, high]: readonly [GroupShare, GroupShare],
  turned: readonly GroupShare[],
  { policy: { level }, seed, draws }: ComparedAttribute & Pick<GapIntervalOptions, 'draws'>,
): { ratio?: number; ratioInterval?: Ends } {
  if (high.k === 0) return {};
  const isPair = turned.length === 2;
  const ends = isPair
    ? katz(low, high, level)
    : ratioInterval(turned, { level, seed, draws, of: 'other-logs' });
  const method = isPair ? 'katz' : SIMULTANEOUS;
  return {
    ratio: low.k / low.n / (high.k / high.n),
    ...(ends ? { ratioInterval: { low: ends.low, high: Math.min(ends.high, 1), method } } : {}),
  };
}
