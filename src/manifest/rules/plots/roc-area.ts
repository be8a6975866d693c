import { rocArea as areaOf } from '../../../stats/curves.ts';
import { pathText } from '../../../findings/place.ts';
import { listRounding, shown, shownBeside } from '../../digits.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import { NOT_ONE_RUN, remarkAt } from '../../remark.ts';
import { statedResults } from '../../stated.ts';
import type { ManifestRule } from '../rule.ts';
import { rocOrder } from './roc-order.ts';

/** A thinned curve may be this far off before the drawing and the number part company. */
const THINNED = 0.01;

/** The stated area is one that a curve through these points can have. */
export const rocArea: ManifestRule = {
  id: 'plots/roc-area',
  holds: 'The stated ROC AUC is the area under the points of the curve on the same rows.',
  source: 'Fawcett 2006',
  good: [
    `evaluation:
  metrics: [{ id: roc-auc, value: '0.9985', split: test }]
  curves: { roc: { points: [{ fpr: 0, tpr: 0 }, { fpr: 0, tpr: 0.921875 }, { fpr: 0.018692, tpr: 0.921875 }, { fpr: 0.018692, tpr: 1 }, { fpr: 1, tpr: 1 }] } }`,
    `evaluation:
  metrics: [{ id: roc-auc, value: 0.99, split: validation }]
  curves: { roc: { points: [{ fpr: 0, tpr: 0 }, { fpr: 1, tpr: 1 }] } }`,
  ],
  bad: [
    `evaluation:
  metrics: [{ id: roc-auc, value: '0.9975', split: test }]
  curves: { roc: { points: [{ fpr: 0, tpr: 0 }, { fpr: 0, tpr: 0.921875 }, { fpr: 0.018692, tpr: 0.921875 }, { fpr: 0.018692, tpr: 1 }, { fpr: 1, tpr: 1 }] } }`,
    `evaluation:
  metrics: [{ id: roc-auc, value: 0.95, split: test }]
  curves: { roc: { points: [{ fpr: 0, tpr: 0 }, { fpr: 0.2, tpr: 0.8 }, { fpr: 1, tpr: 1 }] } }`,
  ],
  find(project) {
    const roc = evaluationOf(project, 'binary')?.curves?.roc;
    // A curve out of order has no area worth comparing; the rule about its order has said so.
    if (!roc || rocOrder.find(project).length > 0) return [];
    const area = areaOf(roc.points);
    const { low, high } = possibleAreas(roc.points);
    return statedResults(project, 'roc-auc', { split: roc.split }).flatMap((stated) => {
      const impossible = stated.high < low || stated.low > high;
      const far = stated.high < area - THINNED || stated.low > area + THINNED;
      if (!impossible && !far) return [];
      const said = `\`${pathText(stated.path)}\` says ${stated.written}; the area under the ${roc.points.length} points of the curve is ${shownBeside(area, stated.written)}`;
      const remark = impossible
        ? {
            message: `${said}, and a curve through them has ${shown(Math.max(0, low), { decimals: 6 })} to ${shown(Math.min(1, high), { decimals: 6 })}.`,
            help: NOT_ONE_RUN,
          }
        : {
            severity: 'warning' as const,
            message: `${said}.`,
            help: 'Keep more points of the curve (200 fit), so that what is drawn has the area that is stated.',
          };
      return [remarkAt(project, stated.path, { rule: rocArea.id, ...remark })];
    });
  },
};

interface Point {
  readonly fpr: number;
  readonly tpr: number;
}

// Between two points a curve that never falls stays in their box. Where all steps are level or
// upright the two bounds are equal: then the points are the whole curve and leave no room.
function possibleAreas(points: readonly Point[]): { low: number; high: number } {
  const sorted = [...points].sort((a, b) => a.fpr - b.fpr || a.tpr - b.tpr);
  const steps = sorted.slice(1).map((point, index) => {
    const before = sorted[index] ?? point;
    const width = point.fpr - before.fpr;
    return { low: width * before.tpr, high: width * point.tpr };
  });
  const room =
    listRounding(points.map(({ fpr }) => fpr)) + listRounding(points.map(({ tpr }) => tpr));
  return {
    low: steps.reduce((sum, step) => sum + step.low, 0) - room,
    high: steps.reduce((sum, step) => sum + step.high, 0) + room,
  };
}
