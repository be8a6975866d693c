import type { Finding } from '../../../findings/finding.ts';
import { pathText } from '../../../findings/place.ts';
import { listRounding, shown, shownBeside } from '../../digits.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import type { Project } from '../../portfolio.ts';
import { NOT_ONE_RUN, remarkAt } from '../../remark.ts';
import { statedResults } from '../../stated.ts';
import { shareTolerance } from '../../written.ts';
import type { ManifestRule } from '../rule.ts';

/** Dice and intersection over union are one number on two scales. */
export const segmentation: ManifestRule = {
  id: 'families/segmentation',
  holds:
    'For each class Dice is 2 · IoU ÷ (1 + IoU), never below IoU, and mean IoU is the mean of the classes.',
  source: 'Taha and Hanbury 2015',
  good: [
    `task: { type: image-segmentation }
evaluation:
  metrics: [{ id: mean-iou, value: '0.855', split: test }]
  segmentation: { images: 500, perClass: [{ label: road, iou: 0.91, dice: 0.953 }, { label: car, iou: 0.8, dice: 0.889 }] }`,
  ],
  bad: [
    `task: { type: image-segmentation }
evaluation:
  segmentation: { images: 500, perClass: [{ label: road, iou: 0.91, dice: 0.98 }] }`,
    `task: { type: image-segmentation }
evaluation:
  segmentation: { images: 500, perClass: [{ label: road, iou: 0.91, dice: 0.85 }] }`,
    `task: { type: image-segmentation }
evaluation:
  segmentation: { images: 500, perClass: [{ label: road, iou: 0.8, dice: 0.85 }] }`,
    `task: { type: image-segmentation }
evaluation:
  metrics: [{ id: mean-iou, value: '0.95', split: test }]
  segmentation: { images: 500, perClass: [{ label: road, iou: 0.91 }, { label: car, iou: 0.8 }] }`,
  ],
  find(project) {
    return [...classes(project), ...mean(project)];
  },
};

function classes(project: Project): Finding[] {
  const rows = evaluationOf(project, 'segmentation')?.segmentation?.perClass ?? [];
  return rows.flatMap(({ label, iou, dice }, index) => {
    if (iou === undefined || dice === undefined || iou < 0 || iou > 1) return [];
    const room = shareTolerance(String(iou));
    const most = diceOf(iou + room) + shareTolerance(String(dice));
    const least = diceOf(Math.max(0, iou - room)) - shareTolerance(String(dice));
    if (dice <= most && dice >= least) return [];
    // A mean over images of either is not the other's formula, but it stays between these two.
    const possible = dice <= most && dice >= iou - 2 * room;
    const message = `For “${label}” Dice is ${dice} and IoU ${iou}; that IoU gives a Dice of ${shown(diceOf(iou))}.`;
    const remark = possible
      ? {
          severity: 'warning' as const,
          message,
          help: 'If they are means over images, count pixels over all images instead, or leave one out.',
        }
      : { message, help: NOT_ONE_RUN };
    const path = ['evaluation', 'segmentation', 'perClass', index, 'dice'];
    return [remarkAt(project, path, { rule: segmentation.id, ...remark })];
  });
}

function mean(project: Project): Finding[] {
  const block = evaluationOf(project, 'segmentation')?.segmentation;
  const values = (block?.perClass ?? []).flatMap(({ iou }) => iou ?? []);
  if (!block || values.length < block.perClass.length) return [];
  const average = values.reduce((sum, value) => sum + value, 0) / values.length;
  const room = listRounding(values);
  const given = statedResults(project, 'mean-iou', { split: block.split, meanOver: 'classes' });
  return given.flatMap((stated) => {
    if (stated.low <= average + room && stated.high >= average - room) return [];
    const message = `\`${pathText(stated.path)}\` says ${stated.written}; the ${values.length} classes listed have a mean of ${shownBeside(average, stated.written)}.`;
    const help =
      'List every class that counts, the background too if it does, or check the values.';
    const remark = { rule: segmentation.id, severity: 'warning' as const, message, help };
    return [remarkAt(project, stated.path, remark)];
  });
}

function diceOf(iou: number): number {
  return (2 * iou) / (1 + iou);
}
