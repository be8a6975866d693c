import type { Finding } from '../../../findings/finding.ts';
import type { ManifestPath } from '../../../findings/place.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

/** Recall goes one way along a precision-recall curve: moving the cut-off never turns it around. */
export const prOrder: ManifestRule = {
  id: 'plots/pr-order',
  holds: 'Along a precision-recall curve recall only falls or only rises.',
  source: 'Davis and Goadrich 2006',
  good: [
    `evaluation:
  curves: { pr: { prevalence: 0.4, points: [{ recall: 1, precision: 0.4 }, { recall: 0.9, precision: 0.8 }, { recall: 0.9, precision: 0.85 }, { recall: 0, precision: 1 }] } }`,
  ],
  bad: [
    `task: { type: object-detection }
evaluation:
  detection: { images: 500, perClass: [{ label: car, ap50: 0.5, n: 80 }], pr: { prevalence: 0, points: [{ recall: 0, precision: 1 }, { recall: 0.5, precision: 0.8 }, { recall: 0.3, precision: 0.6 }, { recall: 0.7, precision: 0.5 }] } }`,
    `evaluation:
  curves: { pr: { prevalence: 0.4, points: [{ recall: 1, precision: 0.4 }, { recall: 0.7, precision: 0.8 }, { recall: 0.9, precision: 0.85 }, { recall: 0, precision: 1 }] } }`,
  ],
  find(project) {
    const pr = evaluationOf(project, 'binary')?.curves?.pr;
    const boxes = evaluationOf(project, 'detection')?.detection?.pr;
    return [
      ...turns(project, pr?.points ?? [], ['evaluation', 'curves', 'pr', 'points']),
      ...turns(project, boxes?.points ?? [], ['evaluation', 'detection', 'pr', 'points']),
    ];
  },
};

interface Point {
  readonly recall: number;
}

function turns(project: Project, points: readonly Point[], path: ManifestPath): Finding[] {
  const rises = (points.at(-1)?.recall ?? 0) >= (points[0]?.recall ?? 0);
  const turn = points.findIndex(({ recall }, index) => {
    const step = recall - (points[index - 1]?.recall ?? recall);
    return rises ? step < 0 : step > 0;
  });
  const point = points[turn];
  if (!point) return [];
  const message = `Recall turns around: ${points[turn - 1]?.recall ?? 0}, then ${point.recall}. Moving the cut-off one way moves recall one way.`;
  const help = 'Write the points in the order of their cut-offs.';
  return [remarkAt(project, [...path, turn], { rule: prOrder.id, message, help })];
}
