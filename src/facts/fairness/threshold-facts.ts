import { idPart } from '../../manifest/id-part.ts';
import type { Project } from '../../manifest/portfolio.ts';
import { findMetric } from '../../metrics/registry.ts';
import { seedOf } from '../../stats/bootstrap.ts';
import { countRate } from '../../stats/fairness.ts';
import type { CutOffCounts } from '../../stats/fairness/open-cut-offs.ts';
import { wilson } from '../../stats/intervals.ts';
import { buildFact, recomputedEvidence } from '../build.ts';
import type { Fact } from '../fact.ts';
import { assess, primaryMetric } from './assess.ts';
import { gapAt } from './compare-at.ts';
import type { ComparedAttribute } from './compare-groups.ts';
import { metricGapFacts } from './gap-fact.ts';
import { RATE_METRICS } from './measured-group.ts';
import type { MeasuredGroup } from './measured-group.ts';
import { policyOf } from './policy.ts';
import { shownSweeps } from './shown-sweeps.ts';
import type { ShownSweep } from './shown-sweeps.ts';
import type { SweptGroup } from './swept-groups.ts';

/** One rate of the groups of an attribute at one cut-off. */
export interface RateAt {
  readonly metric: string;
  /** By group; a group whose rate rests on too few rows is not among them. */
  readonly rates: ReadonlyMap<string, Fact>;
  /** Absent where fewer than two groups are compared. */
  readonly gap?: Fact;
}

/** Everything counted of an attribute at one cut-off. */
export interface CutOffFacts {
  readonly cutOff: number;
  /** The author's rate first. */
  readonly rates: readonly RateAt[];
}

/** An attribute whose groups were counted at several cut-offs, and what follows at each. */
export interface SweptAttribute extends ShownSweep {
  readonly at: readonly CutOffFacts[];
}

/** Attributes whose groups were counted at several cut-offs that may be shown; worked out once. */
export function sweptAttributes(project: Project): readonly SweptAttribute[] {
  const known = SWEPT.get(project);
  if (known) return known;
  const seed = seedOf(JSON.stringify(project.manifest.fairness?.groups ?? []));
  const swept = shownSweeps(project, assess(project)).map((sweep) => ({
    ...sweep,
    at: factsAt(project, sweep, seed),
  }));
  SWEPT.set(project, swept);
  return swept;
}

/** Every rate and gap at every cut-off that may be shown, facts of kind `sweep`. */
export function sweepFacts(project: Project): Fact[] {
  return sweptAttributes(project).flatMap(({ at }) =>
    at.flatMap(({ rates }) =>
      rates.flatMap((rate) => [...rate.rates.values(), ...(rate.gap ? [rate.gap] : [])]),
    ),
  );
}

const SWEPT = new WeakMap<Project, readonly SweptAttribute[]>();
// As many as the gap itself is simulated with, so that both say the same; fewer where it only shows how
// the gap moves with the cut-off.
const [EXACT, ROUGH] = [2000, 500];
const USUAL = ['selection-rate', 'recall', 'fpr', 'precision'];

function factsAt(project: Project, sweep: ShownSweep, seed: number): CutOffFacts[] {
  const { groups, withheld } = assess(project);
  const attribute: ComparedAttribute = {
    ...{ project, attribute: sweep.attribute, withheld, seed, policy: policyOf(project) },
    groups: groups.filter((group) => group.attribute === sweep.attribute),
  };
  const primary = primaryMetric(project) ?? '';
  const isCounted = [...RATE_METRICS.values()].includes(primary);
  const metrics = [...new Set([...(isCounted ? [primary] : []), ...USUAL])];
  return sweep.cutOffs.map((cutOff) => {
    const at = sweep.groups.flatMap((group) => groupAt(group, cutOff) ?? []);
    const rates = metrics.map((metric, index) =>
      rateAt(attribute, at, {
        ...{ metric, cutOff },
        resamples: index > 0 ? 0 : cutOff === sweep.chosen ? EXACT : ROUGH,
      }),
    );
    return { cutOff, rates };
  });
}

/** A group as its counts at a cut-off give it. */
function groupAt({ group, points }: SweptGroup, cutOff: number): MeasuredGroup | undefined {
  const point = points.find(({ threshold }) => threshold === cutOff);
  return point && { ...group, shares: sharesAt(point) };
}

function sharesAt({ tp, fp, tn, fn }: CutOffCounts): MeasuredGroup['shares'] {
  const counts = { tp, fp, tn, fn };
  return new Map([...RATE_METRICS].map(([rate, metric]) => [metric, countRate(counts, rate)]));
}

interface Asked {
  readonly metric: string;
  readonly cutOff: number;
  readonly resamples: number;
}

function rateAt(
  attribute: ComparedAttribute,
  at: readonly MeasuredGroup[],
  { metric, cutOff, resamples }: Asked,
): RateAt {
  const rates = at.flatMap((group) => {
    const fact = rateFact(attribute, group, { metric, cutOff });
    return fact ? [[group.group, fact] as const] : [];
  });
  const found = gapAt(attribute, at, { metric, resamples });
  const { gap } = found
    ? metricGapFacts(attribute, { metric, admitted: [], leftOut: [], gap: found })
    : {};
  return { metric, rates: new Map(rates), ...(gap ? { gap: atCutOff(gap, cutOff) } : {}) };
}

function rateFact(
  { project, policy: { level, minDenominator } }: ComparedAttribute,
  { attribute, group, index, shares }: MeasuredGroup,
  { metric, cutOff }: Pick<Asked, 'metric' | 'cutOff'>,
): Fact | undefined {
  const { fairness } = project.manifest;
  const { k, n } = shares.get(metric) ?? { k: 0, n: 0 };
  if (n < minDenominator || n === 0) return undefined;
  const fact = buildFact(project, ['fairness', 'groups', index, 'sweep'], {
    id: `${project.id}/group/${idPart(attribute)}/${idPart(group)}/${metric}`,
    kind: 'sweep',
    ...{ metric, value: k / n, n, counts: { k, n } },
    name: findMetric(metric)?.name ?? metric,
    unit: 'fraction',
    range: [0, 1],
    of: `${attribute}: ${group}`,
    evidence: recomputedEvidence(project, fairness?.from),
    derivedFrom: [`fairness.groups[${index}].sweep`],
    interval: { ...wilson(k, n, level), level, method: 'wilson' },
    ...(fairness?.split ? { split: fairness.split } : {}),
  });
  return atCutOff(fact, cutOff);
}

function atCutOff(fact: Fact, cutOff: number): Fact {
  const sign = cutOff < 0 ? 'minus-' : '';
  const id = `${fact.id}/at-${sign}${idPart(String(Math.abs(cutOff)))}`;
  return { ...fact, id, kind: 'sweep', at: cutOff };
}
