import type { ManifestPath } from '../../../findings/place.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import { remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

const POINTS: ManifestPath = ['evaluation', 'curves', 'roc', 'points'];
const HELP = 'Write the points from (0, 0) to (1, 1), as `roc_curve` of scikit-learn gives them.';

/** A ROC curve runs from (0, 0) to (1, 1) and neither rate goes backwards. */
export const rocOrder: ManifestRule = {
  id: 'plots/roc-order',
  holds: 'A ROC curve starts at (0, 0), ends at (1, 1), and neither rate goes backwards.',
  source: 'Fawcett 2006',
  good: [
    `evaluation:
  curves: { roc: { points: [{ fpr: 0, tpr: 0 }, { fpr: 0.1, tpr: 0.8 }, { fpr: 1, tpr: 1 }] } }`,
  ],
  bad: [
    `evaluation:
  curves: { roc: { points: [{ fpr: 0.1, tpr: 0.5 }, { fpr: 1, tpr: 1 }] } }`,
    `evaluation:
  curves: { roc: { points: [{ fpr: 0, tpr: 0 }, { fpr: 0.4, tpr: 0.8 }] } }`,
    `evaluation:
  curves: { roc: { points: [{ fpr: 0, tpr: 0 }, { fpr: 0.2, tpr: 0.9 }, { fpr: 0.4, tpr: 0.7 }, { fpr: 1, tpr: 1 }] } }`,
  ],
  find(project) {
    const points = evaluationOf(project, 'binary')?.curves?.roc?.points ?? [];
    const said = (index: number, message: string) =>
      remarkAt(project, [...POINTS, index], { rule: rocOrder.id, message, help: HELP });
    const [first, last] = [points[0], points.at(-1)];
    const back = points.findIndex((point, index) => goesBack(points[index - 1], point));
    return [
      ...(first && (first.fpr !== 0 || first.tpr !== 0)
        ? [said(0, `The ROC curve starts at ${pair(first)}; nothing flagged is (0, 0).`)]
        : []),
      ...(points[back]
        ? [
            said(
              back,
              `The ROC curve goes backwards: ${pair(points[back - 1])}, then ${pair(points[back])}.`,
            ),
          ]
        : []),
      ...(last && (last.fpr !== 1 || last.tpr !== 1)
        ? [said(points.length - 1, `The ROC curve ends at ${pair(last)}; all flagged is (1, 1).`)]
        : []),
    ];
  },
};

interface Point {
  readonly fpr: number;
  readonly tpr: number;
}

function goesBack(before: Point | undefined, { fpr, tpr }: Point): boolean {
  return before !== undefined && (fpr < before.fpr || tpr < before.tpr);
}

function pair(point: Point | undefined): string {
  return point ? `(${point.fpr}, ${point.tpr})` : '';
}
