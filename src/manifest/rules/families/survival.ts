import type { Finding } from '../../../findings/finding.ts';
import type { ManifestPath } from '../../../findings/place.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import { remarkAt } from '../../remark.ts';
import type { Project } from '../../portfolio.ts';
import type { ManifestRule } from '../rule.ts';

const CURVES: ManifestPath = ['evaluation', 'survival', 'curves'];

/** Time rises along a survival curve, and nobody comes back. */
export const survival: ManifestRule = {
  id: 'families/survival',
  holds:
    'Along a survival curve time rises and the share never does; the share lies inside its range; no more events are seen than rows.',
  source: 'Kaplan and Meier 1958',
  good: [
    `task: { type: survival-analysis }
evaluation:
  survival: { timeUnit: months, curves: [{ group: high risk, n: 140, events: 61, points: [{ t: 0, s: 1 }, { t: 12, s: 0.82, low: 0.75, high: 0.88 }] }] }`,
  ],
  bad: [
    `task: { type: survival-analysis }
evaluation:
  survival: { timeUnit: months, curves: [{ group: high risk, points: [{ t: 0, s: 0.8 }, { t: 12, s: 0.82 }] }] }`,
    `task: { type: survival-analysis }
evaluation:
  survival: { timeUnit: months, curves: [{ group: high risk, points: [{ t: 12, s: 1 }, { t: 6, s: 0.82 }] }] }`,
    `task: { type: survival-analysis }
evaluation:
  survival: { timeUnit: months, curves: [{ group: high risk, points: [{ t: 0, s: 1 }, { t: 12, s: 0.92, low: 0.75, high: 0.88 }] }] }`,
    `task: { type: survival-analysis }
evaluation:
  survival: { timeUnit: months, curves: [{ group: high risk, n: 40, events: 61, points: [{ t: 0, s: 1 }, { t: 12, s: 0.82 }] }] }`,
  ],
  find(project) {
    const curves = evaluationOf(project, 'survival')?.survival?.curves ?? [];
    return curves.flatMap((curve, index) => [
      ...direction(project, curve, index),
      ...ranges(project, curve, index),
      ...events(project, curve, index),
    ]);
  },
};

type Curve = NonNullable<
  NonNullable<ReturnType<typeof evaluationOf<'survival'>>>['survival']
>['curves'][number];

function said(
  project: Project,
  path: ManifestPath,
  [message, help]: readonly [string, string],
): Finding {
  return remarkAt(project, [...CURVES, ...path], { rule: survival.id, message, help });
}

function direction(project: Project, { group, points }: Curve, curve: number): Finding[] {
  const index = points.findIndex(({ t, s }, position) => {
    const before = points[position - 1];
    return before && (t < before.t || s > before.s);
  });
  const [before, point] = [points[index - 1], points[index]];
  if (!before || !point) return [];
  const message = `The curve of “${group}” goes from ${before.s} at ${before.t} to ${point.s} at ${point.t}; time rises and the share never does.`;
  const help = 'Sort the points by `t` and give the share that is still event-free.';
  return [said(project, [curve, 'points', index], [message, help])];
}

function ranges(project: Project, { points }: Curve, curve: number): Finding[] {
  const index = points.findIndex(({ s, low, high }) => (low ?? s) > s || (high ?? s) < s);
  const point = points[index];
  if (!point) return [];
  const message = `At ${point.t} the share is ${point.s} and its range runs from ${point.low ?? '?'} to ${point.high ?? '?'}.`;
  return [said(project, [curve, 'points', index], [message, 'Check `s`, `low` and `high`.'])];
}

function events(project: Project, { group, n, events: seen }: Curve, curve: number): Finding[] {
  if (n === undefined || seen === undefined || seen <= n) return [];
  const message = `In “${group}” ${seen} events are seen among ${n} rows.`;
  return [said(project, [curve, 'events'], [message, 'Check `n` and `events`.'])];
}
