import type { Fact } from '../facts/fact.ts';
import { primaryMetric } from '../facts/fairness/assess.ts';
import { policyOf } from '../facts/fairness/policy.ts';
import { fairnessView } from '../facts/fairness/view.ts';
import type { AttributeView, LeftOutReason } from '../facts/fairness-view.ts';
import { spokenName } from '../facts/spoken-name.ts';
import type { Project } from '../manifest/portfolio.ts';

/** One group and its rate, which may be shown. */
export interface ShownGroup {
  readonly name: string;
  readonly fact: Fact;
}

/** A group whose rate is not shown. */
export interface HiddenGroup {
  readonly name: string;
  readonly reason: LeftOutReason;
  /** Rows the rate would rest on, where they are known and may be told. */
  readonly n?: number;
}

/** One attribute and one rate of each of its groups, in the order they were written. */
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

// The order in which a rate is picked when the manifest does not say.
const USUAL = ['recall', 'accuracy', 'selection-rate'];

/** Attributes with figures: at least one rate of one group is shown. Figures are numbered by them. */
export function drawnAttributes(project: Project, facts: readonly Fact[]): AttributeView[] {
  return fairnessView(project, facts).attributes.filter(({ groups }) =>
    groups.some(({ rates }) => rates.size > 0),
  );
}

/** Ids of the figures of the attribute at a place among the drawn ones, from 0. */
export function groupChartIds(index: number): {
  readonly rates: string;
  readonly gaps: string;
  readonly calibration: string;
} {
  const number = index === 0 ? '' : `-${index + 1}`;
  return {
    rates: `groups${number}`,
    gaps: `groups-gap${number}`,
    calibration: `groups-calibration${number}`,
  };
}

/** Id of the figure of the attribute that leads, or else of the first one. */
export function leadingGroupChart(project: Project, facts: readonly Fact[]): string {
  const { leads } = project.manifest.fairness ?? {};
  const index = drawnAttributes(project, facts).findIndex(({ attribute }) => attribute === leads);
  return groupChartIds(Math.max(0, index)).rates;
}

/** The rate the author chose, or else a usual one, of every attribute that has figures. */
export function groupRates(project: Project, facts: readonly Fact[]): GroupRates[] {
  const first = [primaryMetric(project) ?? '', ...USUAL];
  const { minDenominator } = policyOf(project);
  return drawnAttributes(project, facts).map((view) => ratesOf(view, first, minDenominator));
}

function ratesOf(view: AttributeView, first: readonly string[], least: number): GroupRates {
  const { attribute, groups } = view;
  const metrics = [...first, ...groups.flatMap(({ rates }) => [...rates.keys()])];
  const metric = metrics.find((id) => groups.some(({ rates }) => rates.has(id))) ?? '';
  const shown = groups.flatMap(({ group, rates }) => {
    const fact = rates.get(metric);
    return fact ? [{ name: group, fact }] : [];
  });
  const split = shown[0]?.fact.split;
  return {
    ...{ attribute, metric, least, shown },
    rate: shown[0] ? spokenName(shown[0].fact) : metric,
    hidden: hiddenGroups(view, metric),
    ...(split === undefined ? {} : { split }),
  };
}

function hiddenGroups({ groups, comparisons }: AttributeView, metric: string): HiddenGroup[] {
  const leftOut = comparisons.find((entry) => entry.metric === metric)?.leftOut ?? [];
  return groups
    .filter(({ rates }) => !rates.has(metric))
    .map(({ group, missing }) => {
      const reason = missing.get(metric) ?? 'not-defined';
      const n = leftOut.find((entry) => entry.group === group)?.n;
      return { name: group, reason, ...(n === undefined ? {} : { n }) };
    });
}
