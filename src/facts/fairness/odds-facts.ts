import {
  chanceOfSeveral,
  equalizedOdds,
  gapInterval,
  gapOf,
  valuesOf,
} from '../../stats/fairness.ts';
import type { GroupShare, OddsGap } from '../../stats/fairness.ts';
import type { Fact } from '../fact.ts';
import type { OddsView } from '../fairness-view.ts';
import type { ComparedAttribute, ComparedMetric, Ends } from './compare-groups.ts';
import { gapFact } from './gap-fact.ts';

/**
 * Equalized odds and average odds of an attribute, where recall and false-positive rate both have a
 * gap, each over the groups that are compared in it. For the larger of both gaps each has an interval
 * at the level that lets both hold together (Bonferroni).
 */
export function oddsFacts(
  attribute: ComparedAttribute,
  { recall, fpr }: { recall: ComparedMetric | undefined; fpr: ComparedMetric | undefined },
): OddsView | undefined {
  const [one, other] = [recall?.admitted ?? [], fpr?.admitted ?? []];
  const odds = equalizedOdds(gapOf(valuesOf(one)), gapOf(valuesOf(other)));
  if (!odds) return undefined;
  const n = [...one, ...other].reduce((sum, share) => sum + share.n, 0);
  const chance = (combine: (...gaps: number[]) => number) =>
    chanceOfSeveral([one, other], combine, { seed: attribute.seed });
  return {
    difference: gapFact(attribute, {
      ...ODDS.difference,
      value: odds.difference,
      n,
      interval: largerInterval(attribute, [one, other]),
      chance: chance(Math.max),
      between: endsOf(odds),
    }),
    ...(odds.ratio === undefined
      ? {}
      : { ratio: gapFact(attribute, { ...ODDS.ratio, value: odds.ratio, n }) }),
    average: gapFact(attribute, {
      ...ODDS.average,
      value: odds.meanDifference,
      n,
      chance: chance((a = 0, b = 0) => (a + b) / 2),
    }),
  };
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

function largerInterval(
  { policy, seed }: ComparedAttribute,
  rates: readonly (readonly GroupShare[])[],
): Ends | undefined {
  const level = 1 - (1 - policy.level) / rates.length;
  const ends = rates.map((shares) => gapInterval(shares, { level, seed }));
  const [one, other] = ends;
  if (!one || !other) return undefined;
  const isTwo = rates.every(({ length }) => length === 2);
  return {
    low: Math.max(one.low, other.low),
    high: Math.max(one.high, other.high),
    method: isTwo ? 'newcombe' : 'simultaneous bootstrap',
  };
}
