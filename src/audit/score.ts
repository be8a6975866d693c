import { AREAS } from './area.ts';
import type { Area } from './area.ts';
import { POINTS, areaOf } from './outcome.ts';
import type { Outcome } from './outcome.ts';

/** Points of one area. */
export interface Points {
  readonly earned: number;
  readonly possible: number;
}

/** Scores from 0 to 100 by area; an area without a question has none. */
export type AreaScores = Readonly<Partial<Record<Area, number>>>;

/** How an area's score is made, for reports. */
export const SCORE_FORMULA =
  'Score of an area: 100 × points earned / points possible, rounded down. A question whose rule is an error is worth 3 points, a warning 1, advice none; questions that do not arise, or are ignored with a reason, count for nothing. The overall score is that of the weakest area.';

/** Points of each area over what was asked and not ignored. */
export function pointsOf(outcomes: readonly Outcome[]): Readonly<Record<Area, Points>> {
  const counted = outcomes.filter(({ ignored }) => ignored === undefined);
  const of = (area: Area): Points => {
    const asked = counted.filter(({ rule }) => areaOf(rule) === area);
    return {
      earned: sum(asked.map((outcome) => POINTS[outcome.rule.severity] - lostBy(outcome))),
      possible: sum(asked.map(({ rule }) => POINTS[rule.severity])),
    };
  };
  return Object.fromEntries(AREAS.map((area) => [area, of(area)])) as Record<Area, Points>;
}

/** Points a rule's findings cost: those of the gravest, never more than the rule is worth. */
export function lostBy({ rule, findings }: Pick<Outcome, 'rule' | 'findings'>): number {
  const graver = findings.map(({ severity }) => POINTS[severity]);
  return Math.min(POINTS[rule.severity], Math.max(0, ...graver));
}

/** Scores of one project, rounded down to whole numbers. */
export function areaScores(outcomes: readonly Outcome[]): AreaScores {
  const points = pointsOf(outcomes);
  return scores((area) => {
    const { earned, possible } = points[area];
    return possible > 0 ? Math.floor((100 * earned) / possible) : undefined;
  });
}

/** Scores of a portfolio: the mean of its projects, rounded down. */
export function meanScores(projects: readonly AreaScores[]): AreaScores {
  return scores((area) => {
    const known = projects.flatMap((project) => project[area] ?? []);
    return known.length > 0 ? Math.floor(sum(known) / known.length) : undefined;
  });
}

/** The area with the lowest score, which is the overall score (Breck et al., The ML Test Score, 2017). */
export function weakest(given: AreaScores): { area: Area; score: number } | undefined {
  const known = AREAS.flatMap((area) => {
    const score = given[area];
    return score === undefined ? [] : [{ area, score }];
  });
  return known.reduce<{ area: Area; score: number } | undefined>(
    (lowest, each) => (lowest && lowest.score <= each.score ? lowest : each),
    undefined,
  );
}

function scores(of: (area: Area) => number | undefined): AreaScores {
  return Object.fromEntries(
    AREAS.flatMap((area) => {
      const score = of(area);
      return score === undefined ? [] : [[area, score]];
    }),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
