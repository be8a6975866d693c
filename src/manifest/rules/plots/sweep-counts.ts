import type { Finding } from '../../../findings/finding.ts';
import type { ManifestPath } from '../../../findings/place.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import { splitRows } from '../../split-rows.ts';
import type { ManifestRule } from '../rule.ts';

const POINTS: ManifestPath = ['evaluation', 'curves', 'sweep', 'points'];

/** Every point of a sweep counts the same rows, and a higher cut-off never flags more. */
export const sweepCounts: ManifestRule = {
  id: 'plots/sweep-counts',
  holds:
    'Every point of a sweep has the same positives and negatives, those of the part, and a higher cut-off never flags more.',
  good: [
    `splits: { parts: [{ name: test, n: 171, positives: 64 }] }
evaluation:
  curves: { sweep: { points: [{ threshold: 0.2, tp: 62, fp: 11, tn: 96, fn: 2 }, { threshold: 0.5, tp: 60, fp: 4, tn: 103, fn: 4 }] } }`,
  ],
  bad: [
    `evaluation:
  curves: { sweep: { points: [{ threshold: 0.2, tp: 62, fp: 11, tn: 96, fn: 2 }, { threshold: 0.5, tp: 60, fp: 4, tn: 103, fn: 5 }] } }`,
    `splits: { parts: [{ name: test, n: 171, positives: 60 }] }
evaluation:
  curves: { sweep: { points: [{ threshold: 0.2, tp: 62, fp: 11, tn: 96, fn: 2 }, { threshold: 0.5, tp: 60, fp: 4, tn: 103, fn: 4 }] } }`,
    `evaluation:
  curves: { sweep: { points: [{ threshold: 0.5, tp: 60, fp: 4, tn: 103, fn: 4 }, { threshold: 0.2, tp: 62, fp: 11, tn: 96, fn: 2 }] } }`,
    `evaluation:
  curves: { sweep: { points: [{ threshold: 0.2, tp: 60, fp: 11, tn: 96, fn: 4 }, { threshold: 0.5, tp: 62, fp: 4, tn: 103, fn: 2 }] } }`,
  ],
  find(project) {
    return [...sameRows(project), ...rowsOfPart(project), ...order(project)];
  },
};

type Points = NonNullable<
  NonNullable<NonNullable<ReturnType<typeof evaluationOf<'binary'>>>['curves']>['sweep']
>['points'];

function pointsOf(project: Project): Points {
  return evaluationOf(project, 'binary')?.curves?.sweep?.points ?? [];
}

function said(
  project: Project,
  index: number,
  [message, help]: readonly [string, string],
): Finding {
  return remarkAt(project, [...POINTS, index], { rule: sweepCounts.id, message, help });
}

function sameRows(project: Project): Finding[] {
  const points = pointsOf(project);
  const first = points[0];
  const index = points.findIndex(
    ({ tp, fp, tn, fn }) =>
      first && (tp + fn !== first.tp + first.fn || fp + tn !== first.fp + first.tn),
  );
  const point = points[index];
  if (!point || !first) return [];
  const message = `At a cut-off of ${point.threshold} there are ${point.tp + point.fn} positives and ${point.fp + point.tn} negatives; at ${first.threshold} there are ${first.tp + first.fn} and ${first.fp + first.tn}.`;
  return [said(project, index, [message, 'Count the same rows at every cut-off.'])];
}

function rowsOfPart(project: Project): Finding[] {
  const sweep = evaluationOf(project, 'binary')?.curves?.sweep;
  const [first] = sweep?.points ?? [];
  const { n, positives } = splitRows(project, sweep?.split ?? 'test');
  if (!first) return [];
  const counted = { positives: first.tp + first.fn, n: first.tp + first.fn + first.fp + first.tn };
  const help = 'Check the counts and `splits.parts`; name the rows with `split`.';
  return [
    ...(n !== undefined && counted.n !== n
      ? [said(project, 0, [`The points count ${counted.n} rows; the part has ${n}.`, help])]
      : []),
    ...(positives !== undefined && counted.positives !== positives
      ? [
          said(project, 0, [
            `The points count ${counted.positives} positives; the part has ${positives}.`,
            help,
          ]),
        ]
      : []),
  ];
}

function order(project: Project): Finding[] {
  const points = pointsOf(project);
  const index = points.findIndex(({ threshold, tp, fp }, position) => {
    const before = points[position - 1];
    return before && (threshold <= before.threshold || tp > before.tp || fp > before.fp);
  });
  const [before, point] = [points[index - 1], points[index]];
  if (!point || !before) return [];
  const message =
    point.threshold <= before.threshold
      ? `The cut-off goes from ${before.threshold} to ${point.threshold}; cut-offs are written rising.`
      : `From a cut-off of ${before.threshold} to ${point.threshold} the flagged rows grow: ${before.tp} and ${before.fp}, then ${point.tp} and ${point.fp}. A higher cut-off flags no more.`;
  return [
    said(project, index, [message, 'Sort the points by `threshold` and check their counts.']),
  ];
}
