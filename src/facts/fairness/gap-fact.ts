import { buildFact, recomputedEvidence } from '../build.ts';
import type { Fact } from '../fact.ts';
import { idPart } from '../../manifest/id-part.ts';
import { findMetric } from '../../metrics/registry.ts';
import type { ComparedAttribute, ComparedMetric, Ends } from './compare-groups.ts';

/** A number about the groups of an attribute together. */
export interface GapParts {
  /** `fpr-difference`, `equalized-odds-ratio`. */
  readonly metric: string;
  readonly name: string;
  readonly value: number;
  readonly unit?: string;
  readonly direction: Fact['direction'];
  readonly interval?: Ends | undefined;
  readonly chance?: Fact['chance'] | undefined;
  readonly between?: Fact['between'];
  readonly n: number;
  /** Lowest and highest possible value, where they are not those of a distance. */
  readonly range?: Fact['range'];
  /** A group that the number is of, where it is not of all. */
  readonly group?: string;
}

/** Makes a fact of kind `gap`, in [0, 1] unless it has a unit of its own. */
export function gapFact(
  { project, attribute, groups, policy }: ComparedAttribute,
  { interval, chance, between, group, unit = 'fraction', ...parts }: GapParts,
): Fact {
  const { fairness } = project.manifest;
  const owner = group === undefined ? [attribute] : [attribute, group];
  return buildFact(project, ['fairness', 'groups', groups[0]?.index ?? 0], {
    ...parts,
    id: [project.id, 'gap', ...owner.map(idPart), parts.metric].join('/'),
    kind: 'gap',
    unit,
    range: parts.range ?? (unit === 'fraction' ? [0, 1] : [0, null]),
    of: owner.join(': '),
    evidence: recomputedEvidence(project, fairness?.from),
    derivedFrom: ['fairness.groups'],
    ...(fairness?.split ? { split: fairness.split } : {}),
    ...(interval ? { interval: { ...interval, level: policy.level } } : {}),
    ...(chance ? { chance } : {}),
    ...(between ? { between } : {}),
  });
}

/** Difference and ratio of one compared metric; empty without a gap. */
export function metricGapFacts(
  attribute: ComparedAttribute,
  { metric, gap }: ComparedMetric,
): { gap?: Fact; ratio?: Fact } {
  if (!gap) return {};
  const { difference, ratio, interval, ratioInterval, chance, between, n } = gap;
  const known = findMetric(metric);
  const name = metric === 'macro-f1' ? 'Macro F1' : (known?.name ?? metric);
  const unit =
    known?.unit === 'target' ? (attribute.project.manifest.task.target?.unit ?? '') : 'fraction';
  return {
    gap: gapFact(attribute, {
      metric: `${metric}-difference`,
      name: `${name}, gap between groups`,
      direction: describes(metric) ? 'none' : 'lower',
      ...{ value: difference, unit, interval, chance, between, n },
    }),
    ...(ratio === undefined
      ? {}
      : {
          ratio: gapFact(attribute, {
            metric: `${metric}-ratio`,
            name: `${name}, ratio between groups`,
            direction: describes(metric) ? 'none' : 'higher',
            ...{ value: ratio, interval: ratioInterval, between, n },
          }),
        }),
  };
}

// Base rates are what the world holds: that they lie apart is no fault of a model.
function describes(metric: string): boolean {
  return metric === 'base-rate';
}
