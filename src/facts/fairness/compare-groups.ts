import type { Project } from '../../manifest/portfolio.ts';
import { admit, compareGroups, gapOf, meanDifference } from '../../stats/fairness.ts';
import type { ChanceLevel, GroupShare, LeftOut, MeanError } from '../../stats/fairness.ts';
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
  readonly ratio?: number;
  /** For two groups. */
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
  const options = { ...policy, ...admission(attribute, metric), seed };
  const { gap, leftOut } = compareGroups(shares, options);
  const out = new Set(leftOut.map(({ group }) => group));
  const admitted = shares.filter(({ group }) => !out.has(group));
  const two = admitted.length === 2;
  return {
    metric,
    admitted,
    leftOut: leftOut.map(leftOutGroup),
    ...(gap && {
      gap: {
        difference: gap.difference,
        interval: { ...gap.interval, method: two ? 'newcombe' : 'simultaneous bootstrap' },
        chance: gap.chance,
        ...(gap.ratio === undefined ? {} : { ratio: gap.ratio }),
        ...(two && gap.katz ? { ratioInterval: { ...folded(gap.katz), method: 'katz' } } : {}),
        between: [gap.lowest.group, gap.highest.group],
        n: rowsBehind(admitted),
      },
    }),
  };
}

/**
 * Compares the groups in a value that is no share of rows: a mean error, an average over classes.
 * Two means have Welch's interval; nothing else here has one, and no chance level.
 */
export function compareValues(
  attribute: ComparedAttribute,
  metric: string,
): ComparedMetric | undefined {
  const { groups, policy } = attribute;
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
  const gap = valuesGap(compared, { metric, policy, n: rowsBehind(admitted) });
  return { metric, admitted, leftOut: leftOut.map(leftOutGroup), ...(gap ? { gap } : {}) };
}

function valuesGap(
  groups: readonly MeasuredGroup[],
  { metric, policy, n }: { metric: string; policy: GroupPolicy; n: number },
): MetricGap | undefined {
  const values = groups.map((group) => ({
    group: group.group,
    value: valueOf(group, metric) ?? 0,
  }));
  const gap = gapOf(values);
  const interval = metric === 'mae' ? welch(groups, policy) : undefined;
  return (
    gap && {
      difference: gap.difference,
      ...(interval ? { interval } : {}),
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

function shareOf({ group, rows, shares }: MeasuredGroup, metric: string): GroupShare {
  return { group, rows, ...(shares.get(metric) ?? { k: 0, n: 0 }) };
}

function admission({ project, attribute, groups, withheld }: ComparedAttribute, metric: string) {
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

function rowsBehind(shares: readonly GroupShare[]): number {
  return shares.reduce((sum, { n }) => sum + n, 0);
}

/** A ratio of smallest over largest is at most 1, and so is its interval. */
function folded({ low, high }: { readonly low: number; readonly high: number }) {
  return { low, high: Math.min(high, 1) };
}

function welch(compared: readonly MeasuredGroup[], { level }: GroupPolicy): Ends | undefined {
  const [one, other, ...more] = compared.map(({ error }) => error);
  if (!isSpread(one) || !isSpread(other) || more.length > 0) return undefined;
  const found = meanDifference(one, other, level);
  if (!found) return undefined;
  const { low, high } = found;
  return {
    low: Math.max(0, low, -high),
    high: Math.max(-low, high),
    method: 'welch',
  };
}

function isSpread(error: MeasuredGroup['error']): error is MeanError {
  return error !== undefined && 'sd' in error;
}
