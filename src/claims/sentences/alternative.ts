import { isSameMeasure } from '../../facts/compare.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Span } from '../claim.ts';
import { evaluationSet, rowsName } from '../evaluation-set.ts';
import { briefModel, teamPart } from '../method.ts';
import { withArticle, withoutComma } from '../names.ts';
import { part, sentence } from '../sentence.ts';
import type { Part, Sentence, Story } from '../sentence.ts';
import { factSpan, name, words } from '../span.ts';
import { pickVerb } from '../verbs.ts';
import { intervalPart, leadingResult, metricSpan } from './result.ts';

/** The kept model against the toughest one that was tried, on a metric no other bullet states. */
export function tellAlternative(story: Story): Sentence | undefined {
  const model = briefModel(story.project);
  const alternatives = story.facts.filter(
    (fact) => fact.kind === 'alternative' && fact.split !== 'train' && fact.of !== undefined,
  );
  if (!model || alternatives.length === 0) return undefined;
  const duel = findDuel(story, alternatives);
  return duel ? tellDuel(story, model, duel) : tellTried(story, model, alternatives);
}

interface Duel {
  readonly kept: Fact;
  readonly rival: Fact;
}

function findDuel(story: Story, alternatives: readonly Fact[]): Duel | undefined {
  const { facts, told } = story;
  const lead = leadingResult(story)?.id;
  const free = facts.filter(
    (fact) =>
      fact.kind === 'result' &&
      !fact.of &&
      fact.id !== lead &&
      !told.has(fact.id) &&
      fact.direction !== 'none',
  );
  const duels = free.flatMap((kept): Duel[] => {
    const rival = toughest(alternatives.filter((fact) => isSameMeasure(kept, fact)));
    return rival ? [{ kept, rival }] : [];
  });
  // A tie to the last digit says less than a small difference does.
  return duels.find(({ kept, rival }) => kept.value !== rival.value) ?? duels[0];
}

function tellDuel(story: Story, model: string, duel: Duel): Sentence | undefined {
  const outcome = verdict(duel.kept, duel.rival);
  const parts = outcome === 'equal' ? tiedParts(story, model, duel) : wonParts(story, model, duel);
  return sentence('alternative', pickVerb(`alternative/${outcome}`, story), [
    ...parts,
    teamPart(story.project),
  ]);
}

function tiedParts({ project }: Story, model: string, { kept, rival }: Duel): Parts {
  return [
    part(words(' '), metricSpan(kept), words(' of '), name(model), words(' and '), ofSpan(rival)),
    part(words(', finding no clear difference: '), factSpan(kept)),
    intervalPart(kept),
    part(words(' against '), factSpan(rival)),
    evaluationSet(project, kept),
  ];
}

// Which side of the rival it lies on is said, also where the rival is better.
function wonParts({ project }: Story, model: string, { kept, rival }: Duel): Parts {
  const side = kept.value < rival.value ? words(', below the ') : words(', above the ');
  return [
    part(words(' '), name(model), words(' with '), metricSpan(kept), words(' of '), factSpan(kept)),
    intervalPart(kept),
    part(side, factSpan(rival), words(' of '), ofSpan(rival), words(',')),
    evaluationSet(project, kept),
  ];
}

type Parts = readonly (Part | undefined)[];

function ofSpan({ of = '' }: Fact): Span {
  return name(withoutComma(withArticle(of)));
}

// Only the rivals' values: the kept model's own value stands in the bullet of the result.
function tellTried(
  story: Story,
  model: string,
  alternatives: readonly Fact[],
): Sentence | undefined {
  const lead = leadingResult(story);
  const [first, second] = alternatives.filter((fact) => lead && isSameMeasure(lead, fact));
  if (!first) return undefined;
  return sentence('alternative', pickVerb('alternative/equal', story), [
    part(words(' '), metricSpan(first), words(' of '), name(model), words(' with that of ')),
    part(...rivalSpans(first), ...(second ? [words(' and '), ...rivalSpans(second)] : [])),
    part(
      words(' on the same '),
      first.split === 'test' ? words('held-out ') : words(''),
      name(rowsName(story.project)),
    ),
    teamPart(story.project),
  ]);
}

function rivalSpans(fact: Fact): Span[] {
  return [ofSpan(fact), words(' ('), factSpan(fact), words(')')];
}

function toughest(rivals: readonly Fact[]): Fact | undefined {
  return rivals.reduce<Fact | undefined>(
    (best, fact) => (best && !beats(fact, best) ? best : fact),
    undefined,
  );
}

function beats(a: Fact, b: Fact): boolean {
  return a.direction === 'lower' ? a.value < b.value : a.value > b.value;
}

function verdict(kept: Fact, rival: Fact): 'better' | 'equal' | 'worse' {
  const { interval } = kept;
  if (
    kept.value === rival.value ||
    (interval && interval.low <= rival.value && rival.value <= interval.high)
  )
    return 'equal';
  return beats(kept, rival) ? 'better' : 'worse';
}
