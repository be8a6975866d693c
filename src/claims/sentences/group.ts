import type { Fact } from '../../facts/fact.ts';
import type { Project } from '../../manifest/portfolio.ts';
import { inSentence } from '../names.ts';
import { part, sentence } from '../sentence.ts';
import type { Part, Sentence, Story } from '../sentence.ts';
import { factSpan, name, words } from '../span.ts';
import { pickVerb } from '../verbs.ts';
import { intervalPart } from './result.ts';

/** Rows a rate needs before a bullet may state it, unless the manifest's policy says otherwise. */
const MIN_DENOMINATOR = 30;

/** Names the manifest's `metricChoice` uses for registry metrics. */
const CHOSEN: Readonly<Record<string, string>> = { tpr: 'recall', ppv: 'precision' };

/** The rate that matters, for the two largest groups of the first attribute, each with its interval. */
export function tellGroup(story: Story): Sentence | undefined {
  const rates = ratesOf(story);
  const attribute = rates[0]?.group.attribute;
  const [first, second] = rates
    .filter(({ group }) => group.attribute === attribute)
    .toSorted((a, b) => b.group.n - a.group.n);
  if (!first || !second || attribute === undefined) return undefined;
  const which =
    groupsOf(story.project, attribute).length > 2
      ? words(' of the two largest groups by ')
      : words(' by ');
  return sentence('group', pickVerb('group', story), [
    part(
      words(' the '),
      name(inSentence(first.fact.name)),
      which,
      name(inSentence(attribute)),
      words(': '),
    ),
    ...rateParts(first),
    part(words(' and ')),
    ...rateParts(second),
  ]);
}

type Group = NonNullable<NonNullable<Project['manifest']['fairness']>['groups']>[number];

interface GroupRate {
  readonly fact: Fact;
  readonly group: Group;
}

function ratesOf({ project, facts }: Story): GroupRate[] {
  const { metricChoice, policy, groups = [] } = project.manifest.fairness ?? {};
  const chosen = metricChoice && (CHOSEN[metricChoice.primary] ?? metricChoice.primary);
  const least = policy?.minDenominator ?? MIN_DENOMINATOR;
  const rates = facts.filter(
    (fact) => fact.kind === 'group' && fact.unit === 'fraction' && (fact.n ?? 0) >= least,
  );
  const metric = chosen ?? rates[0]?.metric;
  return rates.flatMap((fact) => {
    const group = groups.find(
      (candidate) => `${candidate.attribute}: ${candidate.group}` === fact.of,
    );
    return group && fact.metric === metric ? [{ fact, group }] : [];
  });
}

function rateParts({ fact, group }: GroupRate): (Part | undefined)[] {
  return [part(factSpan(fact)), intervalPart(fact), part(words(' for '), name(group.group))];
}

function groupsOf({ manifest }: Project, attribute: string): readonly Group[] {
  return (manifest.fairness?.groups ?? []).filter((group) => group.attribute === attribute);
}
