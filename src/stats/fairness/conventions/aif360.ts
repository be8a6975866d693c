import { countRate, sumCounts } from '../rates.ts';
import type { GroupCounts, RateId } from '../rates.ts';
import type { ConventionInput, Reading, Recipe } from './reading.ts';

/**
 * Figures of `aif360.metrics.ClassificationMetric` by name, for the positive class as the favourable
 * one. Signed: unprivileged less privileged, or over it, which may exceed 1. The unprivileged group
 * is all others together, or one of them; without a reference every group may be the privileged one,
 * all others together the unprivileged. FDR and FOR that are not defined count as 0, other rates
 * give no figure.
 */
export const AIF360: Readonly<Record<string, Recipe>> = {
  statistical_parity_difference: difference('selection-rate'),
  disparate_impact: ratio('selection-rate'),
  mean_difference: difference('base-rate'),
  equal_opportunity_difference: difference('tpr'),
  true_positive_rate_difference: difference('tpr'),
  false_positive_rate_difference: difference('fpr'),
  false_negative_rate_difference: difference('fnr'),
  false_omission_rate_difference: difference('for'),
  false_discovery_rate_difference: difference('fdr'),
  error_rate_difference: difference('error-rate'),
  false_positive_rate_ratio: ratio('fpr'),
  false_negative_rate_ratio: ratio('fnr'),
  false_omission_rate_ratio: ratio('for'),
  false_discovery_rate_ratio: ratio('fdr'),
  error_rate_ratio: ratio('error-rate'),
  average_odds_difference: odds((fpr, tpr) => (fpr + tpr) / 2, 'mean'),
  average_abs_odds_difference: odds((fpr, tpr) => (Math.abs(fpr) + Math.abs(tpr)) / 2, 'mean'),
  equalized_odds_difference: odds(
    (fpr, tpr) => Math.max(Math.abs(fpr), Math.abs(tpr)),
    'worst-case',
  ),
};

/** The two sides of a comparison, each a group or several together. */
interface Sides {
  readonly unprivileged: readonly GroupCounts[];
  readonly privileged: GroupCounts;
}

/** A rate of a side; absent where the tool would give no number. */
interface SideRate {
  readonly value: number;
  readonly isFilled: boolean;
}

const COUNTED_AS_ZERO: readonly RateId[] = ['ppv', 'npv', 'fdr', 'for'];

function difference(rate: RateId): Recipe {
  return (input) =>
    sidesOf(input).flatMap((sides) => combine(sides, [rate], ([pair]) => pair.one - pair.other));
}

function ratio(rate: RateId): Recipe {
  return (input) =>
    sidesOf(input).flatMap((sides) => combine(sides, [rate], ([pair]) => pair.one / pair.other));
}

function odds(
  take: (fpr: number, tpr: number) => number,
  taken: NonNullable<Reading['taken']>,
): Recipe {
  return (input) =>
    sidesOf(input).flatMap((sides) =>
      combine(sides, ['fpr', 'tpr'], ([fpr, tpr]) =>
        tpr ? take(fpr.one - fpr.other, tpr.one - tpr.other) : NaN,
      ).map((reading) => ({ ...reading, taken })),
    );
}

/** All others together first, then each of them alone where the privileged group is known. */
function sidesOf({ groups, reference }: ConventionInput): Sides[] {
  const privileged = groups.filter(({ group }) => reference === undefined || group === reference);
  return privileged.flatMap((entry) => {
    const others = groups.filter(({ group }) => group !== entry.group);
    const alone =
      reference !== undefined && others.length > 1 ? others.map((other) => [other]) : [];
    return others.length === 0
      ? []
      : [others, ...alone].map((unprivileged) => ({ unprivileged, privileged: entry }));
  });
}

/** Unprivileged and privileged value of one rate. */
interface RatePair {
  readonly one: number;
  readonly other: number;
}

function combine(
  { unprivileged, privileged }: Sides,
  rates: readonly [RateId, ...RateId[]],
  take: (pairs: readonly [RatePair, ...RatePair[]]) => number,
): Reading[] {
  const zeros = new Set<string>();
  const read = (side: readonly GroupCounts[], rate: RateId) => {
    const found = sideRate(side, rate);
    if (found?.isFilled) side.forEach(({ group }) => zeros.add(group));
    return found?.value ?? NaN;
  };
  const pair = (rate: RateId) => ({
    one: read(unprivileged, rate),
    other: read([privileged], rate),
  });
  const [first, ...rest] = rates;
  const value = take([pair(first), ...rest.map(pair)]);
  if (!Number.isFinite(value)) return [];
  const compared = unprivileged.map(({ group }) => group);
  return [{ value, compared, against: [privileged.group], countedAsZero: [...zeros] }];
}

function sideRate(side: readonly GroupCounts[], rate: RateId): SideRate | undefined {
  const { k, n } = countRate(sumCounts(side), rate);
  if (n > 0) return { value: k / n, isFilled: false };
  return COUNTED_AS_ZERO.includes(rate) ? { value: 0, isFilled: true } : undefined;
}
