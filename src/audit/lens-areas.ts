import type { LensId } from '../manifest/schema/lens-ids.ts';
import { AREAS } from './area.ts';
import type { Area } from './area.ts';
import type { AreaScores } from './score.ts';

/** How much of what an area lacks a reader minds, 0 to 1. */
type AreaWeights = Readonly<Record<Area, number>>;

/** Weight of each area for each reader, by what their postings ask for first. */
export const AREA_WEIGHTS: Readonly<Record<LensId, AreaWeights>> = {
  'applied-analyst': {
    communication: 1,
    deployment: 0.3,
    modelling: 0.6,
    programming: 0.5,
    statistics: 1,
  },
  'data-scientist': {
    communication: 1,
    deployment: 0.5,
    modelling: 1,
    programming: 0.7,
    statistics: 1,
  },
  'ml-engineer': {
    communication: 0.7,
    deployment: 1,
    modelling: 0.8,
    programming: 1,
    statistics: 0.6,
  },
  'research-scientist': {
    communication: 0.8,
    deployment: 0.3,
    modelling: 1,
    programming: 0.8,
    statistics: 1,
  },
};

/** How a reader's scores are made of the areas' scores, with the weights, for reports. */
export function lensFormula(lens: LensId): string {
  const weights = AREAS.map((area) => `${area} ${String(AREA_WEIGHTS[lens][area])}`).join(', ');
  return `For this reader: 100 − weight × (100 − score), rounded down, so that what they mind less costs less. Weights of \`${lens}\`: ${weights}.`;
}

/** Scores as one reader sees them. */
export function scoresFor(scores: AreaScores, lens: LensId): AreaScores {
  return Object.fromEntries(
    AREAS.flatMap((area) => {
      const score = scores[area];
      const weight = AREA_WEIGHTS[lens][area];
      return score === undefined ? [] : [[area, Math.floor(100 - weight * (100 - score))]];
    }),
  );
}
