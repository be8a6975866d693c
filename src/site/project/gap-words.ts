import { rateName } from '../../charts/gap-chance.ts';
import { countText } from '../../charts/words.ts';
import type { Fact } from '../../facts/fact.ts';
import type { GroupPolicy } from '../../facts/fairness/policy.ts';
import type { AttributeView, FairnessView, RateComparison } from '../../facts/fairness-view.ts';
import { factText } from '../../facts/text.ts';

/**
 * What the counts of an attribute say, in sentences and never more than they hold: the gap in the
 * first rate, and what unequal base rates rule out.
 */
export function attributeSentences(view: AttributeView, policy: GroupPolicy): string[] {
  const compared = view.comparisons.find(({ gap }) => gap);
  return [
    compared ? gapSentence(view, compared, policy) : nothingCompared(view, policy),
    ...tradeOff(view),
  ];
}

/** Why single small gaps should not be read alone, where more than ten are looked at. */
export function multiplicityNote({ multiplicity }: FairnessView): string | undefined {
  if (!multiplicity?.isNoted) return undefined;
  const { comparisons, expectedMisses, bonferroniLevel } = multiplicity;
  const misses = countText(Math.max(1, Math.round(expectedMisses)));
  return (
    `${countText(comparisons)} differences are looked at: every pair of groups in every rate. ` +
    `Of as many separate intervals about ${misses} would miss by chance alone, so a single small gap should not be read alone. ` +
    `For all of them to hold together, each may miss only once in ${countText(Math.round(1 / (1 - bonferroniLevel)))} cases (Bonferroni).`
  );
}

/** True when the gap is larger than simulations in which all groups share one rate give. */
export function isBeyondChance({ value, chance }: Fact): boolean {
  return chance !== undefined && value > chance.p95;
}

function gapSentence(
  view: AttributeView,
  { metric, gap, leftOut }: RateComparison,
  { minDenominator }: GroupPolicy,
): string {
  if (!gap) return '';
  const out = new Set(leftOut.map(({ group }) => group));
  const compared = view.groups.filter(({ group }) => !out.has(group)).length;
  const interval = factText(gap, 'interval');
  const which =
    compared === 2 ? 'the two groups' : `lowest and highest of the ${countText(compared)} groups`;
  const what = `${rateName(view, metric).replaceAll(' ', '-')} gap ${factText(gap, 'value')}`;
  return (
    `${what}${interval ? ` (${interval})` : ''} between ${(gap.between ?? []).join(' and ')}, ` +
    `${which} compared, each with at least ${countText(minDenominator)} rows behind it; ${chanceWords(gap)}.`
  );
}

function chanceWords(gap: Fact): string {
  const limit = factText(gap, 'chance-limit');
  if (!limit) return 'no chance level is computed for it';
  return isBeyondChance(gap)
    ? `chance alone gives up to ${limit} in 95 of 100 cases`
    : `that is within what chance alone would give, up to ${limit} in 95 of 100 cases`;
}

function nothingCompared({ groups }: AttributeView, { minDenominator }: GroupPolicy): string {
  const measured = groups.some(({ rates, missing }) => rates.size + missing.size > 0);
  return measured
    ? `No gap is stated: fewer than two groups can be compared, each with at least ${countText(minDenominator)} rows behind a rate.`
    : 'Only the rows of each group are known, so no rates are compared.';
}

// Only where both outcomes and flags were counted do precision and error rates hang together.
function tradeOff({ comparisons }: AttributeView): string[] {
  const base = comparisons.find(({ metric }) => metric === 'base-rate')?.gap;
  const hasErrors = comparisons.some(({ metric }) => metric === 'precision');
  if (!base || !hasErrors || !isBeyondChance(base)) return [];
  const interval = factText(base, 'interval');
  return [
    `Base rates differ by ${factText(base, 'value')}${interval ? ` (${interval})` : ''}, more than chance alone would give. ` +
      'Then precision, false-positive rate and false-negative rate cannot all be equal across these groups unless predictions are free of errors (Chouldechova 2017; Kleinberg and others 2016).',
  ];
}
