import { rateName } from '../../charts/gap-chance.ts';
import { countText, shareText } from '../../charts/words.ts';
import type { Fact } from '../../facts/fact.ts';
import type { GroupPolicy } from '../../facts/fairness/policy.ts';
import type {
  AttributeView,
  FairnessView,
  LeftOutReason,
  RateComparison,
} from '../../facts/fairness-view.ts';
import { isBeyondChance } from '../../facts/gap.ts';
import { factText } from '../../facts/text.ts';
import { words } from '../../words/words.ts';
import { listed } from '../names.ts';
import { calibrationSentences, isAlikeAtScores } from './calibration-words.ts';

/**
 * What the counts of an attribute say, in sentences and never more than they hold: the gap in the
 * first rate, outcomes at the same score, and what unequal base rates rule out.
 */
export function attributeSentences(view: AttributeView, policy: GroupPolicy): string[] {
  const compared = view.comparisons.find(({ gap }) => gap);
  return [
    compared ? gapSentence(view, compared, policy) : nothingCompared(view, policy),
    ...calibrationSentences(view),
    ...tradeOff(view),
  ];
}

/** Why single small gaps should not be read alone, where more than ten are looked at. */
export function multiplicityNote({ multiplicity }: FairnessView): string | undefined {
  if (!multiplicity?.isNoted) return undefined;
  const { comparisons, expectedMisses, bonferroniLevel } = multiplicity;
  const misses = Math.max(1, Math.round(expectedMisses));
  return words().gaps.multiplicity({
    comparisons: countText(comparisons),
    count: misses,
    misses: countText(misses),
    cases: countText(Math.round(1 / (1 - bonferroniLevel))),
  });
}

function gapSentence(
  view: AttributeView,
  { metric, gap, leftOut }: RateComparison,
  { minDenominator }: GroupPolicy,
): string {
  if (!gap) return '';
  const out = new Set(leftOut.map(({ group }) => group));
  const compared = view.groups.filter(({ group }) => !out.has(group)).length;
  return words().gaps.sentence({
    rate: rateName(view, metric),
    value: valueText(gap),
    groups: listed(gap.between ?? []),
    count: compared,
    compared: countText(compared),
    rows: countText(minDenominator),
    chance: chanceWords(gap),
  });
}

function valueText(gap: Fact): string {
  const text = factText(gap, 'value');
  const detail = factText(gap, 'interval');
  return detail ? words().naming.beside({ text, detail }) : text;
}

function chanceWords(gap: Fact): string {
  const limit = factText(gap, 'chance-limit');
  const { unknown, beyond, within } = words().gaps.chances;
  if (!limit) return unknown;
  return isBeyondChance(gap) ? beyond(limit) : within(limit);
}

function nothingCompared(view: AttributeView, policy: GroupPolicy): string {
  const { gaps, naming } = words();
  const measured = view.groups.some(({ rates, missing }) => rates.size + missing.size > 0);
  if (!measured) return gaps.rowsOnly;
  const entries = view.comparisons.flatMap(({ leftOut }) => leftOut);
  const reasons = [...new Set(entries.map(({ reason }) => reason))];
  return reasons.every((reason) => reason === 'too-few-rows')
    ? gaps.tooFewGroups(countText(policy.minDenominator))
    : naming.sentences([
        gaps.nothingCompared.opening,
        ...reasons.map((reason) => reasonSentence(reason, policy)),
      ]);
}

function reasonSentence(
  reason: LeftOutReason,
  { minDenominator, minShare, smallCell }: GroupPolicy,
): string {
  const { nothingCompared: said } = words().gaps;
  return {
    'too-few-rows': said.fewRows(countText(minDenominator)),
    'small-share': said.smallShare(shareText(minShare)),
    'not-defined': said.notDefined,
    withheld: said.withheld(countText(smallCell)),
    excluded: said.excluded,
  }[reason];
}

// Only where both outcomes and flags were counted do precision and error rates hang together.
function tradeOff(view: AttributeView): string[] {
  const { comparisons } = view;
  const base = comparisons.find(({ metric }) => metric === 'base-rate')?.gap;
  const hasErrors = comparisons.some(({ metric }) => metric === 'precision');
  if (!base || !hasErrors || !isBeyondChance(base)) return [];
  const { gaps, naming } = words();
  const opening = isAlikeAtScores(view) ? gaps.baseRatesDespite : gaps.baseRates;
  return [naming.sentences([opening(valueText(base)), gaps.tradeOff])];
}
