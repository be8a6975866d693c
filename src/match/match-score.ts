import type { MatchedRequirement, Standing } from './compare.ts';
import type { Importance } from './requirement.ts';

/** What a demand counts, by how much it is wanted. */
const WEIGHTS: Readonly<Record<Importance, number>> = {
  must: 1,
  responsibility: 0.6,
  unknown: 0.5,
  nice: 0.4,
};

/** What counts of it, by how it is met. */
const CREDIT: Readonly<Record<Standing, number>> = {
  proven: 1,
  used: 1,
  implied: 0.8,
  listed: 0.5,
  absent: 0,
};

/** The formula, printed wherever the score is. */
export const MATCH_FORMULA =
  '100 × sum of weight × credit / sum of weight, rounded down. Weights: must 1, responsibility 0.6, unsaid 0.5, nice 0.4. Credit: proven or used 1, implied 0.8, listed 0.5, absent 0. It says how much of the posting the portfolio speaks to, not how well anyone would do the job.';

/** Score from 0 to 100 over the demands; undefined when there are none. */
export function matchScore(matched: readonly MatchedRequirement[]): number | undefined {
  const possible = sum(matched.map(({ requirement }) => WEIGHTS[requirement.importance]));
  if (possible === 0) return undefined;
  return Math.floor((100 * sum(matched.map(worth))) / possible);
}

/** What one demand adds to the score before it is divided. */
export function worth({ requirement, standing }: MatchedRequirement): number {
  return WEIGHTS[requirement.importance] * CREDIT[standing];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
