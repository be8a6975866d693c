import type { Fact, Interval } from '../facts/fact.ts';
import type { Project } from '../manifest/portfolio.ts';

/** A rate of one group that rests on enough rows to be shown. */
export interface ShownGroup {
  readonly name: string;
  readonly value: number;
  readonly interval: Interval;
  readonly counts: { readonly k: number; readonly n: number };
}

/** A group with too few rows behind its rate. */
export interface HiddenGroup {
  readonly name: string;
  /** Rows the rate would rest on. */
  readonly n: number;
}

/** One attribute and the rate of each of its groups, in the order they were written. */
export interface GroupRates {
  readonly attribute: string;
  readonly metric: string;
  /** Name of the rate: "False-positive rate". */
  readonly rate: string;
  readonly split?: string;
  readonly shown: readonly ShownGroup[];
  readonly hidden: readonly HiddenGroup[];
  /** Rows a rate must rest on. */
  readonly least: number;
}

const DEFAULT_LEAST = 30;

// Rates by what the manifest calls them, and the order in which one is picked when it does not say.
const CHOSEN: Readonly<Record<string, string>> = {
  'selection-rate': 'selection-rate',
  tpr: 'recall',
  fpr: 'fpr',
  ppv: 'precision',
  calibration: 'precision',
  accuracy: 'accuracy',
};
const USUAL = ['recall', 'accuracy', 'selection-rate'];

/** The chosen rate of every attribute that has one. */
export function groupRates(project: Project, facts: readonly Fact[]): GroupRates[] {
  const { fairness } = project.manifest;
  const groups = fairness?.groups ?? [];
  const metric = chosenMetric(facts, fairness?.metricChoice?.primary);
  if (!metric) return [];
  return [...new Set(groups.map(({ attribute }) => attribute))]
    .map((attribute) =>
      attributeRates(attribute, groups, {
        metric,
        facts,
        least: fairness?.policy?.minDenominator ?? DEFAULT_LEAST,
      }),
    )
    .filter(({ shown }) => shown.length > 0);
}

interface Choice {
  readonly metric: string;
  readonly facts: readonly Fact[];
  readonly least: number;
}

function chosenMetric(facts: readonly Fact[], primary = ''): string | undefined {
  const measured = new Set(
    facts.filter(({ kind, counts }) => kind === 'group' && counts).map(({ metric }) => metric),
  );
  return [CHOSEN[primary] ?? '', ...USUAL].find((metric) => measured.has(metric));
}

function attributeRates(
  attribute: string,
  groups: readonly { readonly attribute: string; readonly group: string }[],
  { metric, facts, least }: Choice,
): GroupRates {
  const own = groups.filter((group) => group.attribute === attribute);
  const rates = own.flatMap(({ group }) => {
    const fact = facts.find(
      (one) => one.kind === 'group' && one.metric === metric && one.of === `${attribute}: ${group}`,
    );
    return fact ? [{ group, fact }] : [];
  });
  const shown = rates.flatMap(({ group, fact }) => shownGroup(group, fact, least));
  const hidden = rates
    .filter(({ fact }) => rowsBehind(fact) < least)
    .map(({ group, fact }) => ({ name: group, n: rowsBehind(fact) }));
  return {
    attribute,
    metric,
    rate: rates[0]?.fact.name ?? metric,
    split: rates[0]?.fact.split,
    shown,
    hidden,
    least,
  };
}

function shownGroup(name: string, { value, interval, counts }: Fact, least: number): ShownGroup[] {
  return interval && counts && counts.n >= least ? [{ name, value, interval, counts }] : [];
}

function rowsBehind({ counts }: Fact): number {
  return counts?.n ?? 0;
}
