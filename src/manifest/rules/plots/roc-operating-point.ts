import type { ManifestPath } from '../../../findings/place.ts';
import { binaryCounts, confusionOf } from '../../confusion-counts.ts';
import { shown } from '../../digits.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import { NOT_ONE_RUN, remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

/** Thinned curves and rounded points leave this much room on either axis. */
const ROOM = 0.02;
const MATRIX: ManifestPath = ['evaluation', 'confusion', 'counts'];

/** The confusion matrix is one point of the ROC curve on the same rows. */
export const rocOperatingPoint: ManifestRule = {
  id: 'plots/roc-operating-point',
  holds: 'The rates of the confusion matrix lie on the ROC curve of the same rows.',
  source: 'Fawcett 2006',
  good: [
    `evaluation:
  confusion: { labels: [ill, well], counts: [[60, 4], [4, 103]] }
  curves: { roc: { points: [{ fpr: 0, tpr: 0 }, { fpr: 0, tpr: 0.922 }, { fpr: 0.037, tpr: 0.9375 }, { fpr: 1, tpr: 1 }] } }`,
  ],
  bad: [
    `evaluation:
  confusion: { labels: [ill, well], counts: [[44, 20], [30, 77]] }
  curves: { roc: { points: [{ fpr: 0, tpr: 0 }, { fpr: 0, tpr: 0.922 }, { fpr: 0.037, tpr: 0.9375 }, { fpr: 1, tpr: 1 }] } }`,
  ],
  find(project) {
    const roc = evaluationOf(project, 'binary')?.curves?.roc;
    const counts = binaryCounts(project);
    if (!roc || !counts || confusionOf(project)?.split !== roc.split) return [];
    const [positives, negatives] = [counts.tp + counts.fn, counts.fp + counts.tn];
    if (positives === 0 || negatives === 0) return [];
    const point = { fpr: counts.fp / negatives, tpr: counts.tp / positives };
    if (isNear(roc.points, point)) return [];
    const at = `(${shown(point.fpr)}, ${shown(point.tpr)})`;
    const message = `The confusion matrix is the point ${at} of a ROC curve; the curve on the same rows passes more than ${ROOM} away from it.`;
    return [remarkAt(project, MATRIX, { rule: rocOperatingPoint.id, message, help: NOT_ONE_RUN })];
  },
};

interface Point {
  readonly fpr: number;
  readonly tpr: number;
}

// A curve that never falls stays in the box between two of its points.
function isNear(points: readonly Point[], { fpr, tpr }: Point): boolean {
  return points.slice(1).some((point, index) => {
    const before = points[index] ?? point;
    return (
      fpr >= before.fpr - ROOM &&
      fpr <= point.fpr + ROOM &&
      tpr >= before.tpr - ROOM &&
      tpr <= point.tpr + ROOM
    );
  });
}
