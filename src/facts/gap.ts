import { findMetric } from '../metrics/registry.ts';
import type { Fact } from './fact.ts';

/** Ending of the id of a gap's metric; what stands before it is the rate: `fpr-difference`. */
export const GAP_ENDING = '-difference';

/** Registry id of the rate a gap is in: `fpr`. */
export function gapMetric({ metric }: Fact): string {
  return metric.endsWith(GAP_ENDING) ? metric.slice(0, -GAP_ENDING.length) : metric;
}

/** What a fact is called where it stands by itself; a gap says by what: "False-positive rate, gap by race". */
export function factName(fact: Fact): string {
  const rate = fact.kind === 'gap' ? findMetric(gapMetric(fact))?.name : undefined;
  return rate && fact.of !== undefined ? `${rate}, gap by ${fact.of}` : fact.name;
}

/** True when the gap is larger than simulations in which all groups share one rate give. */
export function isBeyondChance({ value, chance }: Fact): boolean {
  return chance !== undefined && value > chance.p95;
}

/** True when chance alone gives gaps as large; false where no chance level is known. */
export function isWithinChance(gap: Fact): boolean {
  return gap.chance !== undefined && !isBeyondChance(gap);
}

/** Rates of the groups at both ends of a gap, the lowest first; undefined unless both are facts. */
export function gapEnds(gap: Fact, facts: readonly Fact[]): readonly [Fact, Fact] | undefined {
  const [lowest, highest] = (gap.between ?? []).map((group) =>
    facts.find(
      (fact) =>
        fact.kind === 'group' &&
        fact.metric === gapMetric(gap) &&
        fact.of === `${gap.of ?? ''}: ${group}`,
    ),
  );
  return lowest && highest ? [lowest, highest] : undefined;
}
