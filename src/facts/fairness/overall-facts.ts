import { findMetric } from '../../metrics/registry.ts';
import { gapToOverall, valuesOf } from '../../stats/fairness.ts';
import type { OverallGap } from '../../stats/fairness.ts';
import type { Fact } from '../fact.ts';
import type { ComparedAttribute, ComparedMetric } from './compare-groups.ts';
import { gapFact } from './gap-fact.ts';
import { OVERALL, shownOverall } from './shown-shares.ts';

/**
 * How far the compared groups lie from the rate of all groups together: largest distance,
 * and smallest ratio turned so that it is at most 1 (Fairlearn's `to_overall`). Empty without a gap,
 * while a group is withheld in the rate, and for measures that are no share of rows.
 */
export function overallFacts(attribute: ComparedAttribute, compared: ComparedMetric): Fact[] {
  const { metric, admitted, gap } = compared;
  const overall = shownOverall(attribute, metric);
  if (!gap?.draws || !overall) return [];
  const value = overall.k / overall.n;
  const found = gapToOverall(valuesOf(admitted), value);
  if (!found) return [];
  return factsOf(attribute, { metric, found, overall: { value, n: overall.n } });
}

function factsOf(
  attribute: ComparedAttribute,
  {
    metric,
    found: { furthest, difference, ratio },
    overall: { value, n },
  }: {
    readonly metric: string;
    readonly found: OverallGap;
    readonly overall: { readonly value: number; readonly n: number };
  },
): Fact[] {
  const name = findMetric(metric)?.name ?? metric;
  const ends = [furthest.group, OVERALL] as const;
  const distance = gapFact(attribute, {
    metric: `${metric}-overall-difference`,
    name: `${name}, largest distance from ${OVERALL}`,
    direction: metric === 'base-rate' ? 'none' : 'lower',
    ...{ value: difference, n },
    between: furthest.value <= value ? ends : ([OVERALL, furthest.group] as const),
  });
  if (ratio === undefined) return [distance];
  const smallest = gapFact(attribute, {
    metric: `${metric}-overall-ratio`,
    name: `${name}, smallest ratio to ${OVERALL}`,
    direction: metric === 'base-rate' ? 'none' : 'higher',
    ...{ value: ratio, n },
  });
  return [distance, smallest];
}
