import { bannedWord } from '../banned.ts';
import { inSentence } from '../names.ts';
import { plainProse } from '../plain.ts';
import { part, sentence } from '../sentence.ts';
import type { Sentence, Story } from '../sentence.ts';
import { factSpan, name, words } from '../span.ts';
import { pickVerb } from '../verbs.ts';

/** The effect outside the notebook, with how it is known in the verb and the author's words for it. */
export function tellImpact(story: Story): Sentence | undefined {
  const fact = story.facts.find((candidate) => candidate.kind === 'impact');
  const { impact } = story.project.manifest.framing ?? {};
  const statement = usable(impact?.statement);
  if (!fact || !impact || impact.method === 'not-measured' || !statement) return undefined;
  return sentence('impact', pickVerb(`impact/${impact.method}`, story), [
    part(words(' an effect of '), factSpan(fact)),
    impact.period ? part(words(' in '), name(impact.period)) : undefined,
    part(words(': '), name(inSentence(statement))),
  ]);
}

/** First sentence of the author's text without markup; a number in it would have no fact, so it is refused. */
function usable(text: string | undefined): string | undefined {
  const first = plainProse(text ?? '')
    .split(/(?<=[.!?])\s/)[0]
    ?.replace(/[.!?\s]+$/, '');
  return first && !/\p{Nd}/u.test(first) && !bannedWord(first) ? first : undefined;
}
