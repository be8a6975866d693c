import type { Project } from '../../manifest/portfolio.ts';
import { seedOf } from '../../stats/bootstrap.ts';
import { admit, compareGroups, gapOf, meanChance, meanGapInterval } from '../../stats/fairness.ts';
import type {
  ChanceLevel,
  Comparison,
  GapDraws,
  GroupShare,
  LeftOut,
  MeanError,
} from '../../stats/fairness.ts';
import type { LeftOutGroup, LeftOutReason } from '../fairness-view.ts';
import type { MeasuredGroup } from './measured-group.ts';
import type { GroupPolicy } from './policy.ts';
import type { Withheld } from './withheld.ts';

/** The groups of one attribute and what decides who is compared. */
export interface ComparedAttribute {
  readonly project: Project;
  readonly attribute: string;
  readonly groups: readonly MeasuredGroup[];
  readonly withheld: ReadonlyMap<MeasuredGroup, Withheld>;
  readonly policy: GroupPolicy;
  /** Seed of the simulations, from what the manifest holds. */
  readonly seed: number;
}

/** Ends of an interval and how it was made. */
export interface Ends {
  readonly low: number;
  readonly high: number;
  readonly method: string;
}

/** How far the compared groups lie apart in one metric. */
export interface MetricGap {
  readonly difference: number;
  readonly interval?: Ends;
  readonly chance?: ChanceLevel;
  /** What interval and chance level were taken from, for gaps of rates. */
  readonly draws?: GapDraws;
  readonly ratio?: number;
  readonly ratioInterval?: Ends;
  /** Names of the groups at the ends, the lowest first. */
  readonly between: readonly [string, string];
  /** Rows the compared values rest on. */
  readonly n: number;
}

/** One metric over the groups of an attribute; without a gap where fewer than two are compared. */
export interface ComparedMetric {
  readonly metric: string;
  readonly admitted: readonly GroupShare[];
  readonly leftOut: readonly LeftOutGroup[];
  readonly gap?: MetricGap;
}

/** Compares the groups in a rate that at least one of them has. */
export function compareRate(
  attribute: ComparedAttribute,
  metric: string,
): ComparedMetric | undefined {
  const { groups, policy, seed } = attribute;
  if (!groups.some(({ shares }) => shares.has(metric))) return undefined;
  const shares = groups.map((group) => shareOf(group, metric));
  const own = { seed: rateSeed(seed, metric) };
  const options = { ...policy, ...admission(attribute, metric), ...own };
  const { gap, leftOut } = compareGroups(shares, options);
  const out = new Set(leftOut.map(({ group }) => group));
  const admitted = shares.filter(({ group }) => !out.has(group));
  return {
    metric,
    admitted,
    leftOut: leftOut.map(leftOutGroup),
    ...(gap && { gap: rateGap(gap, admitted) }),
  };
}

function rateGap(gap: NonNullable<Comparison['gap']>, admitted: readonly GroupShare[]): MetricGap {
  const two = admitted.length === 2;
  const ratioEnds = two ? gap.katz && folded(gap.katz) : gap.ratioInterval;
  return {
    difference: gap.difference,
    interval: { ...gap.interval, method: two ? 'newcombe' : SIMULTANEOUS },
    chance: gap.chance,
    draws: gap.draws,
    ...(gap.ratio === undefined ? {} : { ratio: gap.ratio }),
    ...(ratioEnds ? { ratioInterval: { ...ratioEnds, method: two ? 'katz' : SIMULTANEOUS } } : {}),
    between: [gap.lowest.group, gap.highest.group],
    n: rowsBehind(admitted),
  };
}

/** Method of intervals that hold for all pairs of several groups together. */
export const SIMULTANEOUS = 'simultaneous bootstrap';

/**
 * Compares the groups in a value that is no share of rows: a mean error, an average over classes.
 * Mean errors with their spread have an interval and a chance level; nothing else here has.
 */
export function compareValues(
  attribute: ComparedAttribute,
  metric: string,
): ComparedMetric | undefined {
  const { groups, policy, seed } = attribute;
  const valued = groups.map((group) => ({ group, value: valueOf(group, metric) }));
  if (valued.every(({ value }) => value === undefined)) return undefined;
  const shares = valued.map(({ group: { group, rows }, value }) => ({
    group,
    rows,
    k: 0,
    n: value === undefined ? 0 : rows,
  }));
  const { admitted, leftOut } = admit(shares, { ...policy, ...admission(attribute, metric) });
  const names = new Set(admitted.map(({ group }) => group));
  const compared = groups.filter(({ group }) => names.has(group));
  const gap = valuesGap(compared, { metric, policy, seed, n: rowsBehind(admitted) });
  return { metric, admitted, leftOut: leftOut.map(leftOutGroup), ...(gap ? { gap } : {}) };
}

function valuesGap(
  groups: readonly MeasuredGroup[],
  { metric, n, ...how }: { metric: string; policy: GroupPolicy; seed: number; n: number },
): MetricGap | undefined {
  const values = groups.map((group) => ({
    group: group.group,
    value: valueOf(group, metric) ?? 0,
  }));
  const gap = gapOf(values);
  return (
    gap && {
      difference: gap.difference,
      ...(metric === 'mae' ? errorEnds(groups, how) : {}),
      ...(gap.ratio === undefined ? {} : { ratio: gap.ratio }),
      between: [gap.lowest.group, gap.highest.group],
      n,
    }
  );
}

/** Value of a group's metric that is no share. */
export function valueOf({ values, error }: MeasuredGroup, metric: string): number | undefined {
  return metric === 'mae' ? error?.mean : values.get(metric);
}

/** A group's share in a rate; no row of none where it has no such rate. */
export function shareOf({ group, rows, shares }: MeasuredGroup, metric: string): GroupShare {
  return { group, rows, ...(shares.get(metric) ?? { k: 0, n: 0 }) };
}

/** What a comparison is admitted by: all rows of the attribute, and groups that are withheld. */
export function admission(
  { project, attribute, groups, withheld }: ComparedAttribute,
  metric: string,
): { totalRows: number; withheld: string[] } {
  const { excluded = [], unknown = [] } = project.manifest.fairness ?? {};
  const others = [...excluded, ...unknown].filter((entry) => entry.attribute === attribute);
  return {
    totalRows:
      groups.reduce((sum, { rows }) => sum + rows, 0) + others.reduce((sum, { n }) => sum + n, 0),
    withheld: groups.flatMap((group) =>
      withheld.get(group)?.metrics.has(metric) ? [group.group] : [],
    ),
  };
}

const REASONS: Readonly<Record<LeftOut['reason'], LeftOutReason>> = {
  withheld: 'withheld',
  'not-defined': 'not-defined',
  'small-denominator': 'too-few-rows',
  'small-share': 'small-share',
};

// What a withheld rate rests on would give its counts away.
function leftOutGroup({ group, n, reason }: LeftOut): LeftOutGroup {
  return { group, ...(reason === 'withheld' ? {} : { n }), reason: REASONS[reason] };
}

/** Each rate has numbers of its own, so that rates of separate rows are drawn apart. */
export function rateSeed(seed: number, metric: string): number {
  return seedOf(`${seed} ${metric}`);
}

/** Rows that shares rest on together. */
export function rowsBehind(shares: readonly GroupShare[]): number {
  return shares.reduce((sum, { n }) => sum + n, 0);
}

/** A ratio of smallest over largest is at most 1, and so is its interval. */
function folded({ low, high }: { readonly low: number; readonly high: number }) {
  return { low, high: Math.min(high, 1) };
}

function errorEnds(
  groups: readonly MeasuredGroup[],
  { policy: { level }, seed }: { readonly policy: GroupPolicy; readonly seed: number },
): Pick<MetricGap, 'interval' | 'chance'> {
  const errors = groups.map(({ error }) => error).filter(isSpread);
  if (errors.length < groups.length) return {};
  const ends = meanGapInterval(errors, { level, seed });
  const chance = meanChance(errors, { seed });
  const method = errors.length === 2 ? 'welch' : SIMULTANEOUS;
  return {
    ...(ends ? { interval: { ...ends, method } } : {}),
    ...(chance ? { chance } : {}),
  };
}

function isSpread(error: MeasuredGroup['error']): error is MeanError {
  return error !== undefined && 'sd' in error;
}
