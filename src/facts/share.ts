import { wilson } from '../stats/intervals.ts';
import { countedInterval } from './build.ts';
import type { Interval } from './fact.ts';

/** What is known of a share once its rows are: the count where only one fits, and the interval. */
export interface CountedShare {
  readonly counts?: { readonly k: number; readonly n: number };
  readonly interval?: Interval;
}

/**
 * Reads a share of `n` rows that was rounded by at most `tolerance`. Where one whole number of rows
 * fits, it is that count with Wilson's interval; where several do, the interval reaches from the
 * fewest to the most; where none does, nothing is known.
 */
export function countedShare(
  value: number,
  { n, tolerance }: { readonly n: number; readonly tolerance: number },
): CountedShare {
  const dust = 1e-9 * Math.max(1, n);
  const least = Math.max(0, Math.ceil((value - tolerance) * n - dust));
  const most = Math.min(n, Math.floor((value + tolerance) * n + dust));
  if (!Number.isSafeInteger(n) || n < 1 || least > most) return {};
  if (least === most) {
    const counts = { k: least, n };
    return { counts, interval: countedInterval(counts) };
  }
  const [low, high] = [wilson(least, n).low, wilson(most, n).high];
  return { interval: { low, high, level: 0.95, method: 'wilson-rounded' } };
}
