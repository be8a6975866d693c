import { rateName } from '../../charts/gap-chance.ts';
import type { Chart } from '../../charts/chart.ts';
import type { Fact } from '../../facts/fact.ts';
import type { AttributeView, GroupView, LeftOutReason } from '../../facts/fairness-view.ts';
import { intervalMethod } from '../../facts/methods.ts';
import { factText } from '../../facts/text.ts';
import { words } from '../../words/words.ts';
import { listed, splitName } from '../names.ts';
import type { Cell, TableContent } from '../section.ts';

/** Figures that belong beside the group tables, not among the results. */
export function isGroupChart(chart: Chart): boolean {
  return /^groups(?:-|$)/.test(chart.id);
}

/** Rows and rates of the groups of an attribute, with intervals and counts; the author's rate first. */
export function groupTable(view: AttributeView): TableContent {
  const metrics = view.comparisons.map(({ metric }) => metric);
  const { fairness, tables } = words();
  return {
    label: fairness.rates.label(view.attribute),
    columns: [
      { label: tables.group },
      { label: tables.rows, numeric: true },
      ...metrics.map((metric) => ({ label: rateName(view, metric), numeric: true })),
    ],
    rows: view.groups.map((group) => ({
      cells: [
        { text: group.group },
        group.rows
          ? { text: factText(group.rows, 'number') }
          : { text: tables.withheld, chip: true },
        ...metrics.map((metric) => rateCell(group, metric)),
      ],
    })),
    wide: true,
    caption: caption(view, metrics),
  };
}

function missingText(reason: LeftOutReason): string {
  const { tooFewRows, notDefined, withheld, leftOut } = words().tables;
  return {
    'too-few-rows': tooFewRows,
    'small-share': tooFewRows,
    'not-defined': notDefined,
    withheld,
    excluded: leftOut,
  }[reason];
}

function rateCell({ rates, missing }: GroupView, metric: string): Cell {
  const fact = rates.get(metric);
  if (!fact) return { text: missingText(missing.get(metric) ?? 'not-defined'), chip: true };
  const parts = [factText(fact, 'interval'), factText(fact, 'counts')].filter(Boolean);
  const detail = words().naming.clauses(parts);
  return { text: factText(fact, 'value'), ...(detail && { detail }) };
}

// Only the methods that made an interval in this table are named.
function caption({ groups }: AttributeView, metrics: readonly string[]): string {
  const shown: Fact[] = groups.flatMap(({ rates }) =>
    metrics.flatMap((metric) => rates.get(metric) ?? []),
  );
  const split = groups.map(({ rows }) => rows?.split).find(Boolean) ?? shown[0]?.split;
  const methods = new Set(
    shown.flatMap(({ interval }) => (interval ? [intervalMethod(interval)] : [])),
  );
  const { fairness, naming, tables } = words();
  return naming.sentences([
    split ? fairness.rates.measuredOn(splitName(split)) : '',
    methods.size > 0 ? tables.intervals(listed([...methods])) : '',
    fairness.rates.names,
  ]);
}
