import type { BlockValue } from './block-value.ts';
import { classValues } from './block-values/classes.ts';
import { detectionValues } from './block-values/detection.ts';
import { forecastValues } from './block-values/forecast.ts';
import { guessingValues } from './block-values/guessing.ts';
import { outcomeValues } from './block-values/outcomes.ts';
import { rankingValues } from './block-values/ranking.ts';
import { segmentationValues } from './block-values/segmentation.ts';
import { variationValues } from './block-values/variations.ts';
import type { Project } from './portfolio.ts';

/** Every block that holds many numbers, sorted. Add one: a file in `block-values/` and a line here. */
const BLOCKS: readonly ((project: Project) => BlockValue[])[] = [
  classValues,
  detectionValues,
  forecastValues,
  guessingValues,
  outcomeValues,
  rankingValues,
  segmentationValues,
  variationValues,
];

/** Numbers of a family's own blocks, of ablations and of robustness tests, each with its metric. */
export function blockValues(project: Project): BlockValue[] {
  return BLOCKS.flatMap((valuesOf) => valuesOf(project));
}
