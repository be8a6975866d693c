import { katz } from '../../stats/differences.ts';
import { impactRatios, valuesOf } from '../../stats/fairness.ts';
import type { Fact } from '../fact.ts';
import type { ComparedAttribute, ComparedMetric } from './compare-groups.ts';
import { gapFact } from './gap-fact.ts';

/**
 * Each group's selection rate over the largest one, with Katz' interval: facts only where people are
 * selected for something, because four fifths of the largest rate is a rule of employment law and of
 * nothing else (29 CFR 1607.4(D)).
 */
export function impactFacts(
  attribute: ComparedAttribute,
  selection: ComparedMetric | undefined,
): Fact[] {
  const { fairness } = attribute.project.manifest;
  const isSelection = fairness?.decision && fairness.metricChoice?.primary === 'selection-rate';
  if (!isSelection || !selection?.gap) return [];
  const { admitted, gap } = selection;
  const [, largest] = gap.between;
  return impactRatios(valuesOf(admitted))
    .filter(({ group }) => group !== largest)
    .map(({ group, value }) =>
      gapFact(attribute, {
        metric: 'impact-ratio',
        name: 'Impact ratio',
        value,
        direction: 'higher',
        group,
        between: [group, largest],
        ...rowsAndEnds(attribute, { admitted, group, largest }),
      }),
    );
}

function rowsAndEnds(
  { policy }: ComparedAttribute,
  {
    admitted,
    group,
    largest,
  }: Pick<ComparedMetric, 'admitted'> & {
    readonly group: string;
    readonly largest: string;
  },
) {
  const one = admitted.find((share) => share.group === group);
  const other = admitted.find((share) => share.group === largest);
  if (!one || !other) return { n: 0 };
  const ends = katz(one, other, policy.level);
  return {
    n: one.n + other.n,
    ...(ends ? { interval: { low: ends.low, high: Math.min(ends.high, 1), method: 'katz' } } : {}),
  };
}
