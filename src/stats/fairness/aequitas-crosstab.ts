import type { BinaryCounts } from '../confusion.ts';
import type { Reconstruction } from './fairlearn-frame.ts';

/** Columns of Aequitas' crosstab that say something of one group's counts, by their names there. */
export const CROSSTAB_COLUMNS = [
  'tp',
  'fp',
  'tn',
  'fn',
  'pp',
  'pn',
  'group_label_pos',
  'group_label_neg',
  'group_size',
  'prev',
  'pprev',
  'tpr',
  'tnr',
  'fpr',
  'fnr',
  'fdr',
  'for',
  'precision',
  'npv',
] as const;

/** One row of `Group.get_crosstabs`; what is missing or not a number is left out. */
export type CrosstabRow = Readonly<Partial<Record<(typeof CROSSTAB_COLUMNS)[number], number>>>;

/**
 * The counts of one group, from its four counts or from margins and rates, all of whose columns must
 * agree within `tolerance`. `missing`: the columns do not determine them.
 */
export function fromCrosstabRow(
  row: CrosstabRow,
  tolerance = 1e-6,
): Reconstruction | { readonly reason: 'missing' } {
  const counts = countsOf(withMargins(row));
  if (!counts) return { reason: 'missing' };
  const fits = Object.values(counts).every((count) => Number.isSafeInteger(count) && count >= 0);
  return fits && agrees(row, counts, tolerance) ? { counts } : { reason: 'contradiction' };
}

/** Rows of the group, positive ones, selected ones, and those that are both. */
interface Margins {
  readonly n?: number | undefined;
  readonly positive?: number | undefined;
  readonly selected?: number | undefined;
  readonly both?: number | undefined;
}

function withMargins(row: CrosstabRow): Margins {
  const { tp, fp, tn, fn } = row;
  const n =
    row.group_size ??
    plus(row.pp, row.pn) ??
    plus(row.group_label_pos, row.group_label_neg) ??
    plus(plus(tp, fp), plus(tn, fn));
  const positive =
    row.group_label_pos ?? plus(tp, fn) ?? minus(n, row.group_label_neg) ?? part(row.prev, n);
  const selected = row.pp ?? plus(tp, fp) ?? minus(n, row.pn) ?? part(row.pprev, n);
  const both =
    tp ??
    minus(positive, fn) ??
    minus(selected, fp) ??
    part(row.tpr ?? minus(1, row.fnr), positive) ??
    part(row.precision ?? minus(1, row.fdr), selected);
  return {
    n,
    both,
    positive: positive ?? plus(both, fn ?? part(row.for ?? minus(1, row.npv), minus(n, selected))),
    selected: selected ?? plus(both, fp ?? part(row.fpr ?? minus(1, row.tnr), minus(n, positive))),
  };
}

function countsOf({ n, positive, selected, both }: Margins): BinaryCounts | undefined {
  if (n === undefined || positive === undefined || selected === undefined || both === undefined)
    return undefined;
  return { tp: both, fp: selected - both, tn: n - positive - selected + both, fn: positive - both };
}

/** Whether every column that is given comes out; one that is not defined for the counts does not. */
function agrees(row: CrosstabRow, { tp, fp, tn, fn }: BinaryCounts, tolerance: number): boolean {
  const [pos, neg, pp, pn] = [tp + fn, fp + tn, tp + fp, tn + fn];
  const expected: CrosstabRow = {
    ...{
      tp,
      fp,
      tn,
      fn,
      pp,
      pn,
      group_label_pos: pos,
      group_label_neg: neg,
      group_size: pos + neg,
    },
    ...{ prev: pos / (pos + neg), pprev: pp / (pos + neg) },
    ...{ tpr: tp / pos, fnr: fn / pos, fpr: fp / neg, tnr: tn / neg },
    ...{ precision: tp / pp, fdr: fp / pp, for: fn / pn, npv: tn / pn },
  };
  return CROSSTAB_COLUMNS.every((column) => {
    const given = row[column];
    return given === undefined || Math.abs(given - (expected[column] ?? NaN)) <= tolerance;
  });
}

function plus(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

function minus(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a - b;
}

/** The whole number of rows nearest to a share of them. */
function part(share: number | undefined, of: number | undefined): number | undefined {
  return share === undefined || of === undefined ? undefined : Math.round(share * of);
}
