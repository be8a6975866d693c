import type { Fact } from '../facts/fact.ts';
import type { Project } from '../manifest/portfolio.ts';
import { words } from '../words/words.ts';
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
  const own = words().chartsOfClasses.overlap;
  return classRowsPlan(
    {
      id: 'class-iou',
      caption: own.caption,
      measures: MEASURES,
      classes: block.perClass.map(({ label, pixels }) => ({ label, size: pixels })),
      split: block.split,
      definition: own.definition(countText(block.images)),
      counted: own.counted,
    },
    facts,
  );
}
