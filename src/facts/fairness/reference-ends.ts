import { katz, newcombe } from '../../stats/differences.ts';
import type { Ends } from './compare-groups.ts';

/** Rows of a group or of all groups, `k` of `n` of which count. */
interface Rows {
  readonly k: number;
  readonly n: number;
}

/** What groups are compared with. */
export interface Reference extends Rows {
  readonly group: string;
  /** True for all groups together, whose rows include those of the group compared. */
  readonly holdsGroup?: boolean;
}

/** A number and its interval, where it has one. */
export interface ValueWithEnds {
  readonly value: number;
  readonly interval?: Ends;
}

/**
 * Rate of the group less that of the reference, in [-1, 1], with Newcombe's interval. A group is
 * compared with all groups by way of the other ones, which have separate rows: what it differs from
 * all is the others' share of the rows times what it differs from them.
 */
export function referenceDifference(
  group: Rows,
  reference: Reference,
  level: number,
): ValueWithEnds {
  const value = group.k / group.n - reference.k / reference.n;
  const { rows, part } = separate(group, reference);
  if (rows.n === 0) return { value };
  const { low, high } = newcombe(group, rows, level);
  return { value, interval: { low: low * part, high: high * part, method: 'newcombe' } };
}

/**
 * Rate of the group over that of the reference, at least 0, with Katz' interval; through the other
 * groups as for the difference. Undefined where the reference's rate is 0.
 */
export function referenceRatio(
  group: Rows,
  reference: Reference,
  level: number,
): ValueWithEnds | undefined {
  if (reference.k === 0) return undefined;
  const value = group.k / group.n / (reference.k / reference.n);
  const { rows, part } = separate(group, reference);
  const ends = rows.n === 0 ? undefined : katz(group, rows, level);
  if (!ends) return { value };
  const toAll = (ratio: number) => 1 / (1 - part + part / ratio);
  return { value, interval: { low: toAll(ends.low), high: toAll(ends.high), method: 'katz' } };
}

/** The rows of the reference that are not the group's, and their share of the reference's. */
function separate(group: Rows, { k, n, holdsGroup }: Reference): { rows: Rows; part: number } {
  if (!holdsGroup) return { rows: { k, n }, part: 1 };
  const rows = { k: k - group.k, n: n - group.n };
  return { rows, part: rows.n / n };
}
