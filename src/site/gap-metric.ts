import type { Fact } from '../facts/fact.ts';
import { gapEnds, gapMetric, isWithinChance } from '../facts/gap.ts';
import { factText } from '../facts/text.ts';
import { plainText } from '../metrics/spoken.ts';
import { words } from '../words/words.ts';

/** The chance level of a gap as a sentence, where a result names its baseline; empty when none is known. */
export function chanceText(gap: Fact): string {
  const limit = factText(gap, 'chance-limit');
  if (!limit) return '';
  const { withinChance, chance } = words().evidence.gap;
  return isWithinChance(gap) ? withinChance(limit) : chance(limit);
}

/** The groups a gap lies between, with their rates where they are known: "Between Other, 0.148, and …". */
export function betweenText(gap: Fact, facts: readonly Fact[]): string {
  if (!gap.between) return '';
  const rates = gapEnds(gap, facts)?.map((fact) => factText(fact, 'value'));
  const { beside } = words().naming;
  const [one = '', other = ''] = gap.between.map((text, end) =>
    rates ? beside({ text, detail: rates[end] ?? '' }) : text,
  );
  return words().evidence.gap.between([one, other]);
}

/** What a gap means, for readers who do not know the rate. */
export function gapInWords(gap: Fact): string | undefined {
  const rate = plainText(gapMetric(gap));
  if (!rate) return undefined;
  const { meaning, chanceMeaning } = words().evidence.gap;
  return words().naming.sentences([meaning(rate), gap.chance ? chanceMeaning : '']);
}
