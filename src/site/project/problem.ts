import type { Fact } from '../../facts/fact.ts';
import { factText } from '../../facts/text.ts';
import { escapeHtml } from '../../format/escape.ts';
import { formatNumber } from '../../format/number.ts';
import { findMetric } from '../../metrics/registry.ts';
import { spokenMetricName } from '../../metrics/spoken.ts';
import { words } from '../../words/words.ts';
import { listed, partName, sentence } from '../names.ts';
import { section } from '../section.ts';
import type { Answer, Block, Section } from '../section.ts';
import { answer, answersBlock, inline, proseBlock } from './source.ts';
import type { ProjectSource } from './source.ts';

type Framing = NonNullable<ProjectSource['project']['manifest']['framing']>;
type Criterion = NonNullable<Framing['successCriterion']>[number];

const LEAD_LENGTH = 200;

/** Who has which problem, what decision hangs on it, and what counted as success. */
export function problemSection(source: ProjectSource): Section | undefined {
  const framing = source.project.manifest.framing;
  if (!framing) return undefined;
  const { problem } = words();
  return section('problem', problem.title, [
    affectedNote(framing),
    ...opening(source, framing.problem),
    answersBlock(
      answer(source, problem.decision, framing.decisionSupported),
      answer(source, problem.whyLearn, framing.whyMl),
      answer(source, problem.missCost, framing.costOfErrors?.falseNegative),
      answer(source, problem.falseAlarmCost, framing.costOfErrors?.falsePositive),
      (framing.successCriterion ?? []).map((criterion) => successAnswer(source, criterion)),
      answer(source, problem.purpose, framing.intendedUse?.primary),
      answer(source, problem.users, framing.intendedUse?.users),
      answer(source, problem.outOfScope, framing.intendedUse?.outOfScope),
      impactAnswer(source, framing.impact),
    ),
  ]);
}

// The first paragraph opens the section when it is short enough to be read at a glance.
function opening(source: ProjectSource, problem: string | undefined): (Block | undefined)[] {
  const [first = '', ...rest] = (problem ?? '').split(/\n\s*\n/);
  if (first === '' || first.length > LEAD_LENGTH) return [proseBlock(source, problem)];
  return [{ kind: 'lead', html: inline(source, first) }, proseBlock(source, rest.join('\n\n'))];
}

function affectedNote(framing: Framing): Block | undefined {
  const people = framing.stakeholders ?? [];
  if (people.length === 0) return undefined;
  return {
    kind: 'note',
    title: words().problem.affected,
    html: escapeHtml(words().naming.sentence(sentence(listed(people)))),
  };
}

function successAnswer(source: ProjectSource, criterion: Criterion): Answer {
  const metric = findMetric(criterion.metric);
  const target = formatNumber(criterion.target, {
    unit: metric?.unit ?? '',
    towards: criterion.direction === 'at-least' ? 'down' : 'up',
  });
  const { problem } = words();
  const name = spokenMetricName(criterion.metric);
  const goal = problem.goals[criterion.direction]({ metric: name, target });
  const why = criterion.rationale ? ` ${inline(source, criterion.rationale)}` : '';
  const verdict = verdictText(measured(source, criterion.metric), criterion);
  return {
    term: problem.success,
    html: `${escapeHtml(goal)} <b>${escapeHtml(verdict)}</b>${why}`,
  };
}

function measured(source: ProjectSource, metric: string): Fact | undefined {
  const id = findMetric(metric)?.id ?? metric;
  const results = source.facts.filter((fact) => fact.kind === 'result' && fact.metric === id);
  return (
    results.find((fact) => fact.headline) ??
    results.find((fact) => fact.split === 'test') ??
    results[0]
  );
}

// A value past the target whose interval reaches back over it is not the same as a clear yes.
function verdictText(fact: Fact | undefined, { target, direction }: Criterion): string {
  const { problem, naming } = words();
  if (!fact) return problem.notMeasured;
  const passes = (value: number) => (direction === 'at-least' ? value >= target : value <= target);
  const worst = direction === 'at-least' ? fact.interval?.low : fact.interval?.high;
  const split = fact.split ? [partName(fact.split)] : [];
  const found = naming.pieces([factText(fact, 'value'), ...split]);
  if (!passes(fact.value)) return problem.notMet(found);
  const isInDoubt = worst !== undefined && !passes(worst);
  return isInDoubt ? problem.metInDoubt(found) : problem.met(found);
}

function impactAnswer(source: ProjectSource, impact: Framing['impact']): Answer[] {
  if (!impact) return [];
  const fact = source.facts.find((each) => each.kind === 'impact');
  const size = fact ? ` ${factText(fact, 'value')}` : '';
  const html = `${inline(source, impact.statement)}${escapeHtml(size)}`;
  const { effect, effects } = words().problem;
  return [{ term: effect, html, chip: effects[impact.method] }];
}
