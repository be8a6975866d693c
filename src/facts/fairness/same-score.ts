import { idPart } from '../../manifest/id-part.ts';
import { compareLevels } from '../../stats/fairness.ts';
import type { LevelDifference } from '../../stats/fairness.ts';
import { buildFact } from '../build.ts';
import type { Fact } from '../fact.ts';
import type { BinView, SameScoreView } from '../fairness-view.ts';
import { binParts, scoreName } from './bin-parts.ts';
import type { ComparedAttribute } from './compare-groups.ts';

/** A group, its rows and the share observed at each score that may be shown. */
export interface ObservedGroup {
  readonly group: string;
  readonly rows: number;
  readonly bins: readonly BinView[];
}

interface Level {
  readonly score: number;
  readonly one: Fact;
  readonly other: Fact;
}

/**
 * Compares the two largest groups at every score where both have rows enough; undefined where there
 * is no such score.
 */
export function sameScore(
  attribute: ComparedAttribute,
  groups: readonly ObservedGroup[],
): SameScoreView | undefined {
  const [one, other] = [...groups].sort((a, b) => b.rows - a.rows);
  if (!one || !other) return undefined;
  const levels = sharedLevels(one, other, attribute.policy.minDenominator);
  if (levels.length === 0) return undefined;
  const compared = compareLevels(
    levels.map((level) => ({ one: countsOf(level.one), other: countsOf(level.other) })),
    attribute.policy.level,
  );
  const scores = new Set([...one.bins, ...other.bins].map(({ at }) => at));
  return {
    groups: [one.group, other.group],
    differences: levels.flatMap((level, index) => {
      const found = compared[index];
      if (!found) return [];
      const names = [one.group, other.group] as const;
      return [{ score: level.score, fact: differenceFact(attribute, level, { found, names }) }];
    }),
    alone: levels.flatMap(({ score }, index) => (compared[index]?.isBeyondAlone ? [score] : [])),
    together: levels.flatMap(({ score }, index) =>
      compared[index]?.isBeyondTogether ? [score] : [],
    ),
    leftOut: scores.size - levels.length,
  };
}

function sharedLevels(one: ObservedGroup, other: ObservedGroup, least: number): Level[] {
  return one.bins.flatMap(({ at, observed }) => {
    const beside = other.bins.find((bin) => bin.at === at)?.observed;
    if (!observed || !beside) return [];
    const isEnough = [observed, beside].every(({ n = 0 }) => n >= least);
    return isEnough ? [{ score: at, one: observed, other: beside }] : [];
  });
}

function countsOf({ counts }: Fact): { readonly k: number; readonly n: number } {
  return counts ?? { k: 0, n: 1 };
}

/** The higher share less the lower one; its interval may reach below 0. */
function differenceFact(
  { project, attribute, groups, policy }: ComparedAttribute,
  { score, one, other }: Level,
  { found, names }: { found: LevelDifference; names: readonly [string, string] },
): Fact {
  const { difference, low, high } = found;
  const isHigher = difference >= 0;
  const metric = `difference-at-${score}`;
  return buildFact(project, ['fairness', 'groups', groups[0]?.index ?? 0], {
    ...binParts(project),
    id: [project.id, 'gap', idPart(attribute), metric].join('/'),
    metric,
    name: `Difference of observed shares at ${scoreName(score)}`,
    of: attribute,
    value: Math.abs(difference),
    direction: 'lower',
    range: [-1, 1],
    n: (one.n ?? 0) + (other.n ?? 0),
    interval: {
      low: isHigher ? low : -high,
      high: isHigher ? high : -low,
      level: policy.level,
      method: 'newcombe',
    },
    between: isHigher ? [names[1], names[0]] : names,
    derivedFrom: [one.id, other.id],
  });
}
