import type { Fact } from '../facts/fact.ts';
import type { Project } from '../manifest/portfolio.ts';
import { classRowsPlan } from './class-rows.ts';
import type { ChartPlan } from './plan.ts';
import { countText } from './words.ts';

const MEASURES = [
  { metric: 'iou', name: 'IoU' },
  { metric: 'dice', name: 'Dice' },
];

/** Overlap of every class with what was marked by hand, the lowest first. */
export function classIouChart(
  { manifest }: Project,
  facts: readonly Fact[],
): ChartPlan | undefined {
  const block = manifest.family === 'segmentation' ? manifest.evaluation?.segmentation : undefined;
  if (!block) return undefined;
  return classRowsPlan(
    {
      id: 'class-iou',
      caption: 'Overlap by class',
      measures: MEASURES,
      classes: block.perClass.map(({ label, pixels }) => ({ label, size: pixels })),
      split: block.split,
      definition: `${countText(block.images)} images. IoU: shared area over joint area; Dice: twice the shared over the sum of both.`,
      counted: 'Pixels',
    },
    facts,
  );
}
