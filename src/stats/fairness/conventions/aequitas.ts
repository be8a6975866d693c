import { countRate, sumCounts } from '../rates.ts';
import type { GroupCounts, RateId } from '../rates.ts';
import type { ConventionInput, Reading, Recipe } from './reading.ts';

/**
 * Disparities of `aequitas.Bias` by name: each group's rate over that of the reference group.
 * Without one the tool's own choices are read, the largest group and then the one with the smallest
 * rate. A rate over 0 is 10, its cap; a rate that is not defined gives no figure.
 */
export const AEQUITAS: Readonly<Record<string, Recipe>> = {
  ppr_disparity: ({ groups, reference }) => disparities({ groups, reference }, shareOfSelected),
  pprev_disparity: disparity('selection-rate'),
  precision_disparity: disparity('ppv'),
  fdr_disparity: disparity('fdr'),
  for_disparity: disparity('for'),
  fpr_disparity: disparity('fpr'),
  fnr_disparity: disparity('fnr'),
  tpr_disparity: disparity('tpr'),
  tnr_disparity: disparity('tnr'),
  npv_disparity: disparity('npv'),
};

const CAP = 10;

/** A number of one group among all; absent where it is not defined. */
type Measure = (counts: GroupCounts, groups: readonly GroupCounts[]) => number | undefined;

function disparity(rate: RateId): Recipe {
  return ({ groups, reference }) =>
    disparities({ groups, reference }, (counts) => {
      const { k, n } = countRate(counts, rate);
      return n === 0 ? undefined : k / n;
    });
}

/** Predicted positive rate: the group's share of all rows that were selected. */
function shareOfSelected(counts: GroupCounts, groups: readonly GroupCounts[]): number | undefined {
  const all = countRate(sumCounts(groups), 'selection-rate').k;
  return all === 0 ? undefined : countRate(counts, 'selection-rate').k / all;
}

interface Measured {
  readonly group: string;
  readonly rows: number;
  readonly value: number;
}

function disparities(
  { groups, reference }: { groups: ConventionInput['groups']; reference: string | undefined },
  measure: Measure,
): Reading[] {
  const measured = groups.flatMap((counts) => {
    const value = measure(counts, groups);
    return value === undefined
      ? []
      : [{ group: counts.group, rows: countRate(counts, 'selection-rate').n, value }];
  });
  return referencesIn(measured, reference).flatMap((against) =>
    measured.flatMap((entry) => (entry === against ? [] : overReference(entry, against))),
  );
}

function referencesIn(measured: readonly Measured[], reference: string | undefined): Measured[] {
  if (reference !== undefined) return measured.filter(({ group }) => group === reference);
  const [first] = measured;
  if (!first) return [];
  const largest = measured.reduce((most, entry) => (entry.rows > most.rows ? entry : most), first);
  const least = measured.reduce((low, entry) => (entry.value < low.value ? entry : low), first);
  return [...new Set([largest, least])];
}

function overReference({ group, value }: Measured, against: Measured): Reading[] {
  if (value === 0 && against.value === 0) return [];
  return [
    {
      value: against.value === 0 ? CAP : value / against.value,
      compared: [group],
      against: [against.group],
      countedAsZero: [],
    },
  ];
}
