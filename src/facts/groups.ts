import type { Fact } from './fact.ts';
import { buildFact, countedInterval, recomputedEvidence } from './build.ts';
import { findMetric } from '../metrics/registry.ts';
import { idPart } from '../manifest/id-part.ts';
import type { Project } from '../manifest/portfolio.ts';
import { binaryRates } from '../stats/confusion.ts';
import type { Rate } from '../stats/confusion.ts';

type Group = NonNullable<NonNullable<Project['manifest']['fairness']>['groups']>[number];

const GROUP_RATES = ['selection-rate', 'base-rate', 'recall', 'fpr', 'precision', 'accuracy'];

/** Rates per group with Wilson intervals, computed from the counts and from nothing else. */
export function groupFacts(project: Project): Fact[] {
  return (project.manifest.fairness?.groups ?? []).flatMap((group, index) => [
    groupSize(project, group, index),
    ...Object.entries(ratesOf(group)).map(([metric, rate]) =>
      groupFact(project, { group, index, metric, rate }),
    ),
    ...groupError(project, group, index),
  ]);
}

function ratesOf(group: Group): Readonly<Record<string, Rate>> {
  const { tp, fp, tn, fn, correct, selected, n } = group;
  if (tp !== undefined && fp !== undefined && tn !== undefined && fn !== undefined) {
    const rates = binaryRates({ tp, fp, tn, fn });
    return Object.fromEntries(GROUP_RATES.flatMap((id) => (rates[id] ? [[id, rates[id]]] : [])));
  }
  return {
    ...(correct === undefined ? {} : { accuracy: { value: correct / n, k: correct, n } }),
    ...(selected === undefined
      ? {}
      : { 'selection-rate': { value: selected / n, k: selected, n } }),
  };
}

function groupFact(
  project: Project,
  { group, index, metric, rate }: { group: Group; index: number; metric: string; rate: Rate },
): Fact {
  const known = findMetric(metric);
  const counts =
    rate.k === undefined || rate.n === undefined ? undefined : { k: rate.k, n: rate.n };
  return buildFact(project, ['fairness', 'groups', index], {
    ...groupBase(project, group, metric),
    name: known?.name ?? metric,
    value: rate.value,
    unit: 'fraction',
    range: [0, 1],
    derivedFrom: [`fairness.groups[${index}]`],
    ...(counts
      ? {
          counts,
          n: counts.n,
          interval: countedInterval(counts),
        }
      : {}),
  });
}

function groupSize(project: Project, group: Group, index: number): Fact {
  return buildFact(project, ['fairness', 'groups', index, 'n'], {
    ...groupBase(project, group, 'n'),
    name: 'Rows',
    value: group.n,
    unit: 'count',
  });
}

function groupError(project: Project, group: Group, index: number): Fact[] {
  if (group.errorMean === undefined) return [];
  const base = groupBase(project, group, 'mae');
  const unit = project.manifest.task.target?.unit ?? '';
  return [
    buildFact(project, ['fairness', 'groups', index, 'errorMean'], {
      ...base,
      name: 'Mean absolute error',
      value: group.errorMean,
      unit,
      n: group.n,
      range: [0, null],
    }),
  ];
}

function groupBase(project: Project, group: Group, metric: string) {
  const { fairness } = project.manifest;
  return {
    id: `${project.id}/group/${idPart(group.attribute)}/${idPart(group.group)}/${metric}`,
    kind: 'group',
    metric,
    of: `${group.attribute}: ${group.group}`,
    evidence: recomputedEvidence(project, fairness?.from),
    ...(fairness?.split ? { split: fairness.split } : {}),
  } as const;
}
