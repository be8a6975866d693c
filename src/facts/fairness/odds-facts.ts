import { katz } from '../../stats/differences.ts';
import {
  chanceOfSeveral,
  equalizedOdds,
  gapInterval,
  gapOf,
  ratioInterval,
  valuesOf,
} from '../../stats/fairness.ts';
import type { GapIntervalOptions, GroupShare, OddsGap } from '../../stats/fairness.ts';
import type { Fact } from '../fact.ts';
import type { OddsView } from '../fairness-view.ts';
import { SIMULTANEOUS } from './compare-groups.ts';
import type { ComparedAttribute, ComparedMetric, Ends } from './compare-groups.ts';
import { gapFact } from './gap-fact.ts';

/**
 * Equalized odds and average odds of an attribute, where recall and false-positive rate both have a
 * gap, each over the groups that are compared in it. Both gaps have intervals at the level that lets
 * them hold together (Bonferroni): the larger gap lies between the larger of their ends, and their
 * mean between the means. No narrower interval of the mean would do: what chance adds to both gaps
 * of several groups adds up. The smaller ratio lies between the smaller ends of both ratios.
 */
export function oddsFacts(
  attribute: ComparedAttribute,
  { recall, fpr }: { recall: ComparedMetric | undefined; fpr: ComparedMetric | undefined },
): OddsView | undefined {
  const [one, other] = [recall?.admitted ?? [], fpr?.admitted ?? []];
  const odds = equalizedOdds(gapOf(valuesOf(one)), gapOf(valuesOf(other)));
  if (!odds) return undefined;
  const n = [...one, ...other].reduce((sum, share) => sum + share.n, 0);
  const drawn = [recall, fpr].flatMap((compared) => compared?.gap?.draws?.chance ?? []);
  const ends = endsTogether(attribute, [recall, fpr], gapEnds);
  return {
    difference: gapFact(attribute, {
      ...{ ...ODDS.difference, value: odds.difference, n },
      interval: ends && combined(ends, Math.max),
      chance: chanceOfSeveral(drawn, Math.max),
      between: endsOf(odds),
    }),
    ...ratioFact(attribute, { ratio: odds.ratio, n, compared: [recall, fpr] }),
    average: gapFact(attribute, {
      ...{ ...ODDS.average, value: odds.meanDifference, n },
      interval: ends && combined(ends, mean),
      chance: chanceOfSeveral(drawn, mean),
    }),
  };
}

interface RatioInput {
  readonly ratio: number | undefined;
  readonly n: number;
  readonly compared: readonly (ComparedMetric | undefined)[];
}

function ratioFact(
  attribute: ComparedAttribute,
  { ratio, n, compared }: RatioInput,
): Pick<OddsView, 'ratio'> {
  if (ratio === undefined) return {};
  const ends = endsTogether(attribute, compared, ratiosEnds);
  const interval = ends && combined(ends, Math.min);
  return { ratio: gapFact(attribute, { ...ODDS.ratio, value: ratio, n, interval }) };
}

/** The facts of the view, in order. */
export function listedOdds({ difference, ratio, average }: OddsView): Fact[] {
  return [difference, ...(ratio ? [ratio] : []), average];
}

const ODDS = {
  difference: {
    metric: 'equalized-odds-difference',
    name: 'Equalized odds, larger gap',
    direction: 'lower',
  },
  ratio: {
    metric: 'equalized-odds-ratio',
    name: 'Equalized odds, smaller ratio',
    direction: 'higher',
  },
  average: {
    metric: 'average-odds-difference',
    name: 'Average odds, mean gap',
    direction: 'lower',
  },
} as const;

function endsOf({ tpr, fpr }: OddsGap): readonly [string, string] {
  const { lowest, highest } = tpr.difference >= fpr.difference ? tpr : fpr;
  return [lowest.group, highest.group];
}

function mean(one = 0, other = 0): number {
  return (one + other) / 2;
}

/** Shares of one rate with their draws and how surely. */
interface EndsInput extends GapIntervalOptions {
  readonly shares: readonly GroupShare[];
}

function gapEnds({ shares, ...options }: EndsInput): Ends | undefined {
  const ends = gapInterval(shares, options);
  return ends && { ...ends, method: shares.length === 2 ? 'newcombe' : SIMULTANEOUS };
}

function ratiosEnds({ shares, ...options }: EndsInput): Ends | undefined {
  const [low, high] = [...shares].sort((a, b) => a.k / a.n - b.k / b.n);
  if (shares.length !== 2 || !low || !high) {
    const ends = ratioInterval(shares, options);
    return ends && { ...ends, method: SIMULTANEOUS };
  }
  const ends = katz(low, high, options.level);
  return ends && { low: ends.low, high: Math.min(ends.high, 1), method: 'katz' };
}

/** Intervals of both rates that hold together, from what was drawn for each alone. */
function endsTogether(
  { policy, seed }: ComparedAttribute,
  compared: readonly (ComparedMetric | undefined)[],
  endsOfRate: (input: EndsInput) => Ends | undefined,
): readonly [Ends, Ends] | undefined {
  const level = 1 - (1 - policy.level) / compared.length;
  const [one, other] = compared.map((entry) =>
    endsOfRate({ shares: entry?.admitted ?? [], level, seed, draws: entry?.gap?.draws }),
  );
  return one && other ? [one, other] : undefined;
}

function combined(
  [one, other]: readonly [Ends, Ends],
  combine: (one: number, other: number) => number,
): Ends {
  const method = [one, other].find((ends) => ends.method === SIMULTANEOUS)?.method ?? one.method;
  return { low: combine(one.low, other.low), high: combine(one.high, other.high), method };
}
