import type { Finding } from '../../../findings/finding.ts';
import type { ManifestPath } from '../../../findings/place.ts';
import { listRounding, shown } from '../../digits.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import type { Project } from '../../portfolio.ts';
import { NOT_ONE_RUN, remarkAt } from '../../remark.ts';
import { prevalenceOf } from '../../split-rows.ts';
import type { ManifestRule } from '../rule.ts';

const POINTS: ManifestPath = ['evaluation', 'curves', 'lift', 'points'];

/** A gain curve rises from nothing to everything, and no faster than the best order could. */
export const lift: ManifestRule = {
  id: 'plots/lift',
  holds:
    'The share of positives found rises with the share of rows looked at, ends at 1, and is at most that share divided by the prevalence.',
  good: [
    `splits: { parts: [{ name: test, n: 171, positives: 64 }] }
evaluation:
  curves: { lift: { points: [{ fraction: 0, gain: 0 }, { fraction: 0.1, gain: 0.26 }, { fraction: 1, gain: 1 }] } }`,
  ],
  bad: [
    `evaluation:
  curves: { lift: { points: [{ fraction: 0.1, gain: 0.26 }, { fraction: 0.5, gain: 0.2 }, { fraction: 1, gain: 1 }] } }`,
    `evaluation:
  curves: { lift: { points: [{ fraction: 0.1, gain: 0.26 }, { fraction: 1, gain: 0.9 }] } }`,
    `splits: { parts: [{ name: test, n: 171, positives: 64 }] }
evaluation:
  curves: { lift: { points: [{ fraction: 0.1, gain: 0.4 }, { fraction: 1, gain: 1 }] } }`,
  ],
  find(project) {
    return [...order(project), ...ends(project), ...aboveBest(project)];
  },
};

function said(
  project: Project,
  index: number,
  [message, help]: readonly [string, string],
): Finding {
  return remarkAt(project, [...POINTS, index], { rule: lift.id, message, help });
}

function order(project: Project): Finding[] {
  const points = evaluationOf(project, 'binary')?.curves?.lift?.points ?? [];
  const index = points.findIndex(({ fraction, gain }, position) => {
    const before = points[position - 1];
    return before && (fraction < before.fraction || gain < before.gain);
  });
  const [before, point] = [points[index - 1], points[index]];
  if (!before || !point) return [];
  const message = `The curve goes backwards: (${before.fraction}, ${before.gain}), then (${point.fraction}, ${point.gain}). Looking at more rows never finds fewer.`;
  return [said(project, index, [message, 'Sort the points by `fraction` and check `gain`.'])];
}

function ends(project: Project): Finding[] {
  const points = evaluationOf(project, 'binary')?.curves?.lift?.points ?? [];
  const index = points.findIndex(
    ({ fraction, gain }) => (fraction === 1 && gain !== 1) || (fraction === 0 && gain !== 0),
  );
  const point = points[index];
  if (!point) return [];
  const message = `Of ${point.fraction === 1 ? 'all rows' : 'no rows'} the curve finds a share of ${point.gain}; it is ${point.fraction}.`;
  return [said(project, index, [message, `Write \`gain: ${point.fraction}\`.`])];
}

function aboveBest(project: Project): Finding[] {
  const curve = evaluationOf(project, 'binary')?.curves?.lift;
  const share = prevalenceOf(project, curve?.split ?? 'test');
  const points = curve?.points ?? [];
  if (!share) return [];
  const room = listRounding(points.map(({ gain }) => gain));
  const width = listRounding(points.map(({ fraction }) => fraction));
  const least = Math.max(share.value - share.rounding, 1e-12);
  const index = points.findIndex(({ fraction, gain }) => gain - room > (fraction + width) / least);
  const point = points[index];
  if (!point) return [];
  const message = `Among ${point.fraction} of the rows the curve finds ${point.gain} of the positives; with a prevalence of ${shown(share.value)} no order finds more than ${shown(point.fraction / share.value)}.`;
  return [said(project, index, [message, NOT_ONE_RUN])];
}
