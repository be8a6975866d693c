import { katz, newcombe } from '../differences.ts';
import { wilson } from '../intervals.ts';
import { admit } from './admission.ts';
import type { AdmissionPolicy, LeftOut } from './admission.ts';
import { chanceLevel } from './chance.ts';
import type { ChanceLevel } from './chance.ts';
import { drawGaps } from './gap-draws.ts';
import type { GapDraws, SimulationOptions } from './gap-draws.ts';
import { gapInterval } from './gap-interval.ts';
import { gapOf, gapToOverall, impactRatios } from './gaps.ts';
import type { Gap, OverallGap } from './gaps.ts';
import { overallShare, valuesOf } from './group-shares.ts';
import type { GroupShare, GroupValue } from './group-shares.ts';
import { ratioInterval } from './ratio-interval.ts';

/** A number with the ends of its interval. */
export interface Ranged {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** One group's rate with Wilson's interval; both absent where the rate is not defined. */
export interface ComparedGroup extends GroupShare {
  readonly rate?: Ranged;
}

/** How the groups of an attribute compare in one rate, over the groups that may enter. */
export interface Comparison {
  /** Every group, admitted or not, in the order given. */
  readonly groups: readonly ComparedGroup[];
  readonly leftOut: readonly LeftOut[];
  /** Absent with fewer than two admitted groups, as all below. */
  readonly gap?: Gap & {
    /** Highest less lowest as if both had been named beforehand (Newcombe). */
    readonly newcombe: Ranged;
    /** Lowest over highest (Katz); absent where it is not defined. */
    readonly katz?: Ranged;
    /** The gap as one chosen from all groups (see `gapInterval`). */
    readonly interval: { readonly low: number; readonly high: number };
    /** The ratio as one chosen from three groups or more (see `ratioInterval`). */
    readonly ratioInterval?: { readonly low: number; readonly high: number };
    readonly chance: ChanceLevel;
    /** What both were taken from. */
    readonly draws: GapDraws;
    /** Whether the gap is larger than 95 % of those that chance alone gives. */
    readonly beyondChance: boolean;
  };
  readonly toOverall?: OverallGap;
  readonly impactRatios: readonly GroupValue[];
}

/** Whom to compare and how surely. */
export interface ComparisonOptions extends AdmissionPolicy, SimulationOptions {
  readonly level?: number;
}

/**
 * Compares the groups of one attribute in one rate. Throws a RangeError for counts that cannot be,
 * a level outside (0, 1) and a seed that is not whole.
 */
export function compareGroups(
  shares: readonly GroupShare[],
  options: ComparisonOptions,
): Comparison {
  const { admitted, leftOut } = admit(shares, options);
  const values = valuesOf(admitted);
  const all = overallShare(admitted);
  const gap = fullGap(admitted, options);
  const toOverall = admitted.length < 2 ? undefined : gapToOverall(values, all.k / all.n);
  return {
    groups: shares.map((share) => ranged(share, options.level)),
    leftOut,
    ...(gap ? { gap } : {}),
    ...(toOverall ? { toOverall } : {}),
    impactRatios: admitted.length < 2 ? [] : impactRatios(values),
  };
}

function fullGap(admitted: readonly GroupShare[], options: ComparisonOptions): Comparison['gap'] {
  const gap = gapOf(valuesOf(admitted));
  const draws = drawGaps(admitted, options);
  const interval = gapInterval(admitted, { ...options, draws });
  const low = admitted.find(({ group }) => group === gap?.lowest.group);
  const high = admitted.find(({ group }) => group === gap?.highest.group);
  if (!gap || !interval || !draws || !low || !high) return undefined;
  const ratio = katz(low, high, options.level);
  const ratioEnds = ratioInterval(admitted, { ...options, draws });
  const chance = chanceLevel(draws.chance);
  const { difference, ...ends } = newcombe(high, low, options.level);
  return {
    ...gap,
    newcombe: { value: difference, ...ends },
    ...(ratio ? { katz: { value: ratio.ratio, low: ratio.low, high: ratio.high } } : {}),
    interval,
    ...(ratioEnds ? { ratioInterval: ratioEnds } : {}),
    chance,
    draws,
    beyondChance: gap.difference > chance.p95,
  };
}

function ranged(share: GroupShare, level: number | undefined): ComparedGroup {
  const { k, n } = share;
  return n === 0 ? share : { ...share, rate: { value: k / n, ...wilson(k, n, level) } };
}
