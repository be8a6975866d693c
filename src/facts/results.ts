import type { Fact } from './fact.ts';
import { buildFact, countedInterval, recomputedEvidence, writtenEvidence } from './build.ts';
import { confusionOf, confusionRates } from '../manifest/confusion-counts.ts';
import { measuredFact, measuredId } from './measured.ts';
import { recomputed, recountOf } from './recount.ts';
import { findMetric } from '../metrics/registry.ts';
import type { Project } from '../manifest/portfolio.ts';
import { reportedMetrics } from '../manifest/reported.ts';
import type { Rate } from '../stats/confusion.ts';

/** Rates worth a line of their own when only the confusion matrix is given. */
const FROM_COUNTS = [
  'accuracy',
  'balanced-accuracy',
  'precision',
  'recall',
  'specificity',
  'fpr',
  'f1',
  'mcc',
];

/** Results as reported, then those that follow from the confusion matrix. */
export function resultFacts(project: Project): Fact[] {
  const rates = confusionRates(project);
  const given = recomputed(project);
  const reported = reportedMetrics(project)
    .filter((located) => located.role === 'result' || located.role === 'slice')
    .map((located) => {
      return measuredFact(project, located, {
        kind: 'result',
        id: measuredId(project, located),
        recount: recountOf(project, located, given),
      });
    });
  return [...reported, ...countedFacts(project, reported, rates)];
}

/** Baselines, alternatives and benchmark tasks, each number with its owner's name. */
export function comparedFacts(project: Project): Fact[] {
  return reportedMetrics(project).flatMap((located) => {
    if (located.role === 'result' || located.role === 'slice') return [];
    return [
      measuredFact(project, located, { kind: located.role, id: measuredId(project, located) }),
    ];
  });
}

function countedFacts(
  project: Project,
  reported: readonly Fact[],
  rates: Readonly<Record<string, Rate>>,
): Fact[] {
  const confusion = confusionOf(project);
  if (!confusion) return [];
  const given = new Set(
    reported.filter((fact) => fact.split === confusion.split).map((fact) => fact.metric),
  );
  return FROM_COUNTS.flatMap((id) => {
    const rate = rates[id];
    return rate && !given.has(id) ? [countedFact(project, id, rate, confusion)] : [];
  });
}

function countedFact(
  project: Project,
  id: string,
  rate: Rate,
  confusion: NonNullable<ReturnType<typeof confusionOf>>,
): Fact {
  const metric = findMetric(id);
  const counts =
    rate.k === undefined || rate.n === undefined ? undefined : { k: rate.k, n: rate.n };
  const total = confusion.counts.flat().reduce((sum, count) => sum + count, 0);
  return buildFact(project, ['evaluation', 'confusion', 'counts'], {
    id: `${project.id}/${id}/${confusion.split}`,
    kind: 'result',
    metric: id,
    name: metric?.name ?? id,
    value: rate.value,
    unit: metric?.unit ?? '',
    direction: metric?.direction ?? 'none',
    range: metric?.range ?? [null, null],
    split: confusion.split,
    n: counts?.n ?? total,
    derivedFrom: ['evaluation.confusion.counts'],
    // Rates of counts that were worked out from rates are no better backed than those were.
    evidence: confusion.recovered
      ? writtenEvidence(project, confusion.from)
      : recomputedEvidence(project, confusion.from),
    ...(counts ? { counts, interval: countedInterval(counts) } : {}),
  });
}
