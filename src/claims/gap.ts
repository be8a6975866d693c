import type { Fact } from '../facts/fact.ts';
import { gapMetric, isWithinChance } from '../facts/gap.ts';
import { findMetric } from '../metrics/registry.ts';
import type { Span } from './claim.ts';
import { inSentence } from './names.ts';
import { factSpan, name, words } from './span.ts';

/** A gap's rate inside a sentence: `false-positive-rate gap`. */
export function gapRate(gap: Fact): string {
  const rate = findMetric(gapMetric(gap))?.name ?? gap.name;
  return `${inSentence(rate).replaceAll(' ', '-')} gap`;
}

/** By what, and between which groups a gap lies: ` by race between Caucasian and Hispanic`. */
export function betweenSpans({ of = '', between }: Fact): Span[] {
  const by = [words(' by '), name(inSentence(of))];
  if (!between) return by;
  return [...by, words(' between '), name(between[0]), words(' and '), name(between[1])];
}

/**
 * The chance level where a result names its baseline: `, where chance alone gives up to 0.081`. A gap
 * within it is told as such. Empty where none is known.
 */
export function chanceSpans(gap: Fact): Span[] {
  if (!gap.chance) return [];
  const limit = factSpan(gap, 'chance-limit');
  return isWithinChance(gap)
    ? [words(', not distinguishable from chance (up to '), limit, words(')')]
    : [words(', where chance alone gives up to '), limit];
}

/** The same in fewer words: `, beyond chance (up to 0.081)`. */
export function shortChanceSpans(gap: Fact): Span[] {
  if (!gap.chance || isWithinChance(gap)) return chanceSpans(gap);
  return [words(', beyond chance (up to '), factSpan(gap, 'chance-limit'), words(')')];
}
