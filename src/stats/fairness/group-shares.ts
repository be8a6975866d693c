import { multiclassRates } from '../confusion.ts';
import type { ConfusionCounts } from '../agreement.ts';
import { requireShare } from '../domain.ts';
import { countRate, sumCounts } from './rates.ts';
import type { GroupCounts, RateId } from './rates.ts';

/** One rate of one group as rows: `k` of `n`, of `rows` in the group. Not defined where n is 0. */
export interface GroupShare {
  readonly group: string;
  readonly k: number;
  readonly n: number;
  readonly rows: number;
}

/** A number of one group, of whatever measure. */
export interface GroupValue {
  readonly group: string;
  readonly value: number;
}

/** One rate of every group from its four counts. Throws a RangeError for counts that cannot be. */
export function sharesOf(groups: readonly GroupCounts[], rate: RateId): GroupShare[] {
  return groups.map((counts) => ({
    group: counts.group,
    ...countRate(counts, rate),
    rows: rowsOf(counts),
  }));
}

/**
 * A share of all rows of each group: those selected, or those predicted correctly. Throws a
 * RangeError unless 0 ≤ k ≤ rows are whole and a group has a row.
 */
export function sharesOfRows(
  groups: readonly { readonly group: string; readonly k: number; readonly rows: number }[],
): GroupShare[] {
  return groups.map(({ group, k, rows }) => {
    requireShare({ k, n: rows });
    return { group, k, n: rows, rows };
  });
}

/**
 * Accuracy and macro F1 of each group from its matrix, rows actual and columns predicted. Macro F1
 * is absent for a group where the F1 of a class is not defined: an average must not hide a class.
 * Throws a RangeError unless a matrix is square with whole counts of at least 0.
 */
export function classShares(
  groups: readonly { readonly group: string; readonly matrix: ConfusionCounts }[],
): { accuracy: GroupShare[]; macroF1: GroupValue[] } {
  const rates = groups.map(({ group, matrix }) => ({ group, rates: multiclassRates(matrix) }));
  return {
    accuracy: rates.map(({ group, rates: { accuracy } }) => {
      const { k = 0, n = 0 } = accuracy ?? {};
      return { group, k, n, rows: n };
    }),
    macroF1: rates.flatMap(({ group, rates: { macro } }) =>
      macro.f1 ? [{ group, value: macro.f1.value }] : [],
    ),
  };
}

/** The rates that are defined, as values in [0, 1]. */
export function valuesOf(shares: readonly GroupShare[]): GroupValue[] {
  return shares.flatMap(({ group, k, n }) => (n === 0 ? [] : [{ group, value: k / n }]));
}

/** The rate of all groups together; `n` is 0 where it is not defined. */
export function overallShare(shares: readonly GroupShare[]): { k: number; n: number } {
  return shares.reduce((sum, { k, n }) => ({ k: sum.k + k, n: sum.n + n }), { k: 0, n: 0 });
}

function rowsOf(counts: GroupCounts): number {
  const { tp, fp, tn, fn } = sumCounts([counts]);
  return tp + fp + tn + fn;
}
