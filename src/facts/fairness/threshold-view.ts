import type { Project } from '../../manifest/portfolio.ts';
import { spokenMetricName } from '../../metrics/spoken.ts';
import type { Fact } from '../fact.ts';
import { sweptAttributes } from './threshold-facts.ts';
import type { CutOffFacts, RateAt, SweptAttribute } from './threshold-facts.ts';

/** A rate that is shown at every cut-off. */
export interface SweptRate {
  readonly metric: string;
  /** "False-positive rate". */
  readonly name: string;
}

/** How the groups of an attribute stand at several cut-offs; at least two groups and two cut-offs. */
export interface ThresholdView {
  readonly attribute: string;
  /** Groups counted at every cut-off, as written. */
  readonly groups: readonly { readonly group: string; readonly rows: number }[];
  /** Groups of the attribute without such counts, or whose counts are withheld. */
  readonly others: readonly string[];
  /** The author's rate first. */
  readonly rates: readonly SweptRate[];
  /** Cut-offs rising. */
  readonly at: readonly CutOffFacts[];
  /** The cut-off in use, where it is among them. */
  readonly chosen?: number;
  /** Cut-offs that are not shown, because few people lie between them and others. */
  readonly withheld: number;
  readonly split?: string;
}

/** The attributes of a project with a threshold view. Only numbers among `facts` are in it. */
export function thresholdViews(project: Project, facts: readonly Fact[]): ThresholdView[] {
  const listed = new Set(facts.filter(({ kind }) => kind === 'sweep').map(({ id }) => id));
  return sweptAttributes(project)
    .map((swept) => viewOf(project, swept, listed))
    .filter(({ at }) => at.some(({ rates }) => rates.some((rate) => rate.rates.size > 0)));
}

function viewOf(
  { manifest }: Project,
  { attribute, groups, at, chosen, withheld }: SweptAttribute,
  listed: ReadonlySet<string>,
): ThresholdView {
  const names = groups.map(({ group }) => group.group);
  const others = (manifest.fairness?.groups ?? []).filter(
    (entry) => entry.attribute === attribute && !names.includes(entry.group),
  );
  const split = manifest.fairness?.split;
  return {
    attribute,
    groups: groups.map(({ group: { group, rows } }) => ({ group, rows })),
    others: others.map(({ group }) => group),
    rates: (at[0]?.rates ?? []).map(({ metric }) => ({
      metric,
      name: spokenMetricName(metric),
    })),
    at: at.map(({ cutOff, rates }) => ({
      cutOff,
      rates: rates.map((rate) => listedOf(rate, listed)),
    })),
    withheld,
    ...(chosen === undefined ? {} : { chosen }),
    ...(split === undefined ? {} : { split }),
  };
}

function listedOf({ metric, rates, gap }: RateAt, listed: ReadonlySet<string>): RateAt {
  return {
    metric,
    rates: new Map([...rates].filter(([, fact]) => listed.has(fact.id))),
    ...(gap && listed.has(gap.id) ? { gap } : {}),
  };
}
