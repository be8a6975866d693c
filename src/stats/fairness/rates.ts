import type { BinaryCounts } from '../confusion.ts';
import { requireCount } from '../domain.ts';

/** Every rate a group's four counts give, in the order they are listed. */
export const RATE_IDS = [
  'selection-rate',
  'base-rate',
  'tpr',
  'fpr',
  'fnr',
  'tnr',
  'ppv',
  'npv',
  'fdr',
  'for',
  'accuracy',
  'error-rate',
] as const;

/** Name of a rate of one group. */
export type RateId = (typeof RATE_IDS)[number];

/** One of the four counts. */
export type CountName = keyof BinaryCounts;

/** The counts of one group of an attribute. */
export interface GroupCounts extends BinaryCounts {
  readonly group: string;
}

/** A rate in [0, 1] that is defined: `k` of `n` rows, n at least 1. */
export interface CountedRate {
  readonly value: number;
  readonly k: number;
  readonly n: number;
}

/** The counts a rate adds up: those it counts, and those it counts them among. */
export interface RateParts {
  readonly counted: readonly CountName[];
  readonly among: readonly CountName[];
}

/** What a rate counts, and among which rows (Verma and Rubin 2018). */
export function partsOf(rate: RateId): RateParts {
  return PARTS[rate];
}

/**
 * How many rows a rate counts and among how many: `n` is 0 where the rate is not defined. Throws a
 * RangeError unless all counts are whole and at least 0.
 */
export function countRate(counts: BinaryCounts, rate: RateId): { k: number; n: number } {
  const { counted, among } = PARTS[rate];
  return { k: add(counts, counted), n: add(counts, among) };
}

/**
 * The rates of one group that are defined: one whose denominator is 0 is absent, never 0. Throws a
 * RangeError unless all counts are whole and at least 0.
 */
export function groupRates(counts: BinaryCounts): Readonly<Partial<Record<RateId, CountedRate>>> {
  return Object.fromEntries(
    RATE_IDS.flatMap((rate) => {
      const { k, n } = countRate(counts, rate);
      return n === 0 ? [] : [[rate, { value: k / n, k, n }]];
    }),
  );
}

/** The counts of all groups together. */
export function sumCounts(groups: readonly BinaryCounts[]): BinaryCounts {
  const sum = (name: CountName) => groups.reduce((total, counts) => total + counts[name], 0);
  return { tp: sum('tp'), fp: sum('fp'), tn: sum('tn'), fn: sum('fn') };
}

const ALL: readonly CountName[] = ['tp', 'fp', 'tn', 'fn'];

const PARTS: Readonly<Record<RateId, RateParts>> = {
  'selection-rate': { counted: ['tp', 'fp'], among: ALL },
  'base-rate': { counted: ['tp', 'fn'], among: ALL },
  tpr: { counted: ['tp'], among: ['tp', 'fn'] },
  fpr: { counted: ['fp'], among: ['fp', 'tn'] },
  fnr: { counted: ['fn'], among: ['tp', 'fn'] },
  tnr: { counted: ['tn'], among: ['fp', 'tn'] },
  ppv: { counted: ['tp'], among: ['tp', 'fp'] },
  npv: { counted: ['tn'], among: ['tn', 'fn'] },
  fdr: { counted: ['fp'], among: ['tp', 'fp'] },
  for: { counted: ['fn'], among: ['tn', 'fn'] },
  accuracy: { counted: ['tp', 'tn'], among: ALL },
  'error-rate': { counted: ['fp', 'fn'], among: ALL },
};

function add(counts: BinaryCounts, names: readonly CountName[]): number {
  return names.reduce((total, name) => total + requireCount(counts[name]), 0);
}
