import type { ManifestPath } from '../../../findings/place.ts';
import { binaryCounts, confusionOf } from '../../confusion-counts.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import { usualCutOff } from '../../reported.ts';
import { NOT_ONE_RUN, remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

const POINTS: ManifestPath = ['evaluation', 'curves', 'sweep', 'points'];

/** At the cut-off in use, the sweep and the confusion matrix count the same. */
export const sweepMatrix: ManifestRule = {
  id: 'plots/sweep-matrix',
  holds: 'The point of a sweep at the cut-off in use is the confusion matrix of the same rows.',
  good: [
    `evaluation:
  threshold: { value: 0.5, chosenBy: default-0.5 }
  confusion: { labels: [ill, well], counts: [[60, 4], [4, 103]] }
  curves: { sweep: { points: [{ threshold: 0.2, tp: 62, fp: 11, tn: 96, fn: 2 }, { threshold: 0.5, tp: 60, fp: 4, tn: 103, fn: 4 }] } }`,
  ],
  bad: [
    `evaluation:
  threshold: { value: 0.5, chosenBy: default-0.5 }
  confusion: { labels: [ill, well], counts: [[62, 2], [11, 96]] }
  curves: { sweep: { points: [{ threshold: 0.2, tp: 62, fp: 11, tn: 96, fn: 2 }, { threshold: 0.5, tp: 60, fp: 4, tn: 103, fn: 4 }] } }`,
  ],
  find(project) {
    const sweep = evaluationOf(project, 'binary')?.curves?.sweep;
    const counts = binaryCounts(project);
    const cutOff = usualCutOff(project);
    if (!sweep || !counts || confusionOf(project)?.split !== sweep.split) return [];
    const index = sweep.points.findIndex(({ threshold }) => threshold === cutOff);
    const point = sweep.points[index];
    if (!point || inWords(point) === inWords(counts)) return [];
    const message = `At the cut-off of ${point.threshold} the sweep counts ${inWords(point)}; the confusion matrix counts ${inWords(counts)}.`;
    const remark = { rule: sweepMatrix.id, message, help: NOT_ONE_RUN };
    return [remarkAt(project, [...POINTS, index], remark)];
  },
};

interface Cells {
  readonly tp: number;
  readonly fp: number;
  readonly tn: number;
  readonly fn: number;
}

function inWords({ tp, fp, tn, fn }: Cells): string {
  return `TP ${tp}, FP ${fp}, TN ${tn}, FN ${fn}`;
}
