import type { Finding } from '../../../findings/finding.ts';
import type { ManifestPath } from '../../../findings/place.ts';
import { pathText } from '../../../findings/place.ts';
import { isAfter } from '../../date-order.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import { reportedMetrics } from '../../reported.ts';
import type { ManifestRule } from '../rule.ts';

/** Things happened in the order in which they can happen. Compared with each other, never with a clock. */
export const dates: ManifestRule = {
  id: 'manifest/dates',
  holds:
    'Work starts, ends and is updated in that order; data, measurements and checks lie before.',
  good: [
    'dates: { started: 2026-05, completed: 2026-07, updated: 2026-07-01 }',
    `dates: { completed: 2026, updated: 2026-11-21 }
data: [{ collected: { from: 2013, to: 2014 } }]`,
  ],
  bad: [
    'dates: { started: 2026-08, completed: 2026-07, updated: 2026-11 }',
    'dates: { completed: 2026-12, updated: 2026-11-21 }',
    `dates: { completed: 2013, updated: 2026 }
data: [{ collected: { from: 2013, to: 2014 } }]`,
    'data: [{ collected: { from: 2015, to: 2014 } }]',
    `dates: { updated: 2026-11-21 }
evaluation: { metrics: [{ id: recall, value: 0.9, split: test, evaluatedAt: 2026-11-22 }] }`,
  ],
  find: (project) =>
    pairs(project).flatMap(({ earlier, later }) => inOrder(project, earlier, later)),
};

interface Dated {
  readonly path: ManifestPath;
  readonly date: string | undefined;
}

interface Pair {
  readonly earlier: Dated;
  readonly later: Dated;
}

function pairs(project: Project): Pair[] {
  const { started, completed, updated } = datesOf(project);
  const until = completed.date === undefined ? updated : completed;
  return [
    { earlier: started, later: until },
    { earlier: completed, later: updated },
    ...collected(project).flatMap(({ from, to }) => [
      { earlier: from, later: to },
      { earlier: to, later: until },
    ]),
    ...checks(project).map((earlier) => ({ earlier, later: updated })),
  ];
}

function datesOf({ manifest: { dates: given } }: Project) {
  const dated = (key: 'started' | 'completed' | 'updated') => ({
    path: ['dates', key],
    date: given?.[key],
  });
  return { started: dated('started'), completed: dated('completed'), updated: dated('updated') };
}

function collected({ manifest: { data = [] } }: Project): { from: Dated; to: Dated }[] {
  return data.map((dataset, index) => {
    const at = ['data', index, 'collected'];
    return {
      from: { path: [...at, 'from'], date: dataset.collected?.from },
      to: { path: [...at, 'to'], date: dataset.collected?.to },
    };
  });
}

function checks(project: Project): Dated[] {
  const measured = reportedMetrics(project).map(({ metric, path }) => ({
    path: [...path, 'evaluatedAt'],
    date: metric.evaluatedAt,
  }));
  const date = project.manifest.deployment?.lastVerified;
  return [...measured, { path: ['deployment', 'lastVerified'], date }];
}

function inOrder(project: Project, earlier: Dated, later: Dated): Finding[] {
  if (earlier.date === undefined || later.date === undefined) return [];
  if (!isAfter(earlier.date, later.date)) return [];
  const message = `\`${pathText(earlier.path)}\` is ${earlier.date}, after \`${pathText(later.path)}\`, ${later.date}.`;
  const help =
    later.path[1] === 'updated'
      ? 'Correct the date, or set `dates.updated` to the day of the last change.'
      : 'Check both dates.';
  return [remarkAt(project, earlier.path, { rule: dates.id, message, help })];
}
