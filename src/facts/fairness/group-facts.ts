import { idPart } from '../../manifest/id-part.ts';
import type { Project } from '../../manifest/portfolio.ts';
import { findMetric } from '../../metrics/registry.ts';
import { meanInterval } from '../../stats/fairness.ts';
import { wilson } from '../../stats/intervals.ts';
import { buildFact, recomputedEvidence, writtenEvidence } from '../build.ts';
import type { Fact } from '../fact.ts';
import { assess } from './assess.ts';
import type { MeasuredGroup } from './measured-group.ts';
import { policyOf } from './policy.ts';
import type { Withheld } from './withheld.ts';

/**
 * Rows and rates of every group with Wilson intervals, from the counts and from nothing else. What
 * is withheld is no fact, so that no page, file or command can give it away.
 */
export function groupFacts(project: Project): Fact[] {
  const { groups, withheld } = assess(project);
  return groups.flatMap((group) => {
    const hidden = withheld.get(group);
    return [
      ...(hidden?.rows ? [] : [rowsFact(project, group)]),
      ...rateFacts(project, group).filter((fact) => isShown(fact, hidden)),
      ...valueFacts(project, group).filter((fact) => isShown(fact, hidden)),
      ...errorFacts(project, group).filter((fact) => isShown(fact, hidden)),
    ];
  });
}

function isShown({ metric }: Fact, hidden: Withheld | undefined): boolean {
  return !hidden?.metrics.has(metric);
}

function rowsFact(project: Project, group: MeasuredGroup): Fact {
  return buildFact(project, ['fairness', 'groups', group.index, 'n'], {
    ...base(project, group, 'n'),
    name: 'Rows',
    value: group.rows,
    unit: 'count',
  });
}

function rateFacts(project: Project, group: MeasuredGroup): Fact[] {
  const { level } = policyOf(project);
  return [...group.shares]
    .filter(([, { n }]) => n > 0)
    .map(([metric, counts]) =>
      computed(project, group, metric, {
        value: counts.k / counts.n,
        counts,
        n: counts.n,
        interval: { ...wilson(counts.k, counts.n, level), level, method: 'wilson' },
      }),
    );
}

function valueFacts(project: Project, group: MeasuredGroup): Fact[] {
  return [...group.values].map(([metric, value]) =>
    computed(project, group, metric, { value, n: group.rows }),
  );
}

function computed(
  project: Project,
  group: MeasuredGroup,
  metric: string,
  parts: Pick<Fact, 'value'> & Partial<Fact>,
): Fact {
  return buildFact(project, ['fairness', 'groups', group.index], {
    ...base(project, group, metric),
    name: metric === 'macro-f1' ? 'Macro F1' : (findMetric(metric)?.name ?? metric),
    unit: 'fraction',
    range: [0, 1],
    derivedFrom: [`fairness.groups[${group.index}]`],
    ...parts,
  });
}

function errorFacts(project: Project, group: MeasuredGroup): Fact[] {
  const { error, index } = group;
  if (!error) return [];
  const { level } = policyOf(project);
  const ends = 'sd' in error ? meanInterval(error, level) : undefined;
  return [
    buildFact(project, ['fairness', 'groups', index, 'errorMean'], {
      ...base(project, group, 'mae'),
      name: 'Mean absolute error',
      value: error.mean,
      unit: project.manifest.task.target?.unit ?? '',
      n: error.n,
      range: [0, null],
      evidence: writtenEvidence(project, project.manifest.fairness?.from),
      ...(ends
        ? { interval: { low: Math.max(0, ends.low), high: ends.high, level, method: 'student' } }
        : {}),
    }),
  ];
}

function base(project: Project, { attribute, group }: MeasuredGroup, metric: string) {
  const { fairness } = project.manifest;
  return {
    id: `${project.id}/group/${idPart(attribute)}/${idPart(group)}/${metric}`,
    kind: 'group',
    metric,
    of: `${attribute}: ${group}`,
    evidence: recomputedEvidence(project, fairness?.from),
    ...(fairness?.split ? { split: fairness.split } : {}),
  } as const;
}
