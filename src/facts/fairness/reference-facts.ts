import { findMetric } from '../../metrics/registry.ts';
import type { GroupShare } from '../../stats/fairness.ts';
import type { Fact } from '../fact.ts';
import type { ReferenceLine } from '../fairness-view.ts';
import type { ComparedAttribute, ComparedMetric } from './compare-groups.ts';
import { gapFact } from './gap-fact.ts';
import type { GapParts } from './gap-fact.ts';
import { referenceDifference, referenceRatio } from './reference-ends.ts';
import type { Reference } from './reference-ends.ts';
import { OVERALL, shownOverall } from './shown-shares.ts';

/**
 * Each compared group against the reference the policy names: group less reference, as AIF360 has
 * the sign, and group over reference, which may exceed 1. Empty where no reference is named, where
 * it is no compared group of the attribute, where it is `overall` while a group is withheld in the
 * rate, and for measures that are no share of rows. Against the highest rate, which the counts chose,
 * the intervals are those of a group named beforehand.
 */
export function referenceLines(
  attribute: ComparedAttribute,
  compared: ComparedMetric,
): ReferenceLine[] {
  const reference = compared.gap?.draws && referenceOf(attribute, compared);
  if (!reference) return [];
  return compared.admitted
    .filter(({ group }) => group !== reference.group)
    .map((share) => lineOf(attribute, compared.metric, { share, reference }));
}

/** The facts of the lines, in order. */
export function listedLines(lines: readonly ReferenceLine[]): Fact[] {
  return lines.flatMap(({ difference, ratio }) => [difference, ...(ratio ? [ratio] : [])]);
}

function referenceOf(
  attribute: ComparedAttribute,
  { metric, admitted, gap }: ComparedMetric,
): Reference | undefined {
  const { reference } = attribute.policy;
  if (reference === undefined) return undefined;
  const named = admitted.find(({ group }) => group === reference);
  if (named) return named;
  const overall = reference === 'overall' ? shownOverall(attribute, metric) : undefined;
  if (overall) return { ...overall, group: OVERALL, holdsGroup: true };
  return reference === 'max' ? admitted.find(({ group }) => group === gap?.between[1]) : undefined;
}

function lineOf(
  attribute: ComparedAttribute,
  metric: string,
  { share, reference }: { readonly share: GroupShare; readonly reference: Reference },
): ReferenceLine {
  const { level } = attribute.policy;
  const name = findMetric(metric)?.name ?? metric;
  const difference = referenceDifference(share, reference, level);
  const ratio = referenceRatio(share, reference, level);
  const common = {
    direction: 'none',
    group: share.group,
    n: reference.holdsGroup ? reference.n : share.n + reference.n,
    between:
      difference.value <= 0 ? [share.group, reference.group] : [reference.group, share.group],
  } satisfies Partial<GapParts>;
  return {
    ...{ metric, group: share.group, reference: reference.group },
    difference: gapFact(attribute, {
      ...{ metric: `${metric}-reference-difference`, name: `${name}, less ${reference.group}` },
      ...{ ...common, ...difference, range: [-1, 1] },
    }),
    ...(ratio && {
      ratio: gapFact(attribute, {
        ...{ metric: `${metric}-reference-ratio`, name: `${name}, over ${reference.group}` },
        ...{ ...common, ...ratio, range: [0, null] },
      }),
    }),
  };
}
