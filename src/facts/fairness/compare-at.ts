import { admit, gapInterval, gapOf, valuesOf } from '../../stats/fairness.ts';
import type { ChanceLevel, GroupShare } from '../../stats/fairness.ts';
import { chanceLevel } from '../../stats/fairness/chance.ts';
import { drawGaps } from '../../stats/fairness/gap-draws.ts';
import { SIMULTANEOUS, admission, rateSeed, rowsBehind, shareOf } from './compare-groups.ts';
import type { ComparedAttribute, Ends, MetricGap } from './compare-groups.ts';
import type { MeasuredGroup } from './measured-group.ts';

/** The rate, and how often groups are drawn again for it. */
export interface RateAsked {
  readonly metric: string;
  /** 0 for no chance level, and no interval of more than two groups: both take simulations. */
  readonly resamples: number;
}

/**
 * The gap in a rate between groups as they stand at one cut-off. `attribute.groups` decides what
 * share of all rows a group has; `at` are those of them that are compared.
 */
export function gapAt(
  attribute: ComparedAttribute,
  at: readonly MeasuredGroup[],
  { metric, resamples }: RateAsked,
): MetricGap | undefined {
  const { policy, seed } = attribute;
  const shares = at.map((group) => shareOf(group, metric));
  const { admitted } = admit(shares, { ...policy, ...admission(attribute, metric) });
  const gap = gapOf(valuesOf(admitted));
  if (!gap || admitted.length < 2) return undefined;
  const own = { level: policy.level, seed: rateSeed(seed, metric), resamples };
  return {
    difference: gap.difference,
    ...(resamples > 0 ? simulated(admitted, own) : counted(admitted, policy.level)),
    between: [gap.lowest.group, gap.highest.group],
    n: rowsBehind(admitted),
  };
}

function simulated(
  admitted: readonly GroupShare[],
  own: { readonly level: number; readonly seed: number; readonly resamples: number },
): { interval?: Ends; chance?: ChanceLevel } {
  const draws = drawGaps(admitted, own);
  const interval = gapInterval(admitted, { ...own, draws });
  const method = admitted.length === 2 ? 'newcombe' : SIMULTANEOUS;
  return {
    ...(interval ? { interval: { ...interval, method } } : {}),
    ...(draws ? { chance: chanceLevel(draws.chance) } : {}),
  };
}

/** Two groups have Newcombe's interval without a simulation. */
function counted(admitted: readonly GroupShare[], level: number): { interval?: Ends } {
  if (admitted.length !== 2) return {};
  const interval = gapInterval(admitted, { level, seed: 0 });
  return interval ? { interval: { ...interval, method: 'newcombe' } } : {};
}
