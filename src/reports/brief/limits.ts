import { plainProse } from '../../claims/plain.ts';
import type { Fact } from '../../facts/fact.ts';
import { primaryGap } from '../../facts/fairness/primary-gap.ts';
import { factName, isWithinChance } from '../../facts/gap.ts';
import { factText } from '../../facts/text.ts';
import type { Project } from '../../manifest/portfolio.ts';

/** What the numbers told do not show: what is missing first, then gaps, then the author's own limits. */
export function limitsOf(
  project: Project,
  { facts, told }: { facts: readonly Fact[]; told: readonly Fact[] },
): string[] {
  return [...missing(told), groups(project, facts), ...stated(project)];
}

function missing(told: readonly Fact[]): string[] {
  const results = told.filter(({ kind }) => kind === 'result');
  const named = (facts: readonly Fact[]) => facts.map(({ name }) => name).join(', ');
  const without: readonly (readonly [string, readonly Fact[]])[] = [
    ['No interval is known for', results.filter(({ interval }) => !interval)],
    ['No baseline is given for', results.filter(({ baseline }) => !baseline)],
    ['The number of rows is not stated for', results.filter(({ n }) => n === undefined)],
    [
      'No evidence file, only the author’s word, for',
      told.filter(({ evidence }) => evidence.level === 'self-reported'),
    ],
  ];
  return without.flatMap(([said, facts]) =>
    facts.length > 0 ? [`${said}: ${named(facts)}.`] : [],
  );
}

function groups(project: Project, facts: readonly Fact[]): string {
  const { fairness } = project.manifest;
  if (fairness?.applicable === false)
    return `Groups of people were not compared: ${plainProse(fairness.reason ?? 'no reason is given')}`;
  const gap = primaryGap(project, facts);
  if (!gap) return 'No gap between groups of people is told.';
  const between = gap.between ? ` between ${gap.between.join(' and ')}` : '';
  const chance = isWithinChance(gap) ? '; chance alone gives as much' : '';
  return `${factName(gap)}${between}: ${factText(gap)}${chance}.`;
}

function stated({ manifest }: Project): string[] {
  return (manifest.limitations ?? []).map(({ statement, consequence = '' }) =>
    [statement, consequence].filter(Boolean).map(plainProse).join(' '),
  );
}
