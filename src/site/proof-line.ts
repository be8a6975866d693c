import { fairnessView } from '../facts/fairness/view.ts';
import type { AttributeView } from '../facts/fairness-view.ts';
import type { Fact, FactKind } from '../facts/fact.ts';
import { formatNumber } from '../format/number.ts';
import type { Project } from '../manifest/portfolio.ts';
import { EVIDENCE_LEVELS } from '../manifest/schema/from.ts';
import type { EvidenceLevel } from '../manifest/schema/from.ts';
import { words } from '../words/words.ts';
import type { SiteInput } from './site-input.ts';

/** How well everything on a site is backed, in one line. */
export interface ProofLine {
  /** "489 numbers in 8 projects, each with its source". */
  readonly lead: string;
  /** Best backed first; levels without a number are left out. */
  readonly parts: readonly { readonly level: EvidenceLevel; readonly text: string }[];
}

/** Counts the numbers that pages show by how well they are backed; undefined where there are none. */
export function composeProofLine({
  portfolio,
  facts,
}: Pick<SiteInput, 'portfolio' | 'facts'>): ProofLine | undefined {
  const shown = portfolio.projects.flatMap((project) =>
    shownFacts(project, facts.get(project.id) ?? []),
  );
  if (shown.length === 0) return undefined;
  const parts = EVIDENCE_LEVELS.toReversed().flatMap((level) => {
    const own = shown.filter(({ evidence }) => evidence.level === level).length;
    return own > 0 ? [{ level, text: words().evidence.proof.levels[level](count(own)) }] : [];
  });
  return { lead: leadText(shown.length, portfolio.projects.length), parts };
}

function leadText(numbers: number, projects: number): string {
  const said = words().evidence.proof;
  return said.lead({
    numbers: said.numbers({ count: numbers, text: count(numbers) }),
    projects: said.projects({ count: projects, text: count(projects) }),
    count: numbers,
  });
}

/** Kinds of which only some are shown: as rates of groups, or as points of a curve. */
const IN_PART: ReadonlySet<FactKind> = new Set(['group', 'gap', 'bin', 'sweep']);

/**
 * Facts that stand on the page of their project in figures: those with a row of their own under
 * Sources, and rates and gaps of groups that their tables show. Points of curves are not counted.
 */
export function shownFacts(project: Project, facts: readonly Fact[]): Fact[] {
  const single = facts.filter(({ kind }) => !IN_PART.has(kind));
  const { attributes } = fairnessView(project, facts);
  return [...new Set([...single, ...attributes.flatMap(tableFacts)])];
}

function tableFacts(view: AttributeView): Fact[] {
  const { groups, comparisons, odds, impactRatios, references } = view;
  return [
    ...groups.flatMap(({ rows, rates }) => [rows, ...rates.values()]),
    ...comparisons.flatMap(({ gap, ratio }) => [gap, ratio]),
    ...(odds ? [odds.difference, odds.ratio, odds.average] : []),
    ...impactRatios,
    ...references.flatMap(({ difference, ratio }) => [difference, ratio]),
  ].filter((fact) => fact !== undefined);
}

function count(value: number): string {
  return formatNumber(value, { unit: 'count' });
}
