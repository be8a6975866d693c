import { katz } from '../../stats/differences.ts';
import { impactRatios, valuesOf } from '../../stats/fairness.ts';
import type { GroupShare } from '../../stats/fairness.ts';
import type { Fact } from '../fact.ts';
import type { ComparedAttribute, ComparedMetric } from './compare-groups.ts';
import { gapFact } from './gap-fact.ts';

/**
 * Each group's share with the favourable prediction over the largest such share, with Katz' interval:
 * facts only where people are selected for something, because four fifths of the largest rate is a
 * rule of employment law and of nothing else (29 CFR 1607.4(D)), and only where it is known which
 * prediction a person hopes for: named by the author, or counted as `selected`.
 */
export function impactFacts(
  attribute: ComparedAttribute,
  selection: ComparedMetric | undefined,
): Fact[] {
  const { fairness } = attribute.project.manifest;
  const isSelection = fairness?.decision && fairness.metricChoice?.primary === 'selection-rate';
  const favourable = favourableOf(attribute);
  if (!isSelection || !favourable || !selection?.gap) return [];
  const [least, most] = selection.gap.between;
  const largest = favourable === 'positive' ? most : least;
  const admitted = favourable === 'positive' ? selection.admitted : selection.admitted.map(turned);
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

function favourableOf({ project, groups }: ComparedAttribute): 'positive' | 'negative' | undefined {
  const { fairness } = project.manifest;
  const named = fairness?.decision?.favourable;
  if (named) return named;
  const isSelected = groups.every(({ index }) => fairness?.groups?.[index]?.selected !== undefined);
  return isSelected ? 'positive' : undefined;
}

function turned(share: GroupShare): GroupShare {
  return { ...share, k: share.n - share.k };
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
