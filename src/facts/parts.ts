import type { Project } from '../manifest/portfolio.ts';
import type { Fact } from './fact.ts';
import { partFact } from './part.ts';
import type { Part } from './part.ts';
import { classParts } from './parts/classes.ts';
import { detectionParts } from './parts/detection.ts';
import { forecastParts } from './parts/forecast.ts';
import { guessingParts } from './parts/guessing.ts';
import { outcomeParts } from './parts/outcomes.ts';
import { rankingParts } from './parts/ranking.ts';
import { segmentationParts } from './parts/segmentation.ts';
import { variationParts } from './parts/variations.ts';

/** Every block that holds many numbers, sorted. Add one: a file in `parts/` and a line here. */
const PARTS: readonly ((project: Project) => Part[])[] = [
  classParts,
  detectionParts,
  forecastParts,
  guessingParts,
  outcomeParts,
  rankingParts,
  segmentationParts,
  variationParts,
];

/** Numbers of a family's own blocks, of ablations and of robustness tests, one fact each. */
export function partFacts(project: Project): Fact[] {
  return PARTS.flatMap((parts) => parts(project)).map((part) => partFact(project, part));
}
