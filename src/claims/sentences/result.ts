import type { Fact } from '../../facts/fact.ts';
import { headlineOf } from '../../facts/facts.ts';
import { primaryResult } from '../../facts/headline.ts';
import { baselineName, baselineSpans } from '../baseline.ts';
import { evaluationSet } from '../evaluation-set.ts';
import { briefModel, isTrained, methodParts, teamPart } from '../method.ts';
import { inSentence, withoutComma } from '../names.ts';
import { part, sentence } from '../sentence.ts';
import type { Part, Sentence, Story } from '../sentence.ts';
import { derivedSpan, factSpan, name, words } from '../span.ts';
import { pickVerb } from '../verbs.ts';

/**
 * The headline result with its baseline, interval, rows and method. "Raised" and its like stand
 * only where a better value than a named baseline was measured; training rows are never told, nor a
 * number of which nobody knows the rows.
 */
export function tellResult(story: Story): Sentence | undefined {
  const fact = leadingResult(story);
  if (!fact || !evaluationSet(story.project, fact)) return undefined;
  const { verdict } = fact.baseline ?? {};
  if (verdict === 'worse') return worse(story, fact);
  if (!isTrained(story.project) || fact.direction === 'none') return evaluated(story, fact);
  if (verdict === 'equal') return equal(story, fact);
  return verdict === 'better' && !isTrivial(fact) ? better(story, fact) : alone(story, fact);
}

/**
 * The result a project leads with, also where a gap between groups comes before it; without a marked
 * headline the first that is not from training.
 */
export function leadingResult({
  project,
  facts,
}: Pick<Story, 'project' | 'facts'>): Fact | undefined {
  const marked = headlineOf(facts);
  const headline = marked?.kind === 'gap' ? primaryResult(facts, project) : marked;
  if (headline) return headline.split === 'train' ? undefined : headline;
  const results = facts.filter(
    (fact) =>
      fact.kind === 'result' && fact.split !== undefined && fact.split !== 'train' && !fact.of,
  );
  return results.find((fact) => fact.baseline) ?? results[0];
}

/** The interval in brackets; it may go when the sentence is too long. */
export function intervalPart(fact: Fact): Part | undefined {
  return (
    fact.interval && {
      spans: [words(' ('), factSpan(fact, 'interval'), words(')')],
      step: 'interval',
    }
  );
}

/** Metric's name inside a sentence. */
export function metricSpan(fact: Fact) {
  return name(withoutComma(inSentence(fact.name)));
}

function better(story: Story, fact: Fact): Sentence | undefined {
  const key = fact.direction === 'lower' ? 'result/lowered' : 'result/raised';
  return sentence('result', pickVerb(key, story), [
    part(words(' '), metricSpan(fact)),
    relativePart(story, fact),
    part(
      words(' from '),
      factSpan(fact, 'baseline-value'),
      words(' ('),
      name(baselineName(fact)),
      words(') to '),
      factSpan(fact),
    ),
    intervalPart(fact),
    evaluationSet(story.project, fact),
    ...methodParts(story.project),
    teamPart(story.project),
  ]);
}

function equal(story: Story, fact: Fact): Sentence | undefined {
  return sentence('result', pickVerb('result/equal', story), [
    part(
      words(' the '),
      metricSpan(fact),
      words(' of the baseline ('),
      name(baselineName(fact)),
      words('): '),
      factSpan(fact),
    ),
    intervalPart(fact),
    part(words(' against '), factSpan(fact, 'baseline-value')),
    evaluationSet(story.project, fact),
    ...methodParts(story.project),
    teamPart(story.project),
  ]);
}

function worse(story: Story, fact: Fact): Sentence | undefined {
  return sentence('result', pickVerb('result/worse', story), [
    part(words(' '), metricSpan(fact), words(' of '), factSpan(fact)),
    intervalPart(fact),
    evaluationSet(story.project, fact),
    againstPart(fact),
    ...closing(story),
  ]);
}

function alone(story: Story, fact: Fact): Sentence | undefined {
  return sentence('result', pickVerb('result/alone', story), [
    part(words(' '), metricSpan(fact), words(' of '), factSpan(fact)),
    intervalPart(fact),
    evaluationSet(story.project, fact),
    againstPart(fact),
    ...closing(story),
  ]);
}

function evaluated(story: Story, fact: Fact): Sentence | undefined {
  const model = briefModel(story.project);
  return sentence('result', pickVerb('result/evaluated', story), [
    part(
      words(' '),
      ...(model ? [name(model), words(': ')] : []),
      metricSpan(fact),
      words(' of '),
      factSpan(fact),
    ),
    intervalPart(fact),
    evaluationSet(story.project, fact),
    againstPart(fact),
    teamPart(story.project),
  ]);
}

function closing({ project }: Story): (Part | undefined)[] {
  const [model, ...tools] = methodParts(project);
  const comma =
    model && model.spans.length > 0 ? [{ ...model, spans: [words(','), ...model.spans] }] : [];
  return [...comma, ...tools, teamPart(project)];
}

function againstPart(fact: Fact): Part | undefined {
  return fact.baseline && part(...baselineSpans(fact));
}

// A baseline at the worst possible value was not raised; naming it is enough.
function isTrivial({ baseline, range, direction }: Fact): boolean {
  return baseline?.value === (direction === 'lower' ? range[1] : range[0]);
}

/**
 * Shares and scores with an upper bound differ in points that both ends show; for errors, times and
 * amounts, which start at zero and have no end, a percentage helps, never by itself.
 */
function relativePart({ facts }: Story, fact: Fact): Part | undefined {
  const baseline = facts.find((candidate) => candidate.id === fact.baseline?.fact);
  if (
    !baseline ||
    fact.unit === 'fraction' ||
    fact.range[0] !== 0 ||
    fact.range[1] !== null ||
    Math.abs(baseline.value) < 0.05 ||
    share(fact, baseline) < 0.01
  )
    return undefined;
  return {
    spans: [words(' by '), derivedSpan('relative', [fact, baseline]), words(',')],
    step: 'relative',
  };
}

function share(fact: Fact, baseline: Fact): number {
  return Math.abs(fact.value - baseline.value) / Math.abs(baseline.value);
}
