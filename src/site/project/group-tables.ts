import { rateName } from '../../charts/gap-chance.ts';
import type { Chart } from '../../charts/chart.ts';
import type { Fact } from '../../facts/fact.ts';
import type { AttributeView, GroupView, LeftOutReason } from '../../facts/fairness-view.ts';
import { intervalMethod } from '../../facts/methods.ts';
import { factText } from '../../facts/text.ts';
import { listed, splitName } from '../names.ts';
import type { Cell, TableContent } from '../section.ts';

/** Figures that belong beside the group tables, not among the results. */
export function isGroupChart(chart: Chart): boolean {
  return /^groups(?:-|$)/.test(chart.id);
}

/** Rows and rates of the groups of an attribute, with intervals and counts; the author's rate first. */
export function groupTable(view: AttributeView): TableContent {
  const metrics = view.comparisons.map(({ metric }) => metric);
  return {
    label: `Rates by ${view.attribute}`,
    columns: [
      { label: 'Group' },
      { label: 'Rows', numeric: true },
      ...metrics.map((metric) => ({ label: rateName(view, metric), numeric: true })),
    ],
    rows: view.groups.map((group) => ({
      cells: [
        { text: group.group },
        group.rows ? { text: factText(group.rows, 'number') } : { text: 'Withheld', chip: true },
        ...metrics.map((metric) => rateCell(group, metric)),
      ],
    })),
    wide: true,
    caption: caption(view, metrics),
  };
}

const MISSING: Readonly<Record<LeftOutReason, string>> = {
  'too-few-rows': 'Too few rows',
  'small-share': 'Too few rows',
  'not-defined': 'Not defined',
  withheld: 'Withheld',
  excluded: 'Left out',
};

function rateCell({ rates, missing }: GroupView, metric: string): Cell {
  const fact = rates.get(metric);
  if (!fact) return { text: MISSING[missing.get(metric) ?? 'not-defined'], chip: true };
  const detail = [factText(fact, 'interval'), factText(fact, 'counts')].filter(Boolean).join('; ');
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
  return [
    split ? `Measured on ${splitName(split)}.` : '',
    methods.size > 0 ? `Intervals: ${listed([...methods])}.` : '',
    'Group names are those of the source.',
  ]
    .filter(Boolean)
    .join(' ');
}
