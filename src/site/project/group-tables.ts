import type { Chart } from '../../charts/chart.ts';
import type { Fact } from '../../facts/fact.ts';
import { factText } from '../../facts/text.ts';
import { idPart } from '../../manifest/id-part.ts';
import { sentence, splitName } from '../names.ts';
import type { Cell, Column, TableContent } from '../section.ts';
import { count } from './source.ts';
import type { ProjectSource } from './source.ts';

type Fairness = NonNullable<ProjectSource['project']['manifest']['fairness']>;
type Group = NonNullable<Fairness['groups']>[number];

/** The rate a group table leads with, from the author's choice. */
const LEADING: Readonly<Record<string, string>> = {
  'selection-rate': 'selection-rate',
  tpr: 'recall',
  fpr: 'fpr',
  ppv: 'precision',
  accuracy: 'accuracy',
};
/** The other rates, in the order people ask for them. */
const RATES = ['recall', 'fpr', 'precision', 'selection-rate', 'accuracy', 'base-rate'];
const FEWEST = 30;

/** Figures that belong beside the group tables, not among the results. */
export function isGroupChart(chart: Chart): boolean {
  return /^groups(?:-|$)/.test(chart.id);
}

/** One table for each attribute: a leading rate with its interval, then the others. */
export function groupTables(
  source: ProjectSource,
  fairness: Fairness,
): { title: string; table: TableContent }[] {
  const attributes = [...new Set((fairness.groups ?? []).map((group) => group.attribute))];
  return attributes.map((attribute) => {
    const groups = (fairness.groups ?? []).filter((group) => group.attribute === attribute);
    return { title: sentence(attribute), table: groupTable(source, fairness, groups) };
  });
}

function groupTable(
  source: ProjectSource,
  fairness: Fairness,
  groups: readonly Group[],
): TableContent {
  const facts = groups.map((group) => ratesOf(source, group));
  const present = RATES.filter((rate) => facts.some((rates) => rates.has(rate)));
  const chosen = LEADING[fairness.metricChoice?.primary ?? ''] ?? '';
  const leading = present.includes(chosen) ? chosen : (present[0] ?? '');
  const others = present.filter((rate) => rate !== leading);
  const fewest = fairness.policy?.minDenominator ?? FEWEST;
  return {
    label: `Rates by ${groups[0]?.attribute ?? 'group'}`,
    columns: columns(facts, leading, others),
    rows: groups.map((group, index) => ({
      cells: groupCells(group, facts[index] ?? new Map(), { leading, others, fewest }),
    })),
    wide: true,
    caption: `${fairness.split ? `Measured on ${splitName(fairness.split)}. ` : ''}Intervals are 95% Wilson intervals. Group names are those of the source.`,
  };
}

function ratesOf(source: ProjectSource, group: Group): ReadonlyMap<string, Fact> {
  const prefix = `${source.project.id}/group/${idPart(group.attribute)}/${idPart(group.group)}/`;
  return new Map(
    source.facts.filter((fact) => fact.id.startsWith(prefix)).map((fact) => [fact.metric, fact]),
  );
}

function columns(
  facts: readonly ReadonlyMap<string, Fact>[],
  leading: string,
  others: readonly string[],
): Column[] {
  const name = (rate: string) => facts.map((rates) => rates.get(rate)?.name).find(Boolean) ?? rate;
  if (!leading) return [{ label: 'Group' }, { label: 'Rows', numeric: true }];
  return [
    { label: 'Group' },
    { label: 'Rows', numeric: true },
    { label: name(leading), numeric: true },
    { label: 'Interval' },
    ...others.map((rate) => ({ label: name(rate), numeric: true })),
  ];
}

interface Shown {
  readonly leading: string;
  readonly others: readonly string[];
  /** Rows a rate needs below it before it is shown. */
  readonly fewest: number;
}

function groupCells(
  group: Group,
  rates: ReadonlyMap<string, Fact>,
  { leading, others, fewest }: Shown,
): Cell[] {
  const head = [{ text: group.group }, { text: count(group.n) }];
  if (!leading) return head;
  return [
    ...head,
    ...leadingCells(rates.get(leading), fewest),
    ...others.map((rate) => rateCell(rates.get(rate), fewest)),
  ];
}

function leadingCells(fact: Fact | undefined, fewest: number): Cell[] {
  if (!fact) return [{ text: 'Undefined', chip: true }, { text: '' }];
  if (isTooSmall(fact, fewest))
    return [{ text: 'Not shown', chip: true }, { text: neededText(fact, fewest) }];
  return [{ text: factText(fact, 'value') }, { text: factText(fact, 'interval') }];
}

function rateCell(fact: Fact | undefined, fewest: number): Cell {
  if (!fact) return { text: 'Undefined', chip: true };
  return isTooSmall(fact, fewest)
    ? { text: 'Not shown', chip: true }
    : { text: factText(fact, 'value') };
}

// A rate of a handful of people says more about them than about the model.
function isTooSmall(fact: Fact, fewest: number): boolean {
  return (fact.counts?.n ?? fact.n ?? 0) < fewest;
}

function neededText(fact: Fact, fewest: number): string {
  return `${count(fact.counts?.n ?? fact.n ?? 0)} of the ${count(fewest)} people needed`;
}
