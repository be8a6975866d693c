import { mitigationOf } from '../../facts/fairness/mitigation-facts.ts';
import { primaryGap } from '../../facts/fairness/primary-gap.ts';
import type { Fact } from '../../facts/fact.ts';
import { evaluationSet } from '../evaluation-set.ts';
import { betweenSpans, chanceSpans, gapRate, shortChanceSpans } from '../gap.ts';
import { inSentence } from '../names.ts';
import { part, sentence } from '../sentence.ts';
import type { Part, Sentence, Story } from '../sentence.ts';
import { factSpan, name, words } from '../span.ts';
import { pickVerb } from '../verbs.ts';
import { intervalPart } from './result.ts';

/**
 * The gap in the rate the author chose, with its interval, the groups it lies between and what chance
 * alone gives. No other gap is told: the largest of many always looks like a finding.
 */
export function tellGap(story: Story): Sentence | undefined {
  const gap = primaryGap(story.project, story.facts);
  if (!gap) return undefined;
  const rate = gapRate(gap);
  return sentence('gap', pickVerb('gap', story), [
    part(
      /^[aeiou]/i.test(rate) ? words(' an ') : words(' a '),
      name(rate),
      words(' of '),
      factSpan(gap),
    ),
    intervalPart(gap),
    part(...betweenSpans(gap)),
    mitigationPart(story, gap),
    { spans: chanceSpans(gap), step: 'tools', instead: shortChanceSpans(gap) },
    setPart(story, gap),
  ]);
}

function mitigationPart({ project, facts }: Story, gap: Fact): Part | undefined {
  const found = mitigationOf(project, { gap, facts });
  return (
    found &&
    part(
      words(', down from '),
      factSpan(found.before),
      words(' by '),
      name(inSentence(found.method)),
    )
  );
}

// A comma closes what stands before the rows.
function setPart({ project }: Story, gap: Fact): Part | undefined {
  const set = evaluationSet(project, gap);
  if (!set) return undefined;
  const comma = (spans: Part['spans']) => [words(','), ...spans];
  return {
    ...set,
    spans: comma(set.spans),
    ...(set.instead ? { instead: comma(set.instead) } : {}),
  };
}
